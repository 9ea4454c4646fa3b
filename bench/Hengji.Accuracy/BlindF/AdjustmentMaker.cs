using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>An item of a government's budget as adopted and as adjusted.</summary>
public sealed record Adjusted(string Name, Comparison Money)
{
    public Fact Before => Money.Last;

    public Fact After => Money.Now;
}

/// <summary>One of a government's budgets: both sides in balance, before and after.</summary>
public sealed record AdjustedBudget(Adjusted Own, ImmutableArray<Adjusted> OwnParts, ImmutableArray<Adjusted> Received, Adjusted Income, Adjusted Spent, ImmutableArray<Adjusted> SpentParts, ImmutableArray<Adjusted> Passed, Adjusted Outgo);

/// <summary>Limit and balance of one kind of debt.</summary>
public sealed record DebtLimit(string Name, Fact Before, Fact Added, Fact Limit, Fact Owed, Fact Room);

/// <summary>A project paid from new bonds.</summary>
public sealed record BondProject(string Name, Fact? General, Fact? Special, Fact Both);

/// <summary>A county's budget as adjusted within the year.</summary>
public sealed record Adjustment(AdjustedBudget General, AdjustedBudget Fund, ImmutableArray<DebtLimit> Debts, DebtLimit Debt, ImmutableArray<BondProject> Projects, Fact Count, Fact GeneralBonds, Fact SpecialBonds, Fact Bonds, Fact Renewed);

/// <summary>Makes a county's budget as adjusted.</summary>
internal sealed class AdjustmentMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, decimal Weight)[] Functions =
    [
        ("一般公共服务支出", 9), ("公共安全支出", 4), ("教育支出", 21), ("社会保障和就业支出", 17), ("卫生健康支出", 10), ("节能环保支出", 4), ("城乡社区支出", 6), ("农林水支出", 17), ("交通运输支出", 5), ("住房保障支出", 5), ("其他支出", 2),
    ];

    private static readonly string[] GeneralProjects = ["县乡公路改造工程", "城区学校扩建项目", "小型病险水库除险加固"];

    private static readonly string[] SpecialProjects = ["产业园区基础设施建设", "县人民医院迁建项目", "城乡供水一体化工程", "老旧管网更新改造"];

    public Adjustment Make()
    {
        var (projects, general, special) = Projects();
        var bonds = ledger.Total("ad.bonds", [general, special]);
        var renewed = Wan("renewed", 3_000, 24_000);
        ImmutableArray<DebtLimit> debts = [Debt("debt.0", "一般债务", general), Debt("debt.1", "专项债务", special)];
        Fact Total(string key, Func<DebtLimit, Fact> of) => ledger.Total($"ad.debt.{key}", [.. debts.Select(of)]);
        var debt = Debt("debt", "合计", Total("before", one => one.Before), bonds, Total("owed", one => one.Owed));
        ledger.Sum(debt.Limit, [.. debts.Select(one => one.Limit)]);
        ledger.Sum(debt.Room, [.. debts.Select(one => one.Room)]);
        return new(General(general, renewed), Fund(special), debts, debt, projects, ledger.Count("ad.count", projects.Length), general, special, bonds, renewed);
    }

    private (ImmutableArray<BondProject> All, Fact General, Fact Special) Projects()
    {
        var some = dice.Some(GeneralProjects, dice.Whole(2, 3)).Select((name, index) => (name, General: Wan($"bond.{index}", 500, 6_000), IsGeneral: true))
            .Concat(dice.Some(SpecialProjects, dice.Whole(2, 4)).Select((name, index) => (name, General: Wan($"bond.s{index}", 1_000, 15_000), IsGeneral: false))).ToList();
        return (
            [.. some.Select(one => new BondProject(one.name, one.IsGeneral ? one.General : null, one.IsGeneral ? null : one.General, one.General))],
            ledger.Total("ad.bonds.general", [.. some.Where(one => one.IsGeneral).Select(one => one.General)]), ledger.Total("ad.bonds.special", [.. some.Where(one => !one.IsGeneral).Select(one => one.General)]));
    }

    private DebtLimit Debt(string key, string name, Fact added)
    {
        var before = Wan($"{key}.before", 90_000, 420_000);
        return Debt(key, name, before, added, Money($"{key}.owed", Whole((before.Value + added.Value) * dice.Share(93, 99))));
    }

    private DebtLimit Debt(string key, string name, Fact before, Fact added, Fact owed)
    {
        var limit = ledger.Total($"ad.{key}.limit", [before, added]);
        ledger.AtMost(owed, limit);
        return new(name, before, added, limit, owed, ledger.Balance($"ad.{key}.room", [limit], [owed]));
    }

    private AdjustedBudget General(Fact bonds, Fact renewed)
    {
        ImmutableArray<Adjusted> own = [Changed("tax", "税收收入", 60_000, 180_000, 92, 101), Changed("nontax", "非税收入", 30_000, 110_000, 96, 112)];
        var sum = Whole("own", "一般公共预算收入", own);
        ImmutableArray<Adjusted> received =
        [
            Changed("granted", "上级补助收入", 190_000, 360_000, 108, 131), new("地方政府一般债务转贷收入", Compare("borrowed", ledger.Total("ad.borrowed", [bonds, renewed]), renewed)),
            Changed("moved", "调入资金", 9_000, 40_000, 80, 125), Changed("stable", "动用预算稳定调节基金", 3_000, 20_000, 100, 100), Changed("carried", "上年结转收入", 4_000, 26_000, 100, 118),
        ];
        var income = Whole("income", "收入总计", [sum, .. received]);
        ImmutableArray<Adjusted> passed = [Changed("up", "上解上级支出", 6_000, 22_000, 98, 112), new("地方政府一般债务还本支出", Compare("repaid", renewed, renewed with { Key = "ad.repaid.last" }))];
        return Balanced("general", sum, own, received, income, "一般公共预算支出", Functions, passed);
    }

    private AdjustedBudget Fund(Fact bonds)
    {
        ImmutableArray<Adjusted> own = [Changed("land", "国有土地使用权出让收入", 70_000, 230_000, 71, 97), Changed("fee", "城市基础设施配套费收入", 2_000, 9_000, 90, 116), Changed("otherfund", "其他政府性基金收入", 600, 5_000, 90, 118)];
        var sum = Whole("fund.own", "政府性基金预算收入", own);
        ImmutableArray<Adjusted> received =
        [
            Changed("fund.granted", "上级补助收入", 2_000, 12_000, 100, 160), new("地方政府专项债务转贷收入", Compare("fund.borrowed", ledger.Total("ad.fund.borrowed", [bonds]), Money("fund.borrowed.last", 0))), Changed("fund.carried", "上年结转收入", 900, 9_000, 100, 120),
        ];
        var income = Whole("fund.income", "收入总计", [sum, .. received]);
        ImmutableArray<Adjusted> passed = [Changed("fund.moved", "调出资金", 5_000, 26_000, 70, 110), Changed("fund.repaid", "地方政府专项债务还本支出", 600, 4_000, 100, 100)];
        return Balanced("fund", sum, own, received, income, "政府性基金预算支出", [("城乡社区支出", 62), ("农林水支出", 4), ("债务付息支出", 9), ("其他支出", 25)], passed);
    }

    /// <summary>What is spent is what comes in, less what is passed on.</summary>
    private AdjustedBudget Balanced(string key, Adjusted own, ImmutableArray<Adjusted> ownParts, ImmutableArray<Adjusted> received, Adjusted income, string name, (string Name, decimal Weight)[] functions, ImmutableArray<Adjusted> passed)
    {
        Fact Rest(string when, Func<Adjusted, Fact> of) => ledger.Balance($"ad.{key}.spent{when}", [of(income)], [.. passed.Select(of)]);

        Fact after = Rest("", one => one.After), before = Rest(".last", one => one.Before);
        ledger.Sum(income.After, [after, .. passed.Select(one => one.After)]);
        ledger.Sum(income.Before, [before, .. passed.Select(one => one.Before)]);
        Fact[] now = Split($"{key}.now", after, functions), last = Split($"{key}.before", before, functions);
        var parts = functions.Select((function, index) => new Adjusted(function.Name, Compare($"{key}.{index}", now[index], last[index]))).ToImmutableArray();
        var spent = new Adjusted(name, Compare($"{key}.spent", after, before));
        ledger.Sum(spent.Money.Change, [.. parts.Select(part => part.Money.Change)]);
        ledger.Sum(income.Money.Change, [spent.Money.Change, .. passed.Select(part => part.Money.Change)]);
        return new(own, ownParts, received, income, spent, parts, passed, income with { Name = "支出总计" });
    }

    private Adjusted Changed(string key, string name, int from, int to, int fromPercent, int toPercent)
    {
        var before = Wan($"{key}.last", from, to);
        return new(name, Compare(key, Money(key, Whole(before.Value * dice.Share(fromPercent, toPercent))), before));
    }

    private Adjusted Whole(string key, string name, IReadOnlyList<Adjusted> parts) => new(name, ledger.Whole($"ad.{key}", [.. parts.Select(part => part.Money)]));

    private Comparison Compare(string key, Fact now, Fact last) => ledger.Compare($"ad.{key}", now, last);

    private Fact[] Split(string key, Fact whole, (string Name, decimal Weight)[] functions)
    {
        var sum = functions.Sum(one => one.Weight);
        var amounts = functions.Select(one => Whole(whole.Value * one.Weight / sum * dice.Share(93, 106))).ToList();
        amounts[^1] = whole.Value - amounts.SkipLast(1).Sum();
        if (amounts[^1] <= 0)
            (amounts[2], amounts[^1]) = (amounts[2] + amounts[^1] - 10_000_000, 10_000_000);
        var parts = amounts.Select((amount, index) => Money($"{key}.{index}", amount)).ToArray();
        ledger.Sum(whole, parts);
        return parts;
    }

    private Fact Wan(string key, int from, int to) => Money(key, 10_000m * dice.Whole(from, to));

    private Fact Money(string key, decimal yuan) => ledger.Money($"ad.{key}", yuan);

    /// <summary>To whole 万元, as a government's budget is set up.</summary>
    private static decimal Whole(decimal yuan) => 10_000 * decimal.Round(yuan / 10_000, 0, MidpointRounding.AwayFromZero);
}
