using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Makes the goals a county's fire brigade hands in with a project of three years.</summary>
internal sealed class RescueGoalMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "o.goal")
{
    private static readonly string[] SourceNames = ["上级补助资金", "县级财政资金"];

    private static readonly (string Kind, string Name, string Unit, int From, int To, int Price)[] ItemNames =
    [
        ("站点建设", "新建乡镇消防救援站", "个", 3, 6, 1_260_000), ("站点建设", "改造微型消防站", "个", 10, 24, 68_000), ("车辆购置", "水罐消防车", "辆", 4, 8, 890_000), ("车辆购置", "抢险救援车", "辆", 1, 3, 1_340_000),
        ("器材装备", "正压式空气呼吸器", "套", 60, 140, 9_600), ("器材装备", "灭火防护服", "套", 120, 260, 3_800), ("器材装备", "无人机", "架", 3, 8, 46_000), ("器材装备", "消防水带", "盘", 300, 800, 480), ("人员培训", "队员业务培训", "人次", 300, 720, 1_200),
    ];

    public RescueGoal Make()
    {
        var kinds = ItemNames.GroupBy(one => one.Kind).Select((group, index) => Kind($"kind.{index}", group.Key, [.. group.Select((one, at) => Item($"kind.{index}.{at}", one))])).ToList();
        Fact asked = Total("asked", kinds.Select(one => one.Money)), allowed = Total("allowed", kinds.Select(one => one.Allowed)), cut = Left("cut", asked, allowed);
        Ledger.Sum(cut, [.. kinds.Select(one => one.Cut)]);
        var years = Enumerable.Range(0, 3).Select(index => Total($"year.{index}", kinds.Select(one => one.Years[index]))).ToImmutableArray();
        Ledger.Sum(allowed, years);
        var calls = Compare("calls", Count("calls", 620, 1_900), 82, 96);
        Fact towns = Count("towns", 14, 22), stations = Count("stations", 3, 6), planned = kinds[0].Items[0].AllowedNumber, before = Count("covered.before", towns.Value * Dice.Share(38, 52)), covered = Count("covered", Math.Min(towns.Value, before.Value + planned.Value + Dice.Whole(1, 3)));
        Fact rate = Rate("covered.rate", covered, towns), rateBefore = Rate("covered.ratebefore", before, towns);
        Fact minutes = Count("minutes", 15, 18), lastMinutes = Count("minutes.last", 24, 31);
        var opinions = Opinions();
        Fact experts = Count("experts", 5), members = Count("members", 46, 98);
        return new(
            [.. kinds.Select((one, index) => one with { Share = Share($"kind.{index}.share", one.Allowed, allowed) })], asked, allowed, cut, Rate("cutrate", cut, asked), years, [.. years.Select((one, index) => Share($"year.{index}.share", one, allowed))], Sources(allowed, years[0], out var first), first,
            stations, planned, towns, covered, before, rate, rateBefore, Ledger.Balance(Key("coverage"), [rate], [rateBefore]), calls, minutes, lastMinutes, Left("minutescut", lastMinutes, minutes), opinions, Sum("weight", opinions.Select(one => one.Weight)), Sum("score", opinions.Select(one => one.Score)), experts, members);
    }

    private CostItem Item(string name, (string Kind, string Name, string Unit, int From, int To, int Price) one)
    {
        Fact number = Count($"{name}.number", one.From, one.To), price = Even($"{name}.price", one.Price * Dice.Share(88, 112), one.Price > 50_000 ? 1_000 : 10);
        var fewer = Dice.Chance(45) ? Math.Max(1, (int)(number.Value * Dice.Share(78, 95))) : (int)number.Value;
        Fact allowedNumber = Count($"{name}.allowednumber", fewer), money = Money($"{name}.money", number.Value * price.Value), allowed = Money($"{name}.allowed", fewer * price.Value);
        Ledger.Product(money, price, number);
        Ledger.Product(allowed, price, allowedNumber);
        Ledger.AtMost(allowedNumber, number);
        return new(one.Kind, one.Name, one.Unit, number, price, money, allowedNumber, allowed, Left($"{name}.cut", money, allowed));
    }

    private CostKind Kind(string name, string title, ImmutableArray<CostItem> items)
    {
        Fact money = Total($"{name}.money", items.Select(one => one.Money)), allowed = Total($"{name}.allowed", items.Select(one => one.Allowed)), cut = Left($"{name}.cut", money, allowed);
        Ledger.Sum(cut, [.. items.Select(one => one.Cut)]);
        var first = decimal.Floor(allowed.Value * Dice.Share(38, 50) / 1_000) * 1_000;
        var second = decimal.Floor(allowed.Value * Dice.Share(28, 36) / 1_000) * 1_000;
        ImmutableArray<Fact> years = [Money($"{name}.year.0", first), Money($"{name}.year.1", second), Money($"{name}.year.2", allowed.Value - first - second)];
        Ledger.Sum(allowed, years);
        return new(title, items, money, allowed, allowed, cut, years);
    }

    private ImmutableArray<Portion> Sources(Fact allowed, Fact first, out ImmutableArray<Fact> firsts)
    {
        var amounts = Parts("source", allowed, 34, 66);
        firsts = Parts("source.first", first, 34, 66);
        return [.. SourceNames.Select((name, index) => Ledger.Portion(Key($"source.{index}"), name, amounts[index], allowed))];
    }

    private ImmutableArray<Opinion> Opinions()
    {
        (string Name, int Weight, string Words)[] all =
            [("立项必要性", 20, "依据充分，需求迫切"), ("投入经济性", 20, "部分装备单价偏高"), ("绩效目标合理性", 20, "效益指标可进一步量化"), ("实施方案可行性", 20, "选址已落实，计划基本可行"), ("筹资合规性", 20, "资金来源明确")];
        return [.. all.Select((one, index) => new Opinion(one.Name, LedgerParts.Points(Key($"opinion.{index}.weight"), one.Weight), LedgerParts.Points(Key($"opinion.{index}.score"), Dice.Whole(156, 194) / 10m), one.Words))];
    }

    private Fact Sum(string name, IEnumerable<Fact> parts)
    {
        var all = parts.ToList();
        var sum = LedgerParts.Points(Key(name), all.Sum(one => one.Value));
        Ledger.Sum(sum, all);
        return sum;
    }
}
