using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>A court's money by economic kind, or all courts'.</summary>
public sealed record CourtMoney(
    string Name, Fact All, Fact Wages, ImmutableArray<Fact> WageParts, Fact Goods, ImmutableArray<Fact> GoodParts, Fact Capital, ImmutableArray<Fact> CapitalParts, Fact WageShare);

/// <summary>A court's cases, or all courts'.</summary>
public sealed record CourtCases(string Name, Fact Old, Comparison New, Comparison Closed, Fact Open, Fact Rate, Fact Judges, Fact PerJudge);

/// <summary>Cases of a kind and their share.</summary>
public sealed record CaseKind(string Name, Comparison Closed, Fact Share);

/// <summary>The courts of a city in a year.</summary>
public sealed record Courts(
    ImmutableArray<CourtMoney> Money, CourtMoney AllMoney, Comparison Spent, ImmutableArray<CourtCases> Cases, CourtCases AllCases,
    ImmutableArray<CaseKind> Kinds, Fact Count, Fact GoodsShare, Fact CapitalShare);

/// <summary>Makes the courts of a city.</summary>
internal sealed class CourtMaker(Ledger ledger, Dice dice)
{
    public static readonly ImmutableArray<string> WageNames = ["基本工资", "津贴补贴", "奖金", "社会保障缴费", "住房公积金"];

    public static readonly ImmutableArray<string> GoodNames = ["办公费", "邮电费", "差旅费", "维修（护）费", "劳务费", "其他"];

    public static readonly ImmutableArray<string> CapitalNames = ["办公设备", "专用设备", "信息网络"];

    private static readonly string[] Names = ["市中级法院", "北岗县法院", "河湾县法院", "松岭县法院", "石桥区法院", "新渡区法院", "南塘县法院", "柳堡县法院"];

    public Courts Make()
    {
        var names = Names.Take(dice.Whole(5, Names.Length)).ToList();
        var money = names.Select((name, index) => OneMoney($"court.{index}", name)).ToImmutableArray();
        var all = AllMoney(money);
        var cases = names.Select((name, index) => OneCases($"cases.{index}", name)).ToImmutableArray();
        var allCases = AllCases(cases);
        return new(
            money, all, ledger.Compare(dice, "court.all", all.All), cases, allCases, Kinds(allCases.Closed), ledger.Count("court.count", names.Count),
            ledger.Rate("court.goods.share", "share", all.Goods, all.All), ledger.Rate("court.capital.share", "share", all.Capital, all.All));
    }

    private CourtMoney OneMoney(string key, string name)
    {
        ImmutableArray<Fact> Made(string what, ImmutableArray<string> kinds, int least, int most) =>
            [.. kinds.Select((_, index) => ledger.Money($"{key}.{what}.{index}", dice.Yuan(least, most)))];

        ImmutableArray<Fact> wages = Made("wage", WageNames, 600_000, 6_000_000), goods = Made("good", GoodNames, 40_000, 900_000), capital = Made("capital", CapitalNames, 20_000, 700_000);
        return OneMoney(key, name, wages, goods, capital);
    }

    private CourtMoney OneMoney(string key, string name, ImmutableArray<Fact> wages, ImmutableArray<Fact> goods, ImmutableArray<Fact> capital)
    {
        Fact wage = ledger.Total($"{key}.wages", wages), good = ledger.Total($"{key}.goods", goods), built = ledger.Total($"{key}.capitals", capital);
        var all = ledger.Total($"{key}.money", [wage, good, built]);
        return new(name, all, wage, wages, good, goods, built, capital, ledger.Rate($"{key}.wages.share", "share", wage, all));
    }

    private CourtMoney AllMoney(ImmutableArray<CourtMoney> parts)
    {
        ImmutableArray<Fact> Totals(string what, Func<CourtMoney, ImmutableArray<Fact>> of) =>
            [.. Enumerable.Range(0, of(parts[0]).Length).Select(index => ledger.Total($"court.{what}.{index}", [.. parts.Select(part => of(part)[index])]))];

        var all = OneMoney(
            "court", "合计", Totals("wage", one => one.WageParts), Totals("good", one => one.GoodParts), Totals("capital", one => one.CapitalParts));
        foreach (var of in new Func<CourtMoney, Fact>[] { one => one.All, one => one.Wages, one => one.Goods, one => one.Capital })
            ledger.Sum(of(all), [.. parts.Select(of)]);
        return all;
    }

    private CourtCases OneCases(string key, string name)
    {
        int old = dice.Whole(60, 900), fresh = dice.Whole(1800, 14_000);
        var taken = ledger.Compare(key, ledger.Count($"{key}.new", fresh), ledger.Count($"{key}.new.last", (int)(fresh * dice.Share(84, 117))));
        var closed = (int)((old + fresh) * dice.Share(91, 99));
        return OneCases(
            key, name, ledger.Count($"{key}.old", old), taken,
            ledger.Compare($"{key}.closed", ledger.Count($"{key}.closed", closed), ledger.Count($"{key}.closed.last", (int)(closed * dice.Share(85, 116)))),
            ledger.Count($"{key}.judges", dice.Whole(12, 70)));
    }

    private CourtCases OneCases(string key, string name, Fact old, Comparison taken, Comparison closed, Fact judges)
    {
        var rate = new Fact($"{key}.rate", decimal.Round(100 * closed.Now.Value / (old.Value + taken.Now.Value), 20, MidpointRounding.AwayFromZero), FactKind.Percent);
        ledger.Part(closed.Now, [old, taken.Now], rate);
        return new(
            name, old, taken, closed, ledger.Balance($"{key}.open", [old, taken.Now], [closed.Now]), rate, judges, ledger.Each($"{key}.perjudge", closed.Now, judges));
    }

    private CourtCases AllCases(ImmutableArray<CourtCases> parts)
    {
        var all = OneCases(
            "cases", "合计", ledger.Total("cases.old", [.. parts.Select(one => one.Old)]), ledger.Whole("cases.new", [.. parts.Select(one => one.New)]),
            ledger.Whole("cases.closed", [.. parts.Select(one => one.Closed)]), ledger.Total("cases.judges", [.. parts.Select(one => one.Judges)]));
        ledger.Sum(all.Open, [.. parts.Select(one => one.Open)]);
        return all;
    }

    private ImmutableArray<CaseKind> Kinds(Comparison closed)
    {
        string[] names = ["刑事案件", "民商事案件", "行政案件", "执行案件", "其他案件"];
        int[] sizes = [9, 52, 4, 31, 4];
        ImmutableArray<Fact> now = ledger.SplitCount(dice, "cases.kind", closed.Now, sizes), last = ledger.SplitCount(dice, "cases.kind.last", closed.Last, sizes);
        var kinds = names.Select((name, index) => new CaseKind(
            name, ledger.Compare($"cases.kind.{index}", now[index], last[index]), ledger.Rate($"cases.kind.{index}.share", "share", now[index], closed.Now))).ToImmutableArray();
        ledger.Sum(closed.Change, [.. kinds.Select(kind => kind.Closed.Change)]);
        return kinds;
    }
}
