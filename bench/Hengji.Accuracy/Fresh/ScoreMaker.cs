using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Fresh;

/// <summary>Makes scores in two levels with the share of points reached.</summary>
internal sealed class ScoreMaker(Ledger ledger, Dice dice)
{
    /// <summary>决策, 过程, 产出, 效益.</summary>
    public Evaluation Project() => Make("eval",
        ("决策", [("项目立项", 6), ("绩效目标", 5), ("资金投入", 4)]), ("过程", [("资金管理", 15), ("组织实施", 10)]),
        ("产出", [("产出数量", 12), ("产出质量", 8), ("产出时效", 8), ("产出成本", 7)]), ("效益", [("实施效益", 15), ("满意度", 10)]));

    /// <summary>履职效能, 管理效率.</summary>
    public Evaluation Department() => Make("efficiency",
        ("履职效能", [("整体效能", 20), ("专项效能", 30)]),
        ("管理效率", [("预算编制", 6), ("预算执行", 8), ("信息公开", 4), ("绩效管理", 12), ("采购管理", 8), ("资产管理", 8), ("运行成本", 4)]));

    private Evaluation Make(string key, params (string Name, (string Name, int Weight)[] Parts)[] dimensions)
    {
        var scored = dimensions.Select((dimension, index) => Whole(
            $"{key}{index}", dimension.Name, [.. dimension.Parts.Select((part, at) => One($"{key}{index}.{at}", part.Name, part.Weight))])).ToImmutableArray();
        return new(scored, Whole(key, "合计", scored));
    }

    private Scored One(string key, string name, int weight)
    {
        var lost = dice.Pick([0m, 0m, 0.5m, 1m, 0.25m]);
        return Rated(key, name, Points($"{key}.weight", weight), Points($"{key}.score", weight - lost), []);
    }

    private Scored Whole(string key, string name, ImmutableArray<Scored> parts) => Rated(
        key, name, ledger.Total($"{key}.weight", [.. parts.Select(part => part.Weight)]), ledger.Total($"{key}.score", [.. parts.Select(part => part.Score)]), parts);

    private Scored Rated(string key, string name, Fact weight, Fact score, ImmutableArray<Scored> parts)
    {
        ledger.AtMost(score, weight);
        return new(name, weight, score, ledger.Rate($"{key}.reached", "rate", score, weight), parts);
    }

    private static Fact Points(string key, decimal points) =>
        new(key, points, FactKind.Points, points == decimal.Truncate(points) ? 0 : points * 10 == decimal.Truncate(points * 10) ? 1 : 2);
}
