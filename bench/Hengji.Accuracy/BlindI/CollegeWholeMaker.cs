using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>Makes a college on its whole expenditure.</summary>
internal sealed class CollegeWholeMaker(Ledger ledger, Dice dice)
{
    private static readonly decimal[] EachStudent = [11_800, 6_300, 900];

    private static readonly string[] IncomeNames = ["财政拨款收入", "事业收入", "其他收入"];

    private static readonly (string Name, int Each, int PerThousand)[] GrantNames = [("国家奖学金", 10_000, 1), ("国家励志奖学金", 6_000, 31), ("国家助学金", 3_700, 210), ("校内奖助学金", 1_200, 120)];

    private static readonly (string Name, int Share)[] ProjectNames = [("实训基地建设", 29), ("教学设备购置", 18), ("学生资助专项", 23), ("校园维修改造", 15), ("专业群建设", 9), ("师资队伍建设", 6)];

    public CollegeWhole Make()
    {
        var students = ledger.CompareCount(dice, "college.students", dice.Whole(6_200, 15_800));
        var teachers = ledger.Count("college.teachers", (int)(students.Now.Value / dice.Whole(17, 23)));
        var doubles = ledger.Count("college.doubles", (int)(teachers.Value * dice.Share(52, 71)));
        var amounts = EachStudent.Select((each, index) => ledger.Compare(dice, $"college.income.{index}", Money($"income.{index}", dice.Part(students.Now.Value * each, 82, 118)))).ToList();
        var income = ledger.Whole("college.income", amounts);
        var budget = Money("budget", decimal.Ceiling(income.Now.Value * dice.Share(96, 104) / 1_000) * 1_000);
        var budgets = ledger.Split(dice, "college.budget", budget, [64, 36]);
        Fact basic = Money("basic", dice.Part(budgets[0].Value, 95, 99)), project = Projects(budgets[1], out var items), spent = ledger.Total("college.spent", [basic, project]);
        Fact rate = Rate("rate", spent, budget), graduates = ledger.Count("college.graduates", (int)(students.Now.Value * dice.Share(27, 33)));
        Fact employed = ledger.Count("college.employed", (int)(graduates.Value * dice.Share(89, 97))), local = ledger.Count("college.local", (int)(employed.Value * dice.Share(58, 81)));
        var grants = GrantNames.Select((one, index) => Grant($"college.grant.{index}", one, (int)students.Now.Value)).ToImmutableArray();
        Fact doubleRate = Rate("doublerate", doubles, teachers), employedRate = Rate("employedrate", employed, graduates), localRate = Rate("localrate", local, employed);
        var poll = ledger.Poll(dice, "college.poll", 300, 900, 52, 38, 8, 2);
        return new(
            students, teachers, doubles, doubleRate, ledger.Each("college.ratio", students.Now, teachers), [.. IncomeNames.Select((name, index) => new ComparedItem(name, amounts[index], ledger.Rate($"college.income.{index}.share", "share", amounts[index].Now, income.Now)))],
            income, ledger.Each("college.perstudent", amounts[0].Now, students.Now), budgets[0], basic, budgets[1], project, budget, spent, rate, Rate("basicrate", basic, budgets[0]), Rate("projectrate", project, budgets[1]),
            ledger.Balance("college.left", [budget], [spent]), items, graduates, employed, employedRate, local, localRate, grants, ledger.Total("college.granted", [.. grants.Select(one => one.Count)]),
            ledger.Total("college.grantmoney", [.. grants.Select(one => one.Money)]), poll, Form(rate, students, doubleRate, employedRate, localRate, poll));
    }

    private Fact Money(string name, decimal yuan) => ledger.Money($"college.{name}", yuan);

    private Fact Rate(string name, Fact part, Fact whole) => ledger.Rate($"college.{name}", "rate", part, whole);

    private StudentGrant Grant(string key, (string Name, int Each, int PerThousand) one, int students)
    {
        Fact count = ledger.Count($"{key}.count", (int)(students * one.PerThousand * dice.Share(85, 120) / 1_000)), each = ledger.Money($"{key}.each", one.Each);
        var money = ledger.Money($"{key}.money", count.Value * one.Each);
        ledger.Product(money, each, count);
        return new(one.Name, count, each, money);
    }

    private Fact Projects(Fact budget, out ImmutableArray<BudgetedItem> items)
    {
        var budgets = ledger.Split(dice, "college.item.budget", budget, ProjectNames.Select(one => (decimal)one.Share));
        items = [.. ProjectNames.Select((one, index) =>
        {
            var spent = Money($"item.{index}", dice.Part(budgets[index].Value, 74, 98));
            ledger.AtMost(spent, budgets[index]);
            return ledger.Budgeted($"college.item.{index}", one.Name, budgets[index], ledger.Compare(dice, $"college.item.{index}", spent));
        })];
        return ledger.Total("college.project", [.. items.Select(one => one.Now)]);
    }

    private SelfForm Form(Fact rate, Comparison students, Fact doubleRate, Fact employedRate, Fact localRate, SelfPoll poll)
    {
        const string Teach = "年度绩效目标1：提升人才培养质量（40分）", Serve = "年度绩效目标2：增强服务地方能力（40分）";
        var (trained, held) = (ledger.Counted(dice, "college.trained", 2_000, 9_000, 92, 130), ledger.Counted(dice, "college.contest", 12, 60, 84, 130));
        var research = ledger.Counted(dice, "college.research", 20, 90, 88, 125);
        return new SelfFormMaker(ledger, dice, "college.form").Make(
            rate, 20,
            [
                new(Teach, "数量指标", "全日制在校生规模", 10, "≥", "人", ledger.Count("college.students.target", (int)(students.Now.Value * 0.97m) / 100 * 100), students.Now), new(Teach, "数量指标", "省级以上技能竞赛获奖", 10, "≥", "项", held.Target, held.Actual),
                new(Teach, "质量指标", "双师型教师占比", 10, "≥", "%", BlindIParts.Percent("college.double.target", 60), doubleRate), new(Teach, "质量指标", "毕业去向落实率", 10, "≥", "%", BlindIParts.Percent("college.employed.target", 92), employedRate),
                new(Serve, "数量指标", "社会培训人次", 10, "≥", "人次", trained.Target, trained.Actual), new(Serve, "数量指标", "横向科研课题", 10, "≥", "项", research.Target, research.Actual),
                new(Serve, "社会效益指标", "毕业生本地就业率", 10, "≥", "%", BlindIParts.Percent("college.local.target", 65), localRate), new(Serve, "满意度指标", "在校生满意度", 10, "≥", "%", BlindIParts.Percent("college.content.target", 88), poll.ContentRate),
            ]);
    }
}
