using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>Money of one level of government: sent down, arrived, spent, left.</summary>
public sealed record LevelFund(string Name, Fact Money, Fact Spent, Fact Rate, Fact Left);

/// <summary>Projects of one kind.</summary>
public sealed record RuralKind(string Name, Fact Count, Fact Done, Fact Money, Fact Share, Fact Spent, Fact Rate);

/// <summary>So much for each of so many.</summary>
public sealed record RuralHelp(Fact Count, Fact Each, Fact Money);

/// <summary>Points of a group of indicators.</summary>
public sealed record RuralScore(string Name, Fact Weight, Fact Score);

/// <summary>A county's money for its villages over the year.</summary>
public sealed record RuralFunds(
    ImmutableArray<LevelFund> Levels, LevelFund All, Comparison Year, Fact First, Fact Second, ImmutableArray<Portion> Offices, ImmutableArray<RuralKind> Kinds, RuralKind AllKinds, Fact Arrived, Fact ArrivedRate,
    Comparison Roads, Fact RoadRate, RuralHelp Pupils, RuralHelp Posts, Fact Travellers, Fact TravelMoney, Fact PerTraveller, Fact Loans, Fact Interest, Fact PerLoan, Fact Checked, Fact Passed, Fact PassedRate,
    Fact Helped, ImmutableArray<Fact> HelpedParts, Fact Villages, Comparison PerPerson, Fact Asked, Fact Valid, Fact Pleased, Fact PleasedRate, ImmutableArray<RuralScore> Scores, Fact Weight, Fact Score);

/// <summary>Makes a county's money for its villages.</summary>
internal sealed class RuralFundsMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] LevelNames = ["中央", "省级", "市级", "县级"];

    private static readonly string[] OfficeNames = ["县农业农村局", "县交通运输局", "县水利局", "县人力资源和社会保障局", "各乡镇人民政府"];

    private static readonly (string Name, int From, int To)[] KindNames = [("产业发展", 18, 60), ("基础设施建设", 12, 45), ("就业帮扶", 3, 7), ("教育帮扶", 1, 3), ("项目管理费", 1, 2)];

    public RuralFunds Make()
    {
        var all = Hundred("all", dice.Whole(900, 9_000) * 20_000m);
        var money = Split("level", all, [52, 29, 8, 11]);
        var levels = LevelNames.Select((name, index) => Level($"level.{index}", name, money[index], Hundred($"level.{index}.spent", dice.Chance(30) ? money[index].Value : dice.Part(money[index].Value, 84, 99)))).ToImmutableArray();
        var spent = ledger.Total("rf.spent", [.. levels.Select(one => one.Spent)]);
        var whole = Level("all", "合计", all, spent);
        ledger.Sum(whole.Left, [.. levels.Select(one => one.Left)]);
        var batches = Split("batch", all, [63, 37]);
        var offices = Split("office", all, [41, 22, 12, 8, 17]);
        var (kinds, allKinds) = Kinds(all, spent);
        var travel = Hundred("travel", dice.Whole(200, 1_900) * 1_000m);
        Fact travellers = Count("travellers", 600, 4_000), loans = Count("loans", 200, 1_600), interest = Hundred("interest", dice.Whole(300, 2_400) * 1_000m);
        Fact planned = new("rf.roads.last", dice.Whole(900, 6_000) / 100m, FactKind.Measure), roads = new("rf.roads", dice.Whole((int)(planned.Value * 98), (int)(planned.Value * 108)) / 100m, FactKind.Measure);
        var passed = Count("passed", 60, 160);
        var @checked = ledger.Count("rf.checked", (int)passed.Value + dice.Whole(0, 4));
        ledger.AtMost(passed, @checked);
        var parts = new[] { Count("helped.0", 4_000, 22_000), Count("helped.1", 300, 1_900), Count("helped.2", 9_000, 60_000) }.ToImmutableArray();
        var (asked, valid, pleased) = Asked();
        var scores = Scores();
        return new(
            levels, whole, ledger.Compare("rf.year", all, Hundred("last", dice.Part(all.Value, 82, 118))), batches[0], batches[1],
            [.. OfficeNames.Select((name, index) => ledger.Portion($"rf.office.{index}", name, offices[index], all))], kinds, allKinds, all, ledger.Rate("rf.arrivedrate", "rate", all, all),
            ledger.Compare("rf.roads", roads, planned), ledger.Rate("rf.roadrate", "completion", roads, planned), Help("pupils", 400, 2_600, 3_000), Help("posts", 300, 1_900, 6_000), travellers, travel, ledger.Each("rf.pertraveller", travel, travellers),
            loans, interest, ledger.Each("rf.perloan", interest, loans), @checked, passed, ledger.Rate("rf.passedrate", "rate", passed, @checked),
            ledger.Total("rf.helped", parts), parts, Count("villages", 40, 190), PerPerson(), asked, valid, pleased, ledger.Rate("rf.pleasedrate", "rate", pleased, valid),
            scores, ledger.Total("rf.weight", [.. scores.Select(one => one.Weight)]), ledger.Total("rf.score", [.. scores.Select(one => one.Score)]));
    }

    private LevelFund Level(string key, string name, Fact money, Fact spent)
    {
        ledger.AtMost(spent, money);
        return new(name, money, spent, ledger.Rate($"rf.{key}.rate", "rate", spent, money), ledger.Balance($"rf.{key}.left", [money], [spent]));
    }

    private (ImmutableArray<RuralKind> Parts, RuralKind All) Kinds(Fact all, Fact spent)
    {
        var money = Split("kind", all, [61, 28, 6, 4, 1]);
        var left = Split("kind.left", ledger.Balance("rf.kinds.left", [all], [spent]), [.. money.Select(one => one.Value)]);
        var paid = money.Select((one, index) => ledger.Balance($"rf.kind.{index}.spent", [one], [left[index]])).ToImmutableArray();
        ledger.Sum(spent, paid);
        var parts = KindNames.Select((kind, index) =>
        {
            var count = Count($"kind.{index}.count", kind.From, kind.To);
            return Kind($"kind.{index}", kind.Name, count, ledger.Count($"rf.kind.{index}.done", (int)count.Value - dice.Whole(0, index < 2 ? 3 : 0)), money[index], all, paid[index]);
        }).ToImmutableArray();
        return (parts, Kind("kinds", "合计", ledger.Total("rf.count", [.. parts.Select(one => one.Count)]), ledger.Total("rf.done", [.. parts.Select(one => one.Done)]), all, all, spent));
    }

    private RuralKind Kind(string key, string name, Fact count, Fact done, Fact money, Fact all, Fact spent)
    {
        ledger.AtMost(done, count);
        return new(name, count, done, money, ledger.Rate($"rf.{key}.share", "share", money, all), spent, ledger.Rate($"rf.{key}.rate", "rate", spent, money));
    }

    private RuralHelp Help(string key, int from, int to, int yuan)
    {
        Fact count = Count(key, from, to), each = ledger.Money($"rf.{key}.each", yuan), money = ledger.Money($"rf.{key}.money", count.Value * yuan);
        ledger.Product(money, each, count);
        return new(count, each, money);
    }

    private Comparison PerPerson()
    {
        var now = ledger.Money("rf.perperson", dice.Whole(14_200, 21_800));
        return ledger.Compare("rf.perperson", now, ledger.Money("rf.perperson.last", decimal.Round(now.Value / dice.Share(106, 117), 0, MidpointRounding.AwayFromZero)));
    }

    private (Fact Asked, Fact Valid, Fact Pleased) Asked()
    {
        var asked = Count("asked", 150, 500);
        var valid = ledger.Count("rf.valid", (int)asked.Value - dice.Whole(0, 20));
        var pleased = ledger.Count("rf.pleased", (int)(valid.Value * dice.Share(91, 99)));
        ledger.AtMost(valid, asked);
        ledger.AtMost(pleased, valid);
        return (asked, valid, pleased);
    }

    private ImmutableArray<RuralScore> Scores()
    {
        (string Name, int Weight)[] groups = [("资金执行率", 10), ("产出指标", 50), ("效益指标", 30), ("满意度指标", 10)];
        return [.. groups.Select((group, index) =>
        {
            Fact weight = LedgerParts.Points($"rf.score.{index}.weight", group.Weight), score = LedgerParts.Points($"rf.score.{index}", group.Weight - dice.Whole(0, group.Weight / 2) / 10m);
            ledger.AtMost(score, weight);
            return new RuralScore(group.Name, weight, score);
        })];
    }

    /// <summary>Parts to the hundred yuan, as money is sent down.</summary>
    private ImmutableArray<Fact> Split(string key, Fact whole, decimal[] proportions)
    {
        var sum = proportions.Sum();
        var amounts = proportions.Select(part => Round(whole.Value * part / sum * dice.Share(95, 104))).ToList();
        amounts[0] += whole.Value - amounts.Sum();
        var parts = amounts.Select((amount, index) => ledger.Money($"rf.{key}.{index}", amount)).ToImmutableArray();
        ledger.Sum(whole, parts);
        return parts;
    }

    private Fact Hundred(string key, decimal yuan) => ledger.Money($"rf.{key}", Round(yuan));

    private static decimal Round(decimal yuan) => 100 * decimal.Round(yuan / 100, 0, MidpointRounding.AwayFromZero);

    private Fact Count(string key, int from, int to) => ledger.Count($"rf.{key}", dice.Whole(from, to));
}
