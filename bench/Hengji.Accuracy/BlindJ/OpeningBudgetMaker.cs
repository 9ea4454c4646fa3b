using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A functional subject of a budget; basic or project is null where there is none.</summary>
public sealed record BudgetSubject(string Code, string Name, Fact Total, Fact? Basic, Fact? Project);

/// <summary>A class of the functional classification with its subjects and its share of the budget.</summary>
public sealed record BudgetClass(BudgetSubject Sum, Fact Share, ImmutableArray<BudgetSubject> Items);

/// <summary>The three public funds against last year's budget.</summary>
public sealed record OpeningControl(Comparison Reception, Comparison Running, Comparison Buying, Comparison Vehicle, Comparison All);

/// <summary>People and things a department names beside its budget.</summary>
public sealed record OpeningStock(
    Fact Offices, Fact Subunits, Fact Posts, Fact OfficePosts, Fact UnitPosts, Fact Staff, Fact OfficeStaff, Fact UnitStaff, Fact Retired, Fact Cars, ImmutableArray<Held> CarKinds, Fact Equipment);

/// <summary>A department's budget at the beginning of a year.</summary>
public sealed record OpeningBudget(
    ImmutableArray<ComparedItem> Income, Comparison All, Comparison Basic, Comparison Project, Fact BasicShare, Fact ProjectShare, Fact Personnel, Fact Office, ImmutableArray<BudgetClass> Classes,
    ImmutableArray<Portion> Projects, Fact ProjectCount, OpeningControl Control, Comparison Operation, Fact Bought, ImmutableArray<Fact> Purchases, Fact Small, Fact SmallShare, OpeningStock Stock);

/// <summary>Makes a department's budget at the beginning of a year.</summary>
internal sealed class OpeningBudgetMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] ProjectNames = ["农村公路日常养护", "危桥改造县级配套", "农村客运发展补助", "交通综合执法专项", "治超站点运行维护", "公路水毁应急抢修", "县乡道安防设施"];

    public OpeningBudget Make()
    {
        ImmutableArray<Comparison> income = [Compared("general", 18_000_000, 42_000_000), Compared("superior", 3_000_000, 9_000_000), Compared("other", 400_000, 1_900_000), Compared("carryover", 700_000, 3_600_000)];
        var all = ledger.Whole("opening.all", income);
        var now = ledger.Split(dice, "opening.kind", all.Now, [44, 56]);
        var last = ledger.Split(dice, "opening.kind.last", all.Last, [46, 54]);
        Comparison basic = ledger.Compare("opening.basic", now[0], last[0]), project = ledger.Compare("opening.project", now[1], last[1]);
        ledger.Sum(all.Change, [basic.Change, project.Change]);
        var kinds = ledger.Split(dice, "opening.basic.kind", basic.Now, [87, 13]);
        string[] names = ["一般公共预算拨款收入", "上级补助收入", "其他收入", "上年结转"];
        var projects = dice.Some(ProjectNames, dice.Whole(5, ProjectNames.Length));
        var amounts = ledger.Split(dice, "opening.item", project.Now, [.. projects.Select((_, index) => 30m - 4 * index)]);
        var purchases = ledger.Split(dice, "opening.buy", ledger.Money("opening.buy", dice.Part(project.Now.Value, 22, 60)), [20, 55, 25]);
        var bought = ledger.Total("opening.buy", purchases);
        var small = ledger.Money("opening.small", dice.Part(bought.Value, 42, 88));
        return new(
            [.. names.Select((name, index) => new ComparedItem(name, income[index], ledger.Rate($"opening.income.{index}.share", "share", income[index].Now, all.Now)))],
            all, basic, project, Share("basic", basic.Now, all.Now), Share("project", project.Now, all.Now), kinds[0], kinds[1], Classes(basic.Now, project.Now, all.Now),
            [.. projects.Select((name, index) => ledger.Portion($"opening.item.{index}", name, amounts[index], project.Now))], ledger.Count("opening.items", projects.Count),
            Control(), ledger.Compare(dice, "opening.operation", ledger.Money("opening.operation", dice.Yuan(800_000, 2_200_000))), bought, purchases, small, Share("small", small, bought), Stock());
    }

    private Comparison Compared(string key, int least, int most) => ledger.CompareNear(dice, $"opening.{key}", ledger.Money($"opening.{key}", dice.Yuan(least, most)));

    private Fact Share(string key, Fact part, Fact whole) => ledger.Rate($"opening.{key}.share", "share", part, whole);

    private ImmutableArray<BudgetClass> Classes(Fact basic, Fact project, Fact all)
    {
        var office = ledger.Split(dice, "opening.subject.basic", basic, [19, 9, 4.5m, 1.5m, 4.5m, 53, 8]);
        var works = ledger.Split(dice, "opening.subject.project", project, [34, 44, 22]);
        ImmutableArray<BudgetSubject> support = [Basic("2080505", "机关事业单位基本养老保险缴费支出", office[1]), Basic("2080506", "机关事业单位职业年金缴费支出", office[2])];
        ImmutableArray<BudgetSubject> health = [Basic("2101101", "行政单位医疗", office[3]), Basic("2101102", "事业单位医疗", office[4])];
        ImmutableArray<BudgetSubject> roads = [
            Basic("2140101", "行政运行", office[0]), Works("2140104", "公路建设", works[0]),
            new("2140106", "公路养护", ledger.Total("opening.2140106", [office[5], works[1]]), office[5], works[1]), Works("2140199", "其他公路水路运输支出", works[2])];
        ImmutableArray<BudgetClass> classes = [
            Class("208", "社会保障和就业支出", support, all), Class("210", "卫生健康支出", health, all), Class("214", "交通运输支出", roads, all), Class("221", "住房保障支出", [Basic("2210201", "住房公积金", office[6])], all)];
        ledger.Sum(all, [.. classes.Select(one => one.Sum.Total)]);
        ledger.Sum(basic, [.. classes.Select(one => one.Sum.Basic!)]);
        return classes;
    }

    private static BudgetSubject Basic(string code, string name, Fact amount) => new(code, name, amount, amount, null);

    private static BudgetSubject Works(string code, string name, Fact amount) => new(code, name, amount, null, amount);

    private BudgetClass Class(string code, string name, ImmutableArray<BudgetSubject> items, Fact all)
    {
        var total = Total($"opening.{code}", [.. items.Select(one => one.Total)]);
        var isBasic = items.All(one => one.Project is null);
        var basic = isBasic ? total : Total($"opening.{code}.basic", [.. items.Select(one => one.Basic).OfType<Fact>()]);
        var project = isBasic ? null : Total($"opening.{code}.project", [.. items.Select(one => one.Project).OfType<Fact>()]);
        if (project is not null)
            ledger.Sum(total, [basic, project]);
        var sum = new BudgetSubject(code, name, total, basic, project);
        return new(sum, ledger.Rate($"opening.{code}.share", "share", sum.Total, all), items);
    }

    private Fact Total(string key, IReadOnlyList<Fact> parts) => parts.Count == 1 ? parts[0] : ledger.Total(key, parts);

    private OpeningControl Control()
    {
        Comparison reception = Compared("reception", 25_000, 120_000), running = Compared("running", 110_000, 480_000), buying = Compared("buying", 150_000, 260_000);
        var vehicle = ledger.Whole("opening.vehicle", [running, buying]);
        return new(reception, running, buying, vehicle, ledger.Whole("opening.threepublic", [reception, vehicle]));
    }

    private OpeningStock Stock()
    {
        ImmutableArray<Fact> posts = [ledger.Count("opening.posts.office", dice.Whole(18, 32)), ledger.Count("opening.posts.unit", dice.Whole(48, 130))];
        ImmutableArray<Fact> staff = [ledger.Count("opening.staff.office", (int)posts[0].Value - dice.Whole(0, 3)), ledger.Count("opening.staff.unit", (int)posts[1].Value - dice.Whole(2, 12))];
        string[] uses = ["应急保障用车", "执法执勤用车", "特种专业技术用车", "其他用车"];
        ImmutableArray<Held> cars = [.. uses.Select((name, index) => new Held(name, ledger.Count($"opening.cars.{index}", dice.Whole(1, 8))))];
        return new(
            ledger.Count("opening.offices", 7), ledger.Count("opening.subunits", 4), ledger.Total("opening.posts", posts), posts[0], posts[1], ledger.Total("opening.staff", staff), staff[0], staff[1],
            ledger.Count("opening.retired", dice.Whole(30, 90)), ledger.Total("opening.cars", [.. cars.Select(one => one.Amount)]), cars, ledger.Count("opening.equipment", dice.Whole(1, 6)));
    }
}
