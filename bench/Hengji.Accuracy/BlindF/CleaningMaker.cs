using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>A lot of streets to be cleaned: area at a price, what was due, deducted and paid.</summary>
public sealed record CleaningLot(string Name, string Firm, Fact Area, Fact? Price, Fact Fee, Fact Deducted, Fact Paid, Fact Workers, Fact AtWork, Fact Absent, Fact WorkRate, Fact Mark);

/// <summary>An indicator of the third level, or a group of them, or all: full points, points, rate.</summary>
public sealed record Marked(string Name, Fact Weight, Fact Score, Fact Rate);

/// <summary>A group of indicators.</summary>
public sealed record MarkedGroup(Marked Sum, ImmutableArray<Marked> Parts);

/// <summary>Streets looked at: how many were right and how many not.</summary>
public sealed record Inspected(Fact All, Fact Right, Fact Wrong, Fact WrongRate);

/// <summary>The cleaning of a city's streets by firms, as a third party evaluated it.</summary>
public sealed record Cleaning(
    ImmutableArray<CleaningLot> Lots, CleaningLot All, Fact Count, Fact Budget, Fact Adjusted, Fact Cut, Fact Rate, Comparison Year, Fact Unpaid, ImmutableArray<MarkedGroup> Groups, Marked Score,
    Inspected Streets, Inspected Toilets, Fact Swept, Fact SweptRate, Fact SweptGoal, Fact SweptGap, Comparison Waste, Fact Days, Fact PerDay, Fact Complaints, Fact Settled, Fact SettledRate, ImmutableArray<Poll> Polls, Poll Poll);

/// <summary>Makes the cleaning of a city's streets.</summary>
internal sealed class CleaningMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Firms = ["洁城环境服务有限公司", "绿源环卫工程有限公司", "美居物业管理有限公司", "清风城市服务有限公司", "新城保洁有限公司"];

    private static readonly (string Name, (string Name, int Weight)[] Parts)[] Indicators =
    [
        ("决策", [("立项依据充分性", 3), ("绩效目标合理性", 4), ("预算编制科学性", 5), ("资金分配合理性", 3)]),
        ("过程", [("资金到位率", 3), ("预算执行率", 4), ("资金使用合规性", 5), ("管理制度健全性", 3), ("考核制度执行有效性", 5)]),
        ("产出", [("清扫保洁完成率", 10), ("机械化清扫率", 8), ("保洁质量达标率", 10), ("作业及时性", 4), ("成本控制情况", 3)]),
        ("效益", [("市容环境改善程度", 12), ("投诉处理情况", 8), ("群众满意度", 10)]),
    ];

    public Cleaning Make()
    {
        var lots = dice.Some(Firms, dice.Whole(3, 5)).Select((firm, index) => Lot($"lot.{index}", $"{"一二三四五"[index]}标段", firm)).ToImmutableArray();
        var all = Whole(lots);
        var adjusted = Money("adjusted", dice.Part(all.Paid.Value, 101, 112));
        var budget = Money("budget", dice.Part(adjusted.Value, 101, 109));
        ledger.AtMost(all.Paid, adjusted);
        var groups = Groups();
        var score = Sum("score", "合计", [.. groups.Select(group => group.Sum)]);
        var swept = Measure("swept", all.Area.Value * dice.Share(62, 79));
        var (sweptRate, goal) = (ledger.Rate("cl.sweptrate", "rate", swept, all.Area), new Fact("cl.sweptgoal", dice.Whole(82, 90), FactKind.Percent, 0));
        var tons = Measure("waste", dice.Whole(300, 1_900) / 100m);
        var waste = ledger.Compare("cl.waste", tons, Measure("waste.last", tons.Value * dice.Share(92, 107)));
        Fact days = ledger.Count("cl.days", 365), perDay = new("cl.perday", decimal.Round(10_000 * waste.Now.Value / 365, 12, MidpointRounding.AwayFromZero), FactKind.Measure);
        ledger.Relate("product", new(10_000, waste.Now), new(-1, perDay, days));
        var complaints = Count("complaints", 180, 900);
        var settled = ledger.Count("cl.settled", (int)complaints.Value - dice.Whole(0, 20));
        ledger.AtMost(settled, complaints);
        var polls = new[] { Poll("poll.0", 200, 500), Poll("poll.1", 40, 120) }.ToImmutableArray();
        return new(
            lots, all, ledger.Count("cl.count", lots.Length), budget, adjusted, ledger.Balance("cl.cut", [budget], [adjusted]), ledger.Rate("cl.rate", "rate", all.Paid, adjusted),
            ledger.Compare(dice, "cl.year", all.Paid), ledger.Balance("cl.unpaid", [adjusted], [all.Paid]), groups, score,
            Look("streets", 40, 120), Look("toilets", 15, 60), swept, sweptRate, goal, ledger.Change("cl.sweptchange", sweptRate, goal), waste, days, perDay, complaints, settled,
            ledger.Rate("cl.settledrate", "rate", settled, complaints), polls, Total(polls));
    }

    private CleaningLot Lot(string key, string name, string firm)
    {
        Fact area = Measure($"{key}.area", dice.Whole(4_000, 26_000) / 100m), price = ledger.Money($"cl.{key}.price", dice.Whole(560, 1_290) / 100m);
        var fee = Money($"{key}.fee", decimal.Round(10_000 * area.Value * price.Value, 2, MidpointRounding.AwayFromZero));
        ledger.Relate("product", new(1, fee), new(-10_000, area, price));
        var workers = Count($"{key}.workers", 60, 260);
        return Made(key, name, firm, area, price, fee, Money($"{key}.deducted", dice.Part(fee.Value, 1, 5)), workers, ledger.Count($"cl.{key}.atwork", (int)(workers.Value * dice.Share(82, 99)))) with
        {
            Mark = new Fact($"cl.{key}.mark", dice.Whole(8_200, 9_650) / 100m, FactKind.Measure),
        };
    }

    private CleaningLot Made(string key, string name, string firm, Fact area, Fact? price, Fact fee, Fact deducted, Fact workers, Fact atWork)
    {
        ledger.AtMost(atWork, workers);
        return new(
            name, firm, area, price, fee, deducted, ledger.Balance($"cl.{key}.paid", [fee], [deducted]), workers, atWork, ledger.Balance($"cl.{key}.short", [workers], [atWork]),
            ledger.Rate($"cl.{key}.workrate", "rate", atWork, workers), null!);
    }

    private CleaningLot Whole(ImmutableArray<CleaningLot> lots)
    {
        Fact Total(string key, Func<CleaningLot, Fact> of) => ledger.Total($"cl.all.{key}", [.. lots.Select(of)]);

        var all = Made("all", "合计", "", Total("area", one => one.Area), null, Total("fee", one => one.Fee), Total("deducted", one => one.Deducted), Total("workers", one => one.Workers), Total("atwork", one => one.AtWork));
        ledger.Sum(all.Paid, [.. lots.Select(one => one.Paid)]);
        ledger.Sum(all.Absent, [.. lots.Select(one => one.Absent)]);
        return all;
    }

    private ImmutableArray<MarkedGroup> Groups() => [.. Indicators.Select((group, at) =>
    {
        var parts = group.Parts.Select((part, index) =>
        {
            var lost = dice.Chance(50) ? 0 : dice.Whole(1, part.Weight * 4) / 10m;
            return Mark($"mark.{at}.{index}", part.Name, LedgerParts.Points($"cl.mark.{at}.{index}.weight", part.Weight), LedgerParts.Points($"cl.mark.{at}.{index}", part.Weight - lost));
        }).ToImmutableArray();
        return new MarkedGroup(Sum($"mark.{at}", group.Name, parts), parts);
    })];

    private Marked Sum(string key, string name, IReadOnlyList<Marked> parts) =>
        Mark(key, name, ledger.Total($"cl.{key}.weight", [.. parts.Select(one => one.Weight)]), ledger.Total($"cl.{key}.sum", [.. parts.Select(one => one.Score)]));

    private Marked Mark(string key, string name, Fact weight, Fact score)
    {
        ledger.AtMost(score, weight);
        return new(name, weight, score, ledger.Rate($"cl.{key}.rate", "rate", score, weight));
    }

    private Inspected Look(string key, int from, int to)
    {
        var all = Count(key, from, to);
        var wrong = ledger.Count($"cl.{key}.wrong", dice.Whole(2, (int)all.Value / 4));
        var right = ledger.Balance($"cl.{key}.right", [all], [wrong]);
        ledger.Sum(all, [right, wrong]);
        return new(all, right, wrong, ledger.Rate($"cl.{key}.wrongrate", "share", wrong, all));
    }

    private Poll Poll(string key, int from, int to)
    {
        var issued = Count($"{key}.issued", from, to);
        var returned = ledger.Count($"cl.{key}.returned", (int)issued.Value - dice.Whole(0, 12));
        var valid = ledger.Count($"cl.{key}.valid", (int)returned.Value - dice.Whole(0, 6));
        return Poll(key, issued, returned, valid, ledger.Count($"cl.{key}.content", (int)(valid.Value * dice.Share(82, 97))));
    }

    private Poll Total(ImmutableArray<Poll> parts)
    {
        Fact Total(string key, Func<Poll, Fact> of) => ledger.Total($"cl.poll.{key}", [.. parts.Select(of)]);

        return Poll("poll", Total("issued", one => one.Issued), Total("returned", one => one.Returned), Total("valid", one => one.Valid), Total("content", one => one.Content));
    }

    private Poll Poll(string key, Fact issued, Fact returned, Fact valid, Fact content)
    {
        ledger.AtMost(returned, issued);
        ledger.AtMost(valid, returned);
        ledger.AtMost(content, valid);
        return new(issued, returned, valid, content, ledger.Rate($"cl.{key}.returnrate", "rate", returned, issued), ledger.Rate($"cl.{key}.rate", "rate", content, valid));
    }

    private static Fact Measure(string key, decimal value) => new($"cl.{key}", decimal.Round(value, 2, MidpointRounding.AwayFromZero), FactKind.Measure);

    private Fact Money(string key, decimal yuan) => ledger.Money($"cl.{key}", yuan);

    private Fact Count(string key, int from, int to) => ledger.Count($"cl.{key}", dice.Whole(from, to));
}
