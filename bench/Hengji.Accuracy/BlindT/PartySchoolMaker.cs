using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Makes the evaluation of a city's Party school.</summary>
internal sealed class PartySchoolMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "t.school")
{
    private static readonly string[] IncomeNames = ["财政拨款收入", "事业收入", "其他收入"];

    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("干部教育培训", 9_000_000, 14_000_000), ("科研课题与决策咨询", 320_000, 760_000), ("校园信息化运行维护", 280_000, 640_000), ("学员宿舍维修改造", 900_000, 2_100_000), ("基层党校师资培训", 180_000, 420_000)];

    private static readonly (string Name, int From, int To, int Days)[] KindNames =
        [("主体班次", 14, 22, 26), ("专题研讨班", 9, 18, 5), ("委托培训班", 20, 42, 3)];

    public PartySchool Make()
    {
        var projects = ProjectNames.Select((one, index) => Project($"project.{index}", one)).ToImmutableArray();
        Outlay personnel = Spent("personnel", "人员经费", 12_000_000, 18_600_000), common = Spent("common", "公用经费", 1_300_000, 2_600_000), basic = Outlay("basic", "基本支出", [personnel, common]), project = Outlay("projects", "项目支出", projects), all = Outlay("all", "合计", [basic, project]);
        Fact opening = Money("opening", Dice.Yuan(210_000, 960_000)), closing = Money("closing", Dice.Yuan(160_000, 880_000)), income = Money("income", all.Spent.Value + closing.Value - opening.Value), available = Total("available", [opening, income]);
        Ledger.Balanced(closing, [opening, income], [all.Spent]);
        var incomes = Parts("income", income, 91, 7, 2);
        Fact teachers = Count("teachers", 32, 54), managers = Count("managers", 18, 30), workers = Count("workers", 3, 7), staff = Total("staff", [teachers, managers, workers]);
        var initial = Even("initial", all.Budget.Value * Dice.Share(90, 97), 10_000);
        var adjusted = Ledger.Change(Key("adjusted.change"), all.Budget, initial);
        Fact planned = Even("planned", Dice.Yuan(1_600_000, 3_800_000), 1_000), bought = Money("bought", Dice.Part(planned.Value, 86, 98)), assets = Money("assets", Dice.Yuan(86_000_000, 160_000_000)), used = Money("assets.used", Dice.Part(assets.Value, 91, 99));
        var costs = Three();
        var (kinds, allKinds) = Kinds(projects[0].Spent);
        var deeds = Deeds(allKinds);
        var poll = Ask("poll", "学员", 320, 780, 91, 98);
        return new(
            Count("posts", staff.Value + Dice.Whole(2, 9)), staff, teachers, managers, workers, Count("professors", teachers.Value * Dice.Share(30, 52)), Share("teachers.share", teachers, staff), opening, [.. IncomeNames.Select((name, index) => Ledger.Portion(Key($"income.{index}"), name, incomes[index], income))], Compare("income", income, 88, 112), available, Compare("spent", all.Spent, 86, 110), closing,
            personnel, common, basic, projects, project, all, initial, adjusted, Rate("adjusted.rate", adjusted, initial), Rate("commonrate", common.Spent, common.Budget),
            costs[0], costs[1], costs[2], costs[3], bought, planned, Rate("boughtrate", bought, planned), assets, used, Left("assets.idle", assets, used), Rate("assets.rate", used, assets),
            kinds, allKinds, deeds, poll, Count("latebills", 3, 9), Money("advances", Dice.Yuan(60_000, 480_000)), Count("age", 3, 5), Sheet(all, common, deeds, poll));
    }

    private Outlay Project(string name, (string Name, int From, int To) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 10_000);
        return Outlay(name, one.Name, budget, Dice.Chance(25) ? Money($"{name}.spent", budget.Value) : Money($"{name}.spent", Dice.Part(budget.Value, 80, 99)));
    }

    private Outlay Spent(string name, string title, int from, int to)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(from, to));
        return Outlay(name, title, budget, Money($"{name}.spent", Dice.Part(budget.Value, 94, 99)));
    }

    private ImmutableArray<BudgetedItem> Three()
    {
        BudgetedItem Item(string name, string title, int from, int to) => Ledger.Budgeted(Key(name), title, Even($"{name}.budget", Dice.Part(to, 100, 130), 1_000), Compare(name, Money(name, Dice.Yuan(from, to)), 80, 125));

        ImmutableArray<BudgetedItem> items = [Item("abroad", "因公出国（境）费", 30_000, 80_000), Item("vehicles", "公务用车运行维护费", 60_000, 140_000), Item("guests", "公务接待费", 18_000, 62_000)];
        return items.Add(Ledger.BudgetedWhole(Key("three"), "合计", items));
    }

    private (ImmutableArray<CourseKind> Kinds, CourseKind All) Kinds(Fact cost)
    {
        var costs = Parts("kind.cost", cost, 58, 17, 25);
        var kinds = KindNames.Select((one, index) => Kind($"kind.{index}", one, costs[index])).ToImmutableArray();
        var all = Kind("kinds", "合计", Total("kinds.courses", kinds.Select(one => one.Courses)), Total("kinds.trainees", kinds.Select(one => one.Trainees)), Total("kinds.days", kinds.Select(one => one.Days)), cost);
        return (kinds, all);
    }

    private CourseKind Kind(string name, (string Name, int From, int To, int Days) one, Fact cost)
    {
        var courses = Count($"{name}.courses", one.From, one.To);
        var trainees = Count($"{name}.trainees", courses.Value * Dice.Whole(42, 58) - Dice.Whole(0, 12));
        return Kind(name, one.Name, courses, trainees, Count($"{name}.days", trainees.Value * one.Days - Dice.Whole(10, 60)), cost);
    }

    private CourseKind Kind(string name, string title, Fact courses, Fact trainees, Fact days, Fact cost) => new(title, courses, trainees, days, cost, Ledger.Each(Key($"{name}.each"), cost, days));

    private ImmutableArray<Deed> Deeds(CourseKind all)
    {
        Fact courses = Count("courses.target", all.Courses.Value - Dice.Whole(-2, 5)), trainees = Count("trainees.target", decimal.Ceiling(all.Trainees.Value * Dice.Share(92, 104) / 100) * 100);
        return
        [
            new("举办培训班次", "期", courses, all.Courses, Ledger.Rate(Key("courses.rate"), "completion", all.Courses, courses)), new("培训干部人数", "人", trainees, all.Trainees, Ledger.Rate(Key("trainees.rate"), "completion", all.Trainees, trainees)),
            Deed("papers", "结项科研课题", "项", 14, 32, 86, 112), Deed("advice", "报送决策咨询成果", "篇", 10, 26, 90, 130), Deed("lectures", "开发精品课程", "门", 8, 18, 88, 120), Deed("talks", "下基层宣讲", "场", 40, 110, 96, 128),
        ];
    }

    private MarkSheet Sheet(Outlay all, Outlay common, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("投入", "目标设定", "绩效目标合理性", 4), new("投入", "目标设定", "绩效指标明确性", 4) { Loss = 1 }, new("投入", "预算配置", "在职人员控制率", 4) { Loss = 0 }, new("投入", "预算配置", "“三公”经费变动率", 3) { Loss = 0 },
        new("过程", "预算执行", "预算完成率", 8) { ByRate = all.Rate }, new("过程", "预算执行", "公用经费控制率", 5) { Loss = common.Left.Value >= 0 ? 0 : 1 }, new("过程", "预算管理", "资金使用合规性", 6) { Loss = 1.5m }, new("过程", "预算管理", "预决算信息公开性", 3) { Loss = 0 }, new("过程", "资产管理", "资产管理规范性", 5) { Loss = 1 }, new("过程", "资产管理", "固定资产利用率", 3) { Loss = 0.5m },
        MarkSpec.Of("产出", "职责履行", deeds[0], 8), MarkSpec.Of("产出", "职责履行", deeds[1], 8), MarkSpec.Of("产出", "职责履行", deeds[2], 7), MarkSpec.Of("产出", "职责履行", deeds[4], 7), new("效果", "履职效益", "决策咨询成果转化", 8) { Loss = 1.5m }, new("效果", "履职效益", "干部素质提升", 7), new("效果", "满意度", "学员满意度", 10) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = poll.ContentRate },
    ]);
}
