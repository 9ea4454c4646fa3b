using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>Makes the self-evaluation of a city's bureau on its whole expenditure.</summary>
internal sealed class CityWholeMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] ProjectNames = ["就业创业专项资金", "技能人才培养补助", "公共招聘服务", "劳动关系协调与仲裁", "人事考试考务", "社保经办服务", "信息系统运行维护"];

    private static readonly (string Name, string Unit, int From, int To)[] TaskNames =
    [
        ("城镇新增就业人数", "人", 18_000, 60_000), ("失业人员再就业人数", "人", 5_000, 16_000), ("就业困难人员就业人数", "人", 900, 4_000), ("补贴性职业技能培训人次", "人次", 6_000, 30_000),
        ("举办招聘活动场次", "场", 80, 360), ("处理劳动人事争议案件", "件", 900, 5_200),
    ];

    public CityWhole Make()
    {
        var staff = ledger.Count("city.staff", dice.Whole(70, 160));
        var posts = ledger.Count("city.posts", (int)staff.Value + dice.Whole(1, 12));
        ledger.AtMost(staff, posts);
        var initial = ledger.Money("city.initial", dice.Yuan(60_000_000, 160_000_000));
        var added = ledger.Money("city.added", dice.Part(initial.Value, 3, 16));
        var budget = ledger.Total("city.budget", [initial, added]);
        var spent = ledger.Money("city.spent", dice.Part(budget.Value, 90, 99));
        var kinds = ledger.Split(dice, "city.kind", spent, [41, 59]);
        var (basic, project) = (kinds[0], kinds[1]);
        Fact rate = Rate("spentrate", spent, budget), left = ledger.Balance("city.left", [budget], [spent]);
        var (planned, assets) = (Money("planned", dice.Part(budget.Value, 6, 14)), Money("assets", dice.Yuan(15_000_000, 70_000_000)));
        Fact bought = Money("bought", dice.Part(planned.Value, 90, 99)), inUse = Money("inuse", dice.Part(assets.Value, 92, 99));
        var small = Money("small", dice.Part(bought.Value, 42, 88));
        var tasks = TaskNames.Select((one, index) => Task($"city.task.{index}", one)).ToImmutableArray();
        var projects = Projects(project, dice.Part(left.Value, 45, 88));
        var three = ThreePublic(dice.Yuan(150_000, 340_000), out var parts);
        return new(
            posts, staff, ledger.Count("city.retired", dice.Whole(40, 130)), initial, added, budget, spent, rate, left, Rate("leftrate", left, budget), ledger.Portion("city.basic", "基本支出", basic, spent),
            ledger.Portion("city.project", "项目支出", project, spent), Functions(spent), Quarters(spent, budget, rate), projects, All(projects, project), tasks, planned, bought, Rate("boughtrate", bought, planned),
            small, Share("small", small, bought), assets, inUse, Rate("userate", inUse, assets), Costs(basic, staff, parts[0].Now), three, parts, BlindIParts.Percent("city.online", dice.Whole(9_600, 9_990) / 100m, 2), Form(rate, bought, planned, tasks));
    }

    private Fact Money(string name, decimal yuan) => ledger.Money($"city.{name}", yuan);

    private Fact Rate(string name, Fact part, Fact whole) => ledger.Rate($"city.{name}", "rate", part, whole);

    private Fact Share(string name, Fact part, Fact whole) => ledger.Rate($"city.{name}.share", "share", part, whole);

    private ImmutableArray<Portion> Functions(Fact spent)
    {
        string[] names = ["社会保障和就业支出", "卫生健康支出", "住房保障支出", "教育支出"];
        var amounts = ledger.Split(dice, "city.function", spent, [84, 5, 8, 3]);
        return [.. names.Select((name, index) => ledger.Portion($"city.function.{index}", name, amounts[index], spent))];
    }

    private ImmutableArray<(Fact SoFar, Fact Rate)> Quarters(Fact spent, Fact budget, Fact rate)
    {
        int[] from = [17, 39, 62], to = [26, 53, 77];
        var sums = from.Select((low, index) => Money($"quarter.{index}", dice.Part(spent.Value, low, to[index]))).ToList();
        ledger.AtMost(sums[0], sums[1]);
        ledger.AtMost(sums[1], sums[2]);
        ledger.AtMost(sums[2], spent);
        return [.. sums.Select((sum, index) => (sum, Rate($"quarter.{index}.rate", sum, budget))), (spent, rate)];
    }

    private ImmutableArray<CityProject> Projects(Fact spent, decimal unspent)
    {
        var amounts = ledger.Split(dice, "city.item", spent, [34, 22, 9, 11, 8, 10, 6]);
        var rests = dice.Split(unspent, ProjectNames.Length);
        return [.. ProjectNames.Select((name, index) => Project($"city.item.{index}", name, Money($"item.{index}.budget", amounts[index].Value + rests[index]), amounts[index]))];
    }

    private CityProject Project(string key, string name, Fact budget, Fact spent)
    {
        ledger.AtMost(spent, budget);
        return new(name, budget, spent, ledger.Rate($"{key}.rate", "rate", spent, budget), ledger.Balance($"{key}.left", [budget], [spent]));
    }

    private CityProject All(ImmutableArray<CityProject> parts, Fact spent)
    {
        var all = Project("city.items", "合计", ledger.Total("city.items.budget", [.. parts.Select(one => one.Budget)]), spent);
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    private CityTask Task(string key, (string Name, string Unit, int From, int To) one)
    {
        var (target, actual) = ledger.Counted(dice, key, one.From / 10, one.To / 10, 100, 121);
        (target, actual) = (target with { Value = target.Value * 10 }, actual with { Value = actual.Value * 10 + dice.Whole(0, 9) });
        return new(one.Name, one.Unit, target, actual, ledger.Rate($"{key}.rate", "completion", actual, target));
    }

    private ImmutableArray<RunningUnitCost> Costs(Fact basic, Fact staff, Fact driving)
    {
        Fact area = new("city.area", dice.Whole(420_000, 1_260_000) / 100m, FactKind.Measure), cars = ledger.Count("city.cars", (int)(driving.Value / dice.Whole(19_000, 29_000)));
        (string Name, int From, int To, Fact Size, string Unit)[] all = [("公用经费", 10, 16, staff, "元/人"), ("办公能耗支出", 1, 2, area, "元/平方米"), ("物业管理费", 2, 3, area, "元/平方米"), ("公务用车运行维护费", 1, 2, cars, "元/辆")];
        return [.. all.Select((one, index) =>
        {
            var amount = index == 3 ? driving : Money($"cost.{index}", dice.Part(basic.Value, one.From, one.To));
            return new RunningUnitCost(one.Name, amount, one.Size, one.Unit, ledger.Each($"city.cost.{index}.each", amount, one.Size));
        })];
    }

    private BudgetedItem ThreePublic(decimal yuan, out ImmutableArray<BudgetedItem> parts)
    {
        string[] names = ["公务用车运行维护费", "公务接待费"];
        var amounts = ledger.Split(dice, "city.three", ledger.Money("city.three.now", yuan), [83, 17]);
        parts = [.. names.Select((name, index) => ledger.Budgeted(dice, $"city.three.{index}", name, amounts[index], 101, 140))];
        return ledger.BudgetedWhole("city.three", "“三公”经费", parts);
    }

    private SelfForm Form(Fact rate, Fact bought, Fact planned, ImmutableArray<CityTask> tasks) => new SelfFormMaker(ledger, dice, "city.form").Make(CityWholeForm.Specs(rate, ledger.Rate("city.form.bought", "rate", bought, planned), tasks));
}
