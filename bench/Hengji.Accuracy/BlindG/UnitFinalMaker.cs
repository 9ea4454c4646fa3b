using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A unit's final accounts: income, expenditure, appropriations and what is counted besides.</summary>
/// <remarks>
/// All: income in all and expenditure in all, which are equal;
/// Income: income of the year by source;
/// IncomeTotal: income of the year;
/// Opening: carried over from last year;
/// Kinds: basic and project expenditure;
/// Spent: expenditure of the year;
/// Closing: carried over to next year;
/// Granted: appropriations in all, as income and as expenditure;
/// General: general budget by subject;
/// GeneralShare: its share of the expenditure;
/// Personnel: pay and pensions within basic expenditure;
/// Office: running costs within basic expenditure; the unit's 机关运行经费.
/// </remarks>
public sealed record UnitFinal(
    Comparison All, ImmutableArray<Portion> Income, Fact IncomeTotal, Fact Opening, ImmutableArray<Portion> Kinds, Fact Spent, Fact Closing, Comparison Granted,
    SubjectNode General, Fact GeneralShare, Fact Personnel, Comparison Office, PublicCosts Costs, Purchases Bought, ImmutableArray<Fact> VehicleUses,
    Fact Devices, Fact Goals, Fact GoalMoney);

/// <summary>Makes a unit's final accounts.</summary>
internal sealed class UnitFinalMaker(Ledger ledger, Dice dice)
{
    private static readonly SubjectPlan[] Plans =
    [
        new("208", "社会保障和就业支出", Parts:
        [
            new("20805", "行政事业单位养老支出", Parts: [new("2080501", "行政单位离退休", 140), new("2080505", "机关事业单位基本养老保险缴费支出", 760)]),
            new("20808", "抚恤", Parts: [new("2080801", "死亡抚恤", 160)]),
        ]),
        new("210", "卫生健康支出", Parts: [new("21011", "行政事业单位医疗", Parts: [new("2101101", "行政单位医疗", 330), new("2101103", "公务员医疗补助", 90)])]),
        new("213", "农林水支出", Parts:
        [
            new("21303", "水利", Parts:
            [
                new("2130301", "行政运行", 6_400), new("2130305", "水利工程建设", 3_300, false), new("2130306", "水利工程运行与维护", 1_500, false), new("2130314", "防汛", 800, false),
            ]),
        ]),
        new("221", "住房保障支出", Parts: [new("22102", "住房改革支出", Parts: [new("2210201", "住房公积金", 610)])]),
    ];

    public UnitFinal Make()
    {
        var general = new SubjectNodeMaker(ledger, dice, "river.subject").Make(Plans);
        Fact opening = Money("opening", dice.Part(general.Money.Now.Value, 1, 7)), closing = Money("closing", dice.Part(general.Money.Now.Value, 1, 6));
        var granted = ledger.Balance("river.general.income", [general.Money.Now, closing], [opening]);
        Fact fund = Money("fund", dice.Yuan(300_000, 2_600_000)), other = Money("other", dice.Yuan(20_000, 400_000));
        var income = ledger.Total("river.income", [granted, fund, other]);
        var project = ledger.Total("river.project", [general.Project, fund, other]);
        var spent = ledger.Total("river.spent", [general.Basic, project]);
        var all = ledger.Total("river.all", [income, opening]);
        ledger.Sum(all, [spent, closing]);
        var given = ledger.Total("river.granted", [granted, fund, opening]);
        ledger.Sum(given, [general.Money.Now, fund, closing]);
        var lastGranted = Money("granted.last", general.Money.Money.Last.Value + dice.Part(fund.Value, 70, 130) + dice.Part(closing.Value, 60, 140));
        var lastAll = Money("all.last", lastGranted.Value + dice.Part(other.Value, 70, 130));
        var office = Money("office", dice.Part(general.Basic.Value, 11, 19));
        var maker = new PublicCostMaker(ledger, dice, "river");
        var costs = maker.Costs(4);
        return new(
            ledger.Compare("river.all", all, lastAll), Portions("income", income, ("一般公共预算财政拨款收入", granted), ("政府性基金预算财政拨款收入", fund), ("其他收入", other)), income, opening,
            Portions("kind", spent, ("基本支出", general.Basic), ("项目支出", project)), spent, closing, ledger.Compare("river.granted", given, lastGranted),
            general, ledger.Rate("river.general.share", "share", general.Money.Now, spent), ledger.Balance("river.personnel", [general.Basic], [office]), ledger.Compare(dice, "river.office", office),
            costs, maker.Purchases(90_000, 900_000), ledger.SplitCount(dice, "river.use", costs.Cars, [2, 3, 1]), ledger.Count("river.devices", dice.Whole(1, 6)),
            ledger.Count("river.goals", dice.Whole(5, 19)), Money("goals.money", dice.Part(project.Value, 80, 96)));
    }

    private ImmutableArray<Portion> Portions(string key, Fact whole, params (string Name, Fact Amount)[] parts) =>
        [.. parts.Select((part, index) => ledger.Portion($"river.{key}.{index}", part.Name, part.Amount, whole))];

    private Fact Money(string key, decimal yuan) => ledger.Money($"river.{key}", yuan);
}
