using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindB;

/// <summary>Makes an evaluation's points: weight less what was taken off, in two levels.</summary>
internal sealed class JudgedMaker(Ledger ledger, Dice dice)
{
    public (ImmutableArray<Judged> Dimensions, Judged All) Make()
    {
        (string Name, (string Name, int Weight)[] Parts)[] dimensions =
        [
            ("A 决策", [("A1 立项依据", 6), ("A2 目标设置", 5), ("A3 资金分配", 4)]), ("B 过程", [("B1 资金管理", 12), ("B2 建设管理", 13)]),
            ("C 产出", [("C1 数量", 12), ("C2 质量", 10), ("C3 时效", 8), ("C4 成本", 5)]), ("D 效益", [("D1 防洪效益", 10), ("D2 生态效益", 8), ("D3 群众满意度", 7)]),
        ];
        var made = dimensions.Select((dimension, index) => Whole(
            $"judged.{index}", dimension.Name, [.. dimension.Parts.Select((part, at) => One($"judged.{index}.{at}", part.Name, part.Weight))])).ToImmutableArray();
        return (made, Whole("judged", "合计", made));
    }

    private Judged One(string key, string name, int points)
    {
        var lost = dice.Pick([0m, 0.5m, 1m, 1.5m, 0.8m]);
        Fact weight = LedgerParts.Points($"{key}.weight", points), off = LedgerParts.Points($"{key}.lost", lost);
        return Rated(key, name, weight, off, LedgerParts.Points($"{key}.score", points - lost), []);
    }

    private Judged Whole(string key, string name, ImmutableArray<Judged> parts) => Rated(
        key, name, ledger.Total($"{key}.weight", [.. parts.Select(part => part.Weight)]), ledger.Total($"{key}.lost", [.. parts.Select(part => part.Lost)]),
        ledger.Total($"{key}.score", [.. parts.Select(part => part.Score)]), parts);

    private Judged Rated(string key, string name, Fact weight, Fact lost, Fact score, ImmutableArray<Judged> parts)
    {
        ledger.Sum(weight, [score, lost]);
        return new(name, weight, lost, score, ledger.Rate($"{key}.reached", "rate", score, weight, 1), parts);
    }
}
