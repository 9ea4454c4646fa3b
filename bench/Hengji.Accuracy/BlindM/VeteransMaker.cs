using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Makes the year of a county's bureau for veterans.</summary>
internal sealed class VeteransMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int From, int To, int Yearly)[] GroupNames =
    [
        ("残疾军人", 60, 260, 18_400), ("烈士遗属等“三属”", 20, 90, 27_600), ("在乡复员军人", 10, 60, 21_300), ("带病回乡退伍军人", 90, 420, 9_700),
        ("参战参试退役人员", 160, 620, 10_200), ("年满60周岁农村籍退役士兵", 700, 2_600, 3_900),
    ];

    private static readonly string[] ProjectNames = ["退役士兵安置及自主就业补助", "烈士纪念设施管理维护", "双拥优待和慰问", "退役军人服务保障体系建设", "军休人员服务管理"];

    private static readonly GoalSpec[] GoalSpecs =
        [new("接收安置退役士兵", "人", 42, 180), new("退役军人适应性培训", "人次", 60, 210), new("走访慰问优抚对象", "户", 420, 1_800), new("举办专场招聘会", "场", 3, 9), new("修缮烈士墓", "座", 24, 140)];

    private static readonly string[] OfficeNames = ["办公费", "水电费", "差旅费", "会议费", "培训费", "其他商品和服务支出"];

    public static IReadOnlyList<string> Office => OfficeNames;

    public VeteransWhole Make()
    {
        var groups = Groups(out var people, out var paid);
        var staff = ledger.Count("veterans.staff", dice.Whole(24, 58));
        var posts = ledger.Count("veterans.posts", (int)staff.Value + dice.Whole(0, 5));
        ledger.AtMost(staff, posts);
        var projects = Projects(paid);
        var allProjects = ledger.Lines("veterans.projects", "合计", projects);
        var office = Money("public", staff.Value * dice.Yuan(18_000, 31_000));
        Fact wages = Money("wages", staff.Value * dice.Yuan(88_000, 124_000)), family = Money("family", staff.Value * dice.Yuan(3_000, 9_000));
        var personnel = ledger.Total("veterans.personnel", [wages, family]);
        var basic = ledger.Total("veterans.basic", [personnel, office]);
        var spent = ledger.Total("veterans.spent", [basic, allProjects.Spent]);
        var (carryover, initial) = (Money("carryover", dice.Part(spent.Value, 2, 6)), Money("initial", dice.Part(spent.Value, 84, 92)));
        var budget = Money("budget", dice.Part(spent.Value, 102, 107));
        var added = ledger.Balance("veterans.added", [budget], [carryover, initial]);
        ledger.Sum(budget, [carryover, initial, added]);
        var parts = ThreeParts(office);
        var three = ledger.BudgetedWhole("veterans.three", "“三公”经费", parts);
        var goals = ledger.Goals(dice, "veterans.goal", GoalSpecs);
        var poll = ledger.Poll(dice, "veterans.poll", 120, 260, 71, 24, 4, 1);
        Fact rate = Rate("spentrate", spent, budget), staffRate = Rate("staffrate", staff, posts);
        return new(
            posts, staff, staffRate, ledger.Count("veterans.retired", dice.Whole(6, 34)), carryover, initial, added, Rate("addedrate", added, initial), budget, ledger.Compare("veterans.compare", spent, Money("last", dice.Part(spent.Value, 88, 108))),
            rate, ledger.Balance("veterans.left", [budget], [spent]), ledger.Portion("veterans.basic", "基本支出", basic, spent), ledger.Portion("veterans.project", "项目支出", allProjects.Spent, spent), wages, family, personnel,
            ledger.Spent(dice, "veterans.office", "公用经费", office, 91, 100), projects, allProjects, parts, three, ledger.Compare(dice, "veterans.three.plan", three.Budget),
            ledger.Split(dice, "veterans.office.part", office, [30, 12, 18, 3, 5, 32]), groups, people, paid, goals, ledger.Spent(dice, "veterans.purchase", "政府采购", Money("bought", dice.Hundreds(240_000, 1_300_000))), poll, Form(rate, staffRate, goals, poll));
    }

    private Fact Money(string name, decimal yuan) => ledger.Money($"veterans.{name}", yuan);

    private Fact Rate(string name, Fact part, Fact whole) => ledger.Rate($"veterans.{name}", "rate", part, whole);

    private ImmutableArray<PaidGroup> Groups(out Fact people, out Fact paid)
    {
        var all = GroupNames.Select((one, index) => (one.Name, People: ledger.Count($"veterans.group.{index}", dice.Whole(one.From, one.To)), one.Yearly)).ToList();
        var money = all.Select((one, index) => Money($"group.{index}.money", decimal.Round(one.People.Value * one.Yearly * dice.Share(92, 107), 0, MidpointRounding.AwayFromZero))).ToList();
        people = ledger.Total("veterans.people", [.. all.Select(one => one.People)]);
        var whole = paid = ledger.Total("veterans.paid", money);
        return [.. all.Select((one, index) => new PaidGroup(one.Name, one.People, money[index], ledger.Rate($"veterans.group.{index}.share", "share", money[index], whole)))];
    }

    private ImmutableArray<MoneyLine> Projects(Fact paid) =>
    [
        ledger.Spent(dice, "veterans.item", "优抚对象抚恤和生活补助", paid, 96, 100),
        .. ProjectNames.Select((name, index) => ledger.Spent(dice, $"veterans.item.{index}", name, Money($"item.{index}.spent", dice.Yuan(index == 0 ? 2_600_000 : 180_000, index == 0 ? 7_800_000 : 1_900_000)), 84, 100)),
    ];

    private ImmutableArray<BudgetedItem> ThreeParts(Fact office) =>
    [
        ledger.Budgeted(dice, "veterans.three.0", "公务用车运行维护费", Money("three.0.now", dice.Part(office.Value, 4, 9)), 101, 128),
        ledger.Budgeted(dice, "veterans.three.1", "公务接待费", Money("three.1.now", dice.Part(office.Value, 1, 3)), 103, 160),
    ];

    private SelfForm Form(Fact rate, Fact staffRate, ImmutableArray<Goal> goals, SelfPoll poll) => new SelfFormMaker(ledger, dice, "veterans.form").Make(
    [
        new("投入", "目标设定", "绩效目标合理性", 5), new("投入", "预算配置", "在职人员控制率", 5, "≤", "%", BlindIParts.Percent("veterans.form.hundred", 100), staffRate), new("投入", "预算配置", "“三公经费”变动率", 5),
        new("过程", "预算执行", "预算完成率", 8, "≥", "%", BlindIParts.Percent("veterans.form.whole", 100), rate), new("过程", "预算执行", "公用经费控制率", 6), new("过程", "预算管理", "管理制度健全性", 6), new("过程", "预算管理", "资金使用合规性", 6), new("过程", "资产管理", "固定资产利用率", 4),
        .. goals.Take(3).Select(one => new LineSpec("产出", "职责履行", $"{one.Name}完成情况", 8, "≥", one.Unit, one.Target, one.Actual)), new("产出", "职责履行", "抚恤补助按时足额发放", 11),
        new("效果", "履职效益", "社会效益", 10), new("效果", "履职效益", "可持续影响", 5), new("效果", "服务对象满意度", "退役军人满意度", 5, "≥", "%", BlindIParts.Percent("veterans.form.content", 90), poll.ContentRate),
    ]);
}
