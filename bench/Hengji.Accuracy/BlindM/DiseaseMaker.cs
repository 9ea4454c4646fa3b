using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Makes the year of a city's centre for disease control.</summary>
internal sealed class DiseaseMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, string What, int From, int To)[] TaskNames =
    [
        ("免疫规划", "疫苗采购、冷链运转和接种质量控制", 1_800_000, 6_400_000), ("传染病防治", "艾滋病、结核病等重点传染病监测与干预", 1_500_000, 4_200_000), ("慢病与地方病防治", "死因监测、碘营养监测和高血压筛查", 500_000, 1_600_000),
        ("卫生检验检测", "生活饮用水、食品和学校卫生检测", 900_000, 2_700_000), ("应急能力建设", "应急物资储备、演练和流调队伍培训", 400_000, 1_400_000),
    ];

    private static readonly string[] SourceNames = ["财政拨款", "上年结转结余", "单位资金"];

    public Disease Make()
    {
        var staff = ledger.Count("disease.staff", dice.Whole(74, 150));
        var posts = ledger.Count("disease.posts", (int)staff.Value + dice.Whole(2, 11));
        ledger.AtMost(staff, posts);
        var ranks = ledger.SplitCount(dice, "disease.rank", ledger.Count("disease.technical", (int)(staff.Value * dice.Share(78, 90))), [22, 41, 37]);
        var technical = ledger.Total("disease.technical.all", ranks);
        var tasks = TaskNames.Select((one, index) => Task($"disease.task.{index}", one)).ToImmutableArray();
        var allTasks = All(tasks);
        var basic = ledger.Spent(dice, "disease.basic", "基本支出", Money("basic", staff.Value * dice.Yuan(148_000, 196_000)), 97, 100);
        var spent = ledger.Total("disease.spent", [basic.Spent, allTasks.Money.Spent]);
        var budget = ledger.Total("disease.budget", [basic.Budget, allTasks.Money.Budget]);
        var sources = Sources(budget, spent);
        var all = All(sources, budget, spent);
        var samples = ledger.CompareCount(dice, "disease.samples", dice.Whole(6_200, 19_000));
        var (due, screened, reported) = (ledger.Count("disease.due", dice.Whole(42_000, 126_000)), ledger.Count("disease.screened", dice.Whole(9_000, 31_000)), ledger.Count("disease.reported", dice.Whole(1_900, 7_400)));
        var vaccinated = Part("vaccinated", due, 95, 99);
        var (found, inTime) = (Part("found", screened, 1, 6), Part("intime", reported, 98, 100));
        Fact vaccinatedRate = Rate("vaccinated", vaccinated, due), inTimeRate = Rate("intime", inTime, reported);
        var poll = ledger.Poll(dice, "disease.poll", 150, 400, 66, 27, 7);
        return new(
            posts, staff, ranks, technical, ledger.Rate("disease.technical.share", "share", technical, staff), sources, all, basic, tasks, allTasks, due, vaccinated, vaccinatedRate,
            samples, ledger.SplitCount(dice, "disease.sample", samples.Now, [46, 31, 23]), reported, inTime, inTimeRate, screened, found, Rate("found", found, screened), poll, Form(all.Money.Rate, vaccinatedRate, inTimeRate, samples.Now, poll));
    }

    private Fact Money(string name, decimal yuan) => ledger.Money($"disease.{name}", yuan);

    private Fact Rate(string name, Fact part, Fact whole) => ledger.Rate($"disease.{name}.rate", "rate", part, whole);

    private Fact Part(string name, Fact whole, int from, int to)
    {
        var part = ledger.Count($"disease.{name}", (int)(whole.Value * dice.Share(from, to)));
        ledger.AtMost(part, whole);
        return part;
    }

    private TaskLine Task(string key, (string Name, string What, int From, int To) one)
    {
        var budget = dice.Hundreds(one.From, one.To);
        var other = ledger.Money($"{key}.other", decimal.Round(budget * dice.Share(4, 14) / 100, MidpointRounding.ToZero) * 100);
        var granted = ledger.Money($"{key}.granted", budget - other.Value);
        var spent = ledger.Money($"{key}.spent", dice.Part(budget, 90, 100));
        return new(one.Name, one.What, granted, other, ledger.Line(key, one.Name, ledger.Total($"{key}.budget", [granted, other]), spent));
    }

    private TaskLine All(ImmutableArray<TaskLine> parts)
    {
        var money = ledger.Lines("disease.tasks", "合计", [.. parts.Select(one => one.Money)]);
        Fact granted = ledger.Total("disease.tasks.granted", [.. parts.Select(one => one.Granted)]), other = ledger.Total("disease.tasks.other", [.. parts.Select(one => one.Other)]);
        ledger.Sum(money.Budget, [granted, other]);
        return new("合计", "", granted, other, money);
    }

    private ImmutableArray<SourceLine> Sources(Fact budget, Fact spent)
    {
        var budgets = ledger.Split(dice, "disease.source", budget, [84, 6, 10]);
        var rests = dice.Split(budget.Value - spent.Value, SourceNames.Length);
        return [.. SourceNames.Select((name, index) => new SourceLine(
            name, Money($"source.{index}.initial", index == 1 ? budgets[index].Value : decimal.Round(budgets[index].Value * dice.Share(86, 99) / 100, MidpointRounding.ToZero) * 100),
            ledger.Line($"disease.source.{index}", name, budgets[index], Money($"source.{index}.spent", budgets[index].Value - rests[index]))))];
    }

    private SourceLine All(ImmutableArray<SourceLine> parts, Fact budget, Fact spent)
    {
        ledger.Sum(spent, [.. parts.Select(one => one.Money.Spent)]);
        var all = ledger.Line("disease.all", "年度资金总额", budget, spent);
        ledger.Sum(all.Left, [.. parts.Select(one => one.Money.Left)]);
        return new("年度资金总额", ledger.Total("disease.initial", [.. parts.Select(one => one.Initial)]), all);
    }

    private SelfForm Form(Fact rate, Fact vaccinated, Fact inTime, Fact samples, SelfPoll poll) => new SelfFormMaker(ledger, dice, "disease.form").Make(
        rate, 10,
        [
            new("投入管理指标", "工作目标管理", "年度履职目标相关性", 4, Words: "相关", Done: "相关"), new("投入管理指标", "预算和财务管理", "预算编制完整性", 5, Words: "完整", Done: "完整"), new("投入管理指标", "预算和财务管理", "政府采购执行率", 5, Words: "100%", Done: "98.6%", Loss: 0.2m),
            new("投入管理指标", "绩效管理", "绩效监控完成率", 6, Words: "100%", Done: "100%"), new("产出指标", "重点工作任务完成", "国家免疫规划疫苗接种率", 10, "≥", "%", BlindIParts.Percent("disease.form.vaccinated", 96), vaccinated),
            new("产出指标", "重点工作任务完成", "卫生检验样品数", 10, "≥", "份", ledger.Count("disease.form.samples", (int)samples.Value / 100 * 100 + (dice.Chance(30) ? 200 : 0)), samples), new("产出指标", "履职目标实现", "传染病报告及时率", 10, "≥", "%", BlindIParts.Percent("disease.form.intime", 99), inTime),
            new("产出指标", "履职目标实现", "实验室能力验证合格率", 10, Words: "100%", Done: "100%"), new("效益指标", "履职效益", "重大传染病疫情有效控制", 15, Words: "有效控制", Done: "有效控制"),
            new("效益指标", "履职效益", "居民健康素养水平", 5, Words: "逐步提高", Done: "有所提高", Loss: 0.5m), new("效益指标", "满意度", "服务对象满意度", 10, "≥", "%", BlindIParts.Percent("disease.form.content", 90), poll.ContentRate),
        ]);
}
