using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A department's projects as it rated them itself, or all departments': how many, money, mean points, grades.</summary>
public sealed record RatedDepartment(string Name, Fact Count, Used Money, Fact Mean, ImmutableArray<Fact> Grades, Fact GoodShare);

/// <summary>A kind of project: how many, money.</summary>
public sealed record RatedKind(string Name, Fact Count, Used Money);

/// <summary>A grade: points from and to, how many, their share.</summary>
public sealed record RatedGrade(string Name, Fact Count, Fact Share);

/// <summary>A project the bureau looked at again.</summary>
public sealed record SecondLook(string Department, string Project, Fact Claimed, Fact Points, Fact Change);

/// <summary>All projects of a county as departments rated them themselves.</summary>
public sealed record Summary(
    ImmutableArray<RatedDepartment> Departments, RatedDepartment All, Fact DepartmentCount, ImmutableArray<RatedKind> Kinds, ImmutableArray<RatedGrade> Grades, Comparison Count, Fact LastMean, Fact MeanChange,
    ImmutableArray<SecondLook> Looks, Fact LookCount, Fact Lowered, Fact Claimed, Fact Points, Fact Change, Fact Goals, Fact Reached, Fact ReachedRate, Fact Open, ImmutableArray<Fact> Reasons);

/// <summary>Makes all projects of a county as departments rated them themselves.</summary>
internal sealed class SummaryMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] Names = ["县教育局", "县卫生健康局", "县民政局", "县农业农村局", "县水利局", "县交通运输局", "县住房和城乡建设局", "县文化和旅游局", "县人力资源和社会保障局", "县应急管理局", "县林业局", "县市场监督管理局"];

    private static readonly string[] GradeNames = ["优", "良", "中", "差"];

    private static readonly string[] Projects = ["校舍维修改造", "村卫生室运行补助", "敬老院设施提升", "高标准农田管护", "小型水库维修养护", "农村公路养护", "老旧小区改造", "送戏下乡", "公益性岗位补贴", "应急物资储备", "森林防火", "食品安全抽检"];

    public Summary Make()
    {
        var count = dice.Whole(9, Names.Length);
        var departments = Names.Take(count).Select((name, index) => Department($"rated.{index}", name)).ToImmutableArray();
        var all = Whole(departments);
        var lastCount = ledger.Count("rated.count.last", (int)(all.Count.Value * dice.Share(86, 113)));
        var lastMean = new Fact("rated.mean.last", dice.Whole(9_080, 9_420) / 100m, FactKind.Points);
        var looks = dice.Some(Enumerable.Range(0, count), dice.Whole(5, 7)).Order().Select((at, index) => Look($"rated.look.{index}", Names[at], Projects[at])).ToImmutableArray();
        var lookCount = ledger.Count("rated.looks", looks.Length);
        Fact claimed = ledger.Mean("rated.look.claimed", [.. looks.Select(look => look.Claimed)], lookCount, FactKind.Measure), points = ledger.Mean("rated.look.points", [.. looks.Select(look => look.Points)], lookCount, FactKind.Measure);
        Fact goals = ledger.Count("rated.goals", (int)all.Count.Value * dice.Whole(7, 10) + dice.Whole(0, 30)), open = ledger.Count("rated.open", dice.Whole(28, 96));
        var reached = ledger.Balance("rated.reached", [goals], [open]);
        return new(
            departments, all, ledger.Count("rated.departments", count), Kinds(all), Grades(all), ledger.Compare("rated.count", all.Count, lastCount), lastMean, ledger.Change("rated.mean.change", all.Mean, lastMean),
            looks, lookCount, ledger.Count("rated.lowered", looks.Count(look => look.Change.Value < 0)), claimed, points, ledger.Change("rated.look.change", points, claimed), goals, reached,
            ledger.Rate("rated.reached.rate", "rate", reached, goals), open, ledger.SplitCount(dice, "rated.reason", open, [48, 31, 21]));
    }

    private RatedDepartment Department(string key, string name)
    {
        var points = Enumerable.Range(0, dice.Whole(5, 26)).Select(_ => dice.Chance(72) ? dice.Whole(900, 998) : dice.Chance(75) ? dice.Whole(800, 899) : dice.Chance(80) ? dice.Whole(640, 799) : dice.Whole(480, 599)).ToList();
        var budget = ledger.Money($"{key}.budget", dice.Yuan(3_000_000, 95_000_000));
        var money = ledger.Used(key, name, budget, ledger.Money($"{key}.spent", dice.Part(budget.Value, 78, 100)));
        var mean = new Fact($"{key}.mean", decimal.Round(points.Sum() / 10m / points.Count, 20, MidpointRounding.AwayFromZero), FactKind.Measure);
        int[] grades = [points.Count(one => one >= 900), points.Count(one => one is >= 800 and < 900), points.Count(one => one is >= 600 and < 800), points.Count(one => one < 600)];
        return Department(key, name, money, mean, [.. grades.Select((grade, index) => ledger.Count($"{key}.grade.{index}", grade))]);
    }

    private RatedDepartment Department(string key, string name, Used money, Fact mean, ImmutableArray<Fact> grades)
    {
        var count = ledger.Total($"{key}.count", grades);
        return new(name, count, money, mean, grades, ledger.Rate($"{key}.good", "share", grades[0], count));
    }

    private RatedDepartment Whole(ImmutableArray<RatedDepartment> parts)
    {
        var money = ledger.UsedWhole("rated.money", "合计", [.. parts.Select(one => one.Money)]);
        var grades = GradeNames.Select((_, index) => ledger.Total($"rated.grade.{index}", [.. parts.Select(one => one.Grades[index])])).ToImmutableArray();
        var mean = new Fact("rated.mean", decimal.Round(parts.Sum(one => one.Mean.Value * one.Count.Value) / parts.Sum(one => one.Count.Value), 20, MidpointRounding.AwayFromZero), FactKind.Measure);
        var all = Department("rated", "合计", money, mean, grades);
        ledger.Sum(all.Count, [.. parts.Select(one => one.Count)]);
        ledger.Relate("average", [new(1, all.Mean, all.Count), .. parts.Select(one => new Term(-1, one.Mean, one.Count))]);
        return all;
    }

    private ImmutableArray<RatedKind> Kinds(RatedDepartment all)
    {
        string[] names = ["运转类项目", "县级特定目标类项目", "上级转移支付项目"];
        var counts = ledger.SplitCount(dice, "rated.kind.count", all.Count, [34, 41, 25]);
        var budgets = ledger.Split(dice, "rated.kind.budget", all.Money.Budget, [9, 33, 58]);
        var left = ledger.Split(dice, "rated.kind.left", all.Money.Left, [5, 32, 63]);
        var kinds = names.Select((name, index) => new RatedKind(
            name, counts[index], ledger.Used($"rated.kind.{index}", name, budgets[index], ledger.Money($"rated.kind.{index}.spent", budgets[index].Value - left[index].Value)))).ToImmutableArray();
        ledger.Sum(all.Money.Spent, [.. kinds.Select(kind => kind.Money.Spent)]);
        return kinds;
    }

    private ImmutableArray<RatedGrade> Grades(RatedDepartment all) => [.. GradeNames.Select((name, index) =>
        new RatedGrade(name, all.Grades[index], ledger.Rate($"rated.grade.{index}.share", "share", all.Grades[index], all.Count)))];

    private SecondLook Look(string key, string department, string project)
    {
        Fact claimed = new($"{key}.claimed", dice.Whole(910, 998) / 10m, FactKind.Points, 1), points = new($"{key}.points", claimed.Value - dice.Whole(-4, 140) / 10m, FactKind.Points, 1);
        return new(department, project, claimed, points, ledger.Change($"{key}.change", points, claimed));
    }
}
