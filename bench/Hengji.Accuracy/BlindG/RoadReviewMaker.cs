using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A source of money for roads: planned, arrived, or all of them.</summary>
public sealed record RoadSource(string Name, Fact Planned, Fact Arrived, Fact Rate);

/// <summary>A town's roads or all of them: how long, how much money, what a kilometre costs.</summary>
public sealed record RoadTown(string Name, Fact Roads, Fact Planned, Fact Built, Fact BuiltRate, Fact Money, Fact Paid, Fact PaidRate, Fact EachKilometre);

/// <summary>A kind of people asked and what they answered.</summary>
public sealed record RoadAnswer(string Name, Fact Count, Fact Share);

/// <summary>A county's road maintenance as reviewed by a third party.</summary>
public sealed record RoadReview(
    ImmutableArray<RoadSource> Sources, RoadSource AllSources, Fact Spent, Fact SpentRate, Fact Left, ImmutableArray<Portion> Uses, Fact TownCount, ImmutableArray<RoadTown> Towns, RoadTown All,
    Fact Checked, Fact Passed, Fact PassRate, Fact OnTime, Fact OnTimeRate, Fact Issued, Fact Returned, Fact ReturnRate, Fact Valid, ImmutableArray<RoadAnswer> Answers, Fact Content, Fact ContentRate, ScoreSheet Score);

/// <summary>Makes a county's road maintenance.</summary>
internal sealed class RoadReviewMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Towns = ["石桥镇", "柳林镇", "高店镇", "大河乡", "白塔镇", "龙泉乡", "新集镇", "马岭乡"];

    private static readonly string[] SourceNames = ["中央补助资金", "省级补助资金", "本级配套资金"];

    private static readonly string[] Uses = ["工程款", "勘察设计费", "工程监理费", "检测及其他费用"];

    private static readonly ScorePlan[] Scores =
    [
        new("决策", ("项目立项", 5), ("绩效目标", 5), ("资金投入", 5)),
        new("过程", ("资金到位率", 4), ("预算执行率", 6), ("资金使用合规性", 6), ("管理制度健全性", 4)),
        new("产出", ("产出数量", 12), ("产出质量", 12), ("产出时效", 8), ("产出成本", 3)),
        new("效益", ("社会效益", 12), ("可持续影响", 8), ("满意度", 10)),
    ];

    public RoadReview Make()
    {
        var towns = Towns.Take(dice.Whole(5, Towns.Length)).Select((name, index) => Town($"road.{index}", name)).ToImmutableArray();
        var all = Whole(towns);
        var (sources, whole) = Sources(all.Money);
        var amounts = ledger.Split(dice, "road.use", all.Paid, [880m, 45m, 38m, 17m]);
        Fact passed = Fewer("passed", all.Roads, 95, 100), late = Fewer("ontime", all.Roads, 84, 100), issued = ledger.Count("road.issued", dice.Whole(180, 640));
        Fact returned = Fewer("returned", issued, 93, 99), valid = Fewer("valid", returned, 96, 100);
        var answers = Answers(valid);
        var content = ledger.Total("road.content", [answers[0].Count, answers[1].Count]);
        return new(
            sources, whole, all.Paid, Rate("spent.rate", all.Paid, whole.Arrived), ledger.Balance("road.left", [whole.Arrived], [all.Paid]),
            [.. Uses.Select((name, index) => ledger.Portion($"road.use.{index}", name, amounts[index], all.Paid))], ledger.Count("road.towns", towns.Length), towns, all,
            all.Roads, passed, Rate("pass.rate", passed, all.Roads), late, Rate("ontime.rate", late, all.Roads), issued, returned, Rate("return.rate", returned, issued), valid, answers,
            content, Rate("content.rate", content, valid), new ScoreSheetMaker(ledger, dice, "road.score").Make(Scores));
    }

    private RoadTown Town(string key, string name)
    {
        Fact planned = Metres($"{key}.planned", dice.Whole(3_000, 41_000)), built = dice.Chance(55) ? Same($"{key}.built", planned) : Metres($"{key}.built", (int)(planned.Value * 1000 * dice.Share(86, 103)));
        var money = ledger.Money($"{key}.money", decimal.Round(planned.Value * dice.Whole(62_000, 148_000), 2, MidpointRounding.AwayFromZero));
        return Town(key, name, ledger.Count($"{key}.roads", dice.Whole(2, 11)), planned, built, money, ledger.Money($"{key}.paid", dice.Part(money.Value, 74, 96)));
    }

    private RoadTown Town(string key, string name, Fact roads, Fact planned, Fact built, Fact money, Fact paid)
    {
        var each = new Fact($"{key}.each", decimal.Round(money.Value / 10_000 / planned.Value, 16, MidpointRounding.AwayFromZero), FactKind.Measure);
        ledger.Relate("product", new(1, money), new(-10_000, each, planned));
        return new(name, roads, planned, built, ledger.Rate($"{key}.built.rate", "completion", built, planned), money, paid, ledger.Rate($"{key}.paid.rate", "rate", paid, money), each);
    }

    private RoadTown Whole(ImmutableArray<RoadTown> towns)
    {
        Fact Total(string what, Func<RoadTown, Fact> of) => ledger.Total($"road.{what}", [.. towns.Select(of)]);

        return Town("road", "合计", Total("roads", one => one.Roads), Total("planned", one => one.Planned), Total("built", one => one.Built), Total("money", one => one.Money), Total("paid", one => one.Paid));
    }

    private (ImmutableArray<RoadSource> Parts, RoadSource All) Sources(Fact planned)
    {
        var amounts = ledger.Split(dice, "road.source", planned, [52m, 18m, 30m]);
        var parts = SourceNames.Select((name, index) => Source($"road.source.{index}", name, amounts[index], Arrived(index, amounts[index]))).ToImmutableArray();
        return (parts, Source("road.source", "合计", planned, ledger.Total("road.arrived", [.. parts.Select(one => one.Arrived)])));
    }

    /// <summary>Only the place itself pays less than it planned, and no less than was spent.</summary>
    private Fact Arrived(int index, Fact planned) =>
        index < 2 ? Same($"road.source.{index}.arrived", planned) : ledger.Money($"road.source.{index}.arrived", dice.Part(planned.Value, 94, 99));

    private RoadSource Source(string key, string name, Fact planned, Fact arrived) => new(name, planned, arrived, ledger.Rate($"{key}.rate", "rate", arrived, planned));

    private ImmutableArray<RoadAnswer> Answers(Fact valid)
    {
        string[] names = ["非常满意", "比较满意", "一般", "不满意"];
        var counts = ledger.SplitCount(dice, "road.answer", valid, [54, 33, 10, 3]);
        return [.. names.Select((name, index) => new RoadAnswer(name, counts[index], Rate($"answer.{index}.share", counts[index], valid)))];
    }

    private static Fact Metres(string key, int metres) => new(key, metres / 1000m, FactKind.Measure, 3);

    private static Fact Same(string key, Fact other) => other with { Key = key };

    private Fact Fewer(string key, Fact whole, int from, int to)
    {
        var fewer = ledger.Count($"road.{key}", (int)(whole.Value * dice.Share(from, to)));
        ledger.AtMost(fewer, whole);
        return fewer;
    }

    private Fact Rate(string key, Fact part, Fact whole) => ledger.Rate($"road.{key}", "rate", part, whole);
}
