using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>Next year's budget of a department of a city district.</summary>
public sealed record BudgetNotes(
    string Bureau, Fact Income, Fact Fees, Comparison Granted, Comparison General, Comparison Fund, Fact Spent, Fact OwnFirst, Branch Subjects, Branch FundSubjects, Branch Costs,
    Comparison Public, Comparison Cars, Comparison CarBuy, Comparison CarRun, Comparison Guests, Fact Office, Fact Bought, ImmutableArray<Fact> BoughtKinds, Fact ForSmall, Fact Projects, Fact ProjectMoney, Fact Area, Fact Vehicles);

/// <summary>Makes a department's budget.</summary>
internal sealed class BudgetNotesMaker(Ledger ledger, Dice dice)
{
    private static readonly Twig[] Classes =
    [
        Twig.Of("201", "一般公共服务支出", Twig.Of("20113", "商贸事务", new("2011301", "行政运行", 6_000_000, 12_000_000), new("2011302", "一般行政管理事务", 900_000, 5_000_000, false), new("2011350", "事业运行", 1_600_000, 4_000_000), new("2011399", "其他商贸事务支出", 800_000, 5_000_000, false))),
        Twig.Of("208", "社会保障和就业支出", Twig.Of("20805", "行政事业单位养老支出", new("2080501", "行政单位离退休", 700_000, 2_000_000), new("2080502", "事业单位离退休", 12_000, 90_000), new("2080505", "机关事业单位基本养老保险缴费支出", 800_000, 1_600_000), new("2080506", "机关事业单位职业年金缴费支出", 400_000, 800_000))),
        Twig.Of("210", "卫生健康支出", Twig.Of("21011", "行政事业单位医疗", new("2101101", "行政单位医疗", 300_000, 700_000), new("2101102", "事业单位医疗", 100_000, 280_000))),
        Twig.Of("215", "资源勘探工业信息等支出", Twig.Of("21508", "支持中小企业发展和管理支出", new Twig("2150899", "其他支持中小企业发展和管理支出", 8_000_000, 90_000_000, false))),
        Twig.Of("216", "商业服务业等支出", Twig.Of("21602", "商业流通事务", new("2160219", "民贸企业补贴", 200_000, 900_000, false), new("2160299", "其他商业流通事务支出", 2_000_000, 30_000_000, false))),
        Twig.Of("221", "住房保障支出", Twig.Of("22102", "住房改革支出", new("2210201", "住房公积金", 700_000, 1_500_000), new("2210203", "购房补贴", 700_000, 1_600_000))),
    ];

    private static readonly (string Code, string Name, decimal Weight)[] GoodsCosts =
        [("30201", "办公费", 17), ("30207", "邮电费", 2), ("30211", "差旅费", 5), ("30213", "维修（护）费", 2), ("30226", "劳务费", 3), ("30228", "工会经费", 12), ("30229", "福利费", 25), ("30239", "其他交通费用", 18), ("30299", "其他商品和服务支出", 8)];

    public BudgetNotes Make()
    {
        var subjects = new BranchMaker(ledger, dice, "bn").Make(Twig.Of("all", "合计", Classes));
        var fund = new BranchMaker(ledger, dice, "bn.fund").Make(Twig.Of("fund", "合计", Twig.Of("212", "城乡社区支出", Twig.Of("21208", "国有土地使用权出让收入安排的支出", new Twig("2120899", "其他国有土地使用权出让收入安排的支出", 900_000, 8_000_000, false)))));
        Comparison general = ledger.Compare(dice, "bn.general", subjects.Total), others = ledger.Compare(dice, "bn.fund", fund.Total);
        var granted = ledger.Whole("bn.granted", [general, others]);
        var fees = Money("fees", dice.Yuan(100_000, 2_000_000));
        var income = ledger.Total("bn.income", [granted.Now, fees]);
        ledger.Sum(income, [general.Now, others.Now, fees]);
        var first = ledger.Total("bn.first", [subjects.Parts[0].Total, fees]);
        ledger.Sum(income, [first, .. subjects.Parts.Skip(1).Select(part => part.Total), fund.Total]);
        var costs = Costs(subjects);
        var (cars, buy, run, guests, all) = Public();
        var bought = Money("bought", dice.Part(subjects.Right!.Value, 9, 30));
        var kinds = ledger.Split(dice, "bn.bought", bought, [22, 4, 74]);
        var small = Money("small", dice.Part(bought.Value, 30, 88));
        ledger.AtMost(small, bought);
        return new(
            "商务委员会", income, fees, granted, general, others, income, first, subjects, fund, costs, all, cars, buy, run, guests, costs.Right!, bought, kinds, small,
            ledger.Count("bn.projects", dice.Whole(9, 34)), ledger.Total("bn.project", [subjects.Right, fund.Total]), new Fact("bn.area", dice.Whole(80_000, 900_000) / 100m, FactKind.Measure), ledger.Count("bn.vehicles", dice.Whole(1, 6)));
    }

    /// <summary>The basic expenditure by economic subject: what is for persons at the left, for the office at the right.</summary>
    private Branch Costs(Branch subjects)
    {
        var basic = subjects.Left!;
        var common = Money("common", dice.Part(basic.Value, 8, 13));
        var persons = ledger.Balance("bn.persons", [basic], [common]);
        ledger.Sum(basic, [persons, common]);
        var equipment = Money("31002", dice.Part(common.Value, 3, 6));
        var retired = ledger.Total("bn.303", [Of(subjects, "2080501"), Of(subjects, "2080502")]);
        Fact staff = ledger.Balance("bn.301", [persons], [retired]), goods = ledger.Balance("bn.302", [common], [equipment]);
        ledger.Sum(persons, [staff, retired]);
        ledger.Sum(common, [goods, equipment]);
        var pensions = ledger.Split(dice, "bn.retired", retired, [22, 78]);
        ImmutableArray<Branch> parts =
        [
            new("301", "工资福利支出", staff, staff, null, Staff(subjects, staff)), new("302", "商品和服务支出", goods, null, goods, Lines(goods)),
            new("303", "对个人和家庭的补助", retired, retired, null, [Left("30301", "离休费", pensions[0]), Left("30302", "退休费", pensions[1])]),
            new("310", "资本性支出", equipment, null, equipment, [new("31002", "办公设备购置", equipment, null, equipment, [])]),
        ];
        ledger.Sum(basic, [.. parts.Select(part => part.Total)]);
        return new("", "合计", basic, persons, common, parts);
    }

    /// <summary>Insurance and housing are what their own subjects say; the rest is pay.</summary>
    private ImmutableArray<Branch> Staff(Branch subjects, Fact staff)
    {
        var medical = ledger.Total("bn.30110", [Of(subjects, "2101101"), Of(subjects, "2101102")]);
        Fact[] fixedCosts = [Of(subjects, "2080505"), Of(subjects, "2080506"), medical, Of(subjects, "2210201")];
        var pay = ledger.Split(dice, "bn.pay", ledger.Balance("bn.pay", [staff], fixedCosts), [17, 55, 22, 6]);
        ledger.Sum(staff, [.. pay, .. fixedCosts]);
        return
        [
            Left("30101", "基本工资", pay[0]), Left("30102", "津贴补贴", pay[1]), Left("30107", "绩效工资", pay[2]), Left("30108", "机关事业单位基本养老保险缴费", fixedCosts[0]), Left("30109", "职业年金缴费", fixedCosts[1]),
            Left("30110", "职工基本医疗保险缴费", medical), Left("30113", "住房公积金", fixedCosts[3]), Left("30199", "其他工资福利支出", pay[3]),
        ];
    }

    private static Fact Of(Branch subjects, string code) => subjects.Leaves.Single(leaf => leaf.Code == code).Total;

    private static Branch Left(string code, string name, Fact amount) => new(code, name, amount, amount, null, []);

    private ImmutableArray<Branch> Lines(Fact goods)
    {
        var parts = ledger.Split(dice, "bn.goods", goods, GoodsCosts.Select(line => line.Weight));
        return [.. GoodsCosts.Select((line, index) => new Branch(line.Code, line.Name, parts[index], null, parts[index], []))];
    }

    private (Comparison Cars, Comparison Buy, Comparison Run, Comparison Guests, Comparison All) Public()
    {
        Comparison buy = Wan("carbuy", 160_000, 260_000), run = Wan("carrun", 20_000, 120_000), guests = Wan("guests", 8_000, 60_000);
        var cars = ledger.Whole("bn.cars", [buy, run]);
        var all = ledger.Whole("bn.public", [cars, guests]);
        ledger.Sum(all.Now, [buy.Now, run.Now, guests.Now]);
        return (cars, buy, run, guests, all);
    }

    /// <summary>Budgets of this kind are asked for in whole hundreds of yuan.</summary>
    private Comparison Wan(string key, int from, int to) =>
        ledger.Compare($"bn.{key}", Money(key, dice.Whole(from / 100, to / 100) * 100), Money($"{key}.last", dice.Whole(from / 100, to / 100) * 100));

    private Fact Money(string key, decimal yuan) => ledger.Money($"bn.{key}", yuan);
}
