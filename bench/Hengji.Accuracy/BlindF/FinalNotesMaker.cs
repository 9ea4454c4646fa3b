using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>A subject at the bottom with its budget and how much of it was spent.</summary>
public sealed record SpentSubject(string Path, Fact Amount, Fact Budget, Fact Rate);

/// <summary>Vehicles and reception against budget and last year, and their share of both.</summary>
public sealed record PublicCost(BudgetedItem Item, Fact Share);

/// <summary>What the three public funds were spent on.</summary>
public sealed record PublicCosts(BudgetedItem All, PublicCost Cars, PublicCost Guests, Fact CarCount, Fact Batches, Fact Persons);

/// <summary>What was bought by public procurement.</summary>
public sealed record Bought(Fact All, ImmutableArray<Fact> Kinds, Fact Small, Fact SmallShare);

/// <summary>A county bureau's year as its notes on the final accounts tell it.</summary>
public sealed record FinalNotes(
    string Bureau, Comparison Turnover, Fact Opening, Fact Income, ImmutableArray<Portion> Incomes, Fact Closing, Fact Spent, ImmutableArray<Portion> Kinds, Comparison Granted, Fact GrantedIncome,
    Branch Subjects, Comparison General, Fact GeneralShare, Fact GeneralBudget, Fact GeneralRate, ImmutableArray<Portion> Classes, ImmutableArray<SpentSubject> Items, Fact Fund, Fact Own,
    Fact Basic, Fact Staff, Fact Common, PublicCosts Public, Comparison Office, Bought Bought);

/// <summary>Makes a county bureau's notes on the final accounts.</summary>
internal sealed class FinalNotesMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Bureau, Twig Class)[] Fields =
    [
        ("水利局", Twig.Of("213", "农林水支出", Twig.Of("21303", "水利", new("2130301", "行政运行", 3_000_000, 6_000_000), new("2130305", "水利工程建设", 2_000_000, 9_000_000, false), new("2130306", "水利工程运行与维护", 400_000, 2_000_000, false), new("2130314", "防汛", 300_000, 1_500_000, false)))),
        ("文化广播电视和旅游局", Twig.Of("207", "文化旅游体育与传媒支出", Twig.Of("20701", "文化和旅游", new("2070101", "行政运行", 2_400_000, 5_000_000), new("2070104", "图书馆", 300_000, 1_200_000, false), new("2070109", "群众文化", 400_000, 1_800_000, false)), Twig.Of("20702", "文物", new Twig("2070204", "文物保护", 600_000, 5_000_000, false)))),
        ("应急管理局", Twig.Of("224", "灾害防治及应急管理支出", Twig.Of("22401", "应急管理事务", new("2240101", "行政运行", 2_800_000, 5_500_000), new("2240106", "安全监管", 300_000, 1_600_000, false), new("2240109", "应急管理", 400_000, 2_600_000, false)), Twig.Of("22407", "自然灾害救灾及恢复重建支出", new Twig("2240703", "自然灾害救灾补助", 500_000, 3_000_000, false)))),
    ];

    private static readonly Twig[] Usual =
    [
        Twig.Of("208", "社会保障和就业支出", Twig.Of("20805", "行政事业单位养老支出", new("2080505", "机关事业单位基本养老保险缴费支出", 300_000, 800_000), new("2080506", "机关事业单位职业年金缴费支出", 120_000, 400_000)), Twig.Of("20808", "抚恤", new Twig("2080801", "死亡抚恤", 60_000, 300_000))),
        Twig.Of("210", "卫生健康支出", Twig.Of("21011", "行政事业单位医疗", new("2101101", "行政单位医疗", 150_000, 420_000), new("2101103", "公务员医疗补助", 40_000, 180_000))),
    ];

    private static readonly Twig Housing = Twig.Of("221", "住房保障支出", Twig.Of("22102", "住房改革支出", new Twig("2210201", "住房公积金", 260_000, 700_000)));

    public FinalNotes Make()
    {
        var field = dice.Pick(Fields);
        var subjects = new BranchMaker(ledger, dice, "fn").Make(Twig.Of("all", "合计", [.. Usual.Append(field.Class).Append(Housing).OrderBy(twig => twig.Code, StringComparer.Ordinal)]));
        var general = ledger.Compare(dice, "fn.general", subjects.Total);
        Fact fund = Money("fund", dice.Yuan(400_000, 3_000_000)), own = Money("own", dice.Yuan(80_000, 700_000));
        var project = ledger.Total("fn.project", [subjects.Right!, fund, own]);
        var spent = ledger.Total("fn.spent", [subjects.Left!, project]);
        ledger.Sum(spent, [subjects.Total, fund, own]);
        var (opening, closing) = (Money("opening", dice.Part(spent.Value, 2, 9)), Money("closing", dice.Part(spent.Value, 1, 7)));
        var turnover = ledger.Compare(dice, "fn.turnover", ledger.Total("fn.turnover", [spent, closing]));
        var income = ledger.Balance("fn.income", [turnover.Now], [opening]);
        ledger.Sum(turnover.Now, [income, opening]);
        var granted = ledger.Compare(dice, "fn.granted", ledger.Total("fn.granted", [subjects.Total, fund, closing]));
        var generalIncome = ledger.Balance("fn.income.general", [income], [fund, own]);
        ledger.Sum(income, [generalIncome, fund, own]);
        var grantedIncome = ledger.Total("fn.granted.income", [generalIncome, fund]);
        ledger.Sum(granted.Now, [grantedIncome, opening]);
        ledger.Sum(spent, [.. subjects.Parts.Select(part => part.Total), fund, own]);
        var (items, budget) = Items(subjects);
        var staff = Money("staff", dice.Part(subjects.Left!.Value, 80, 91));
        var common = ledger.Balance("fn.common", [subjects.Left], [staff]);
        ledger.Sum(subjects.Left, [staff, common]);
        return new(
            field.Bureau, turnover, opening, income, [Portion("general", "一般公共预算财政拨款收入", generalIncome, income), Portion("fund", "政府性基金预算财政拨款收入", fund, income), Portion("other", "其他收入", own, income)],
            closing, spent, [Portion("basic", "基本支出", subjects.Left, spent), Portion("project", "项目支出", project, spent)], granted, grantedIncome,
            subjects, general, Rate("general.share", "share", subjects.Total, spent), budget, Rate("general.rate", "rate", subjects.Total, budget),
            [.. subjects.Parts.Select(part => Portion(part.Code, part.Name, part.Total, subjects.Total))], items, fund, own, subjects.Left, staff, common, Public(), ledger.Compare(dice, "fn.office", common), Buys());
    }

    private (ImmutableArray<SpentSubject> Items, Fact Budget) Items(Branch subjects)
    {
        var items = subjects.Parts.SelectMany(one => one.Parts.SelectMany(two => two.Parts.Select(three =>
        {
            var budget = dice.Chance(45) ? three.Total : Money($"{three.Code}.budget", dice.Part(three.Total.Value, 101, 118));
            return new SpentSubject($"{one.Name}（类）{two.Name}（款）{three.Name}（项）", three.Total, budget, Rate($"{three.Code}.rate", "rate", three.Total, budget));
        }))).ToImmutableArray();
        return (items, ledger.Total("fn.budget", [.. items.Select(item => item.Budget)]));
    }

    private PublicCosts Public()
    {
        var cars = ledger.Budgeted(dice, "fn.cars", "公务用车购置及运行维护费", Money("cars", dice.Yuan(30_000, 160_000)), 100, 118);
        var guests = ledger.Budgeted(dice, "fn.guests", "公务接待费", Money("guests", dice.Yuan(6_000, 60_000)), 100, 125);
        var all = ledger.BudgetedWhole("fn.public", "“三公”经费", [cars, guests]);
        return new(
            all, new(cars, Rate("cars.share", "share", cars.Now, all.Now)), new(guests, Rate("guests.share", "share", guests.Now, all.Now)),
            ledger.Count("fn.carcount", dice.Whole(2, 6)), ledger.Count("fn.batches", dice.Whole(15, 90)), ledger.Count("fn.persons", dice.Whole(120, 800)));
    }

    private Bought Buys()
    {
        var all = Money("bought", dice.Yuan(300_000, 3_000_000));
        var kinds = ledger.Split(dice, "fn.bought", all, [24, 51, 25]);
        var small = Money("bought.small", dice.Part(all.Value, 62, 97));
        ledger.AtMost(small, all);
        return new(all, kinds, small, Rate("bought.share", "share", small, all));
    }

    private Portion Portion(string key, string name, Fact amount, Fact whole) => ledger.Portion($"fn.portion.{key}", name, amount, whole);

    private Fact Money(string key, decimal yuan) => ledger.Money($"fn.{key}", yuan);

    private Fact Rate(string key, string kind, Fact part, Fact whole) => ledger.Rate($"fn.{key}", kind, part, whole);
}
