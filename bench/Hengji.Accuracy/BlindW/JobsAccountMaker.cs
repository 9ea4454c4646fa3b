using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>Makes the final account of a city's centre for employment and its self-evaluations.</summary>
internal sealed class JobsAccountMaker(Ledger ledger, Dice dice) : PaperMaker(ledger, dice, "w.jobs.rated")
{
    private static readonly string[] ProjectNames = ["公共就业服务补助", "创业担保贷款贴息工作经费", "人力资源市场招聘活动", "就业信息系统运行维护"];

    private static readonly AccountPlan Plan = new("w.jobs", 9_000_000, 21_000_000, 46,
        [
            new("2080106", "就业管理事务", 34, 88), new("2080111", "公共就业服务和职业技能鉴定机构", 16, 60), new("2080502", "事业单位离退休", 2.1m, 100), new("2080505", "机关事业单位基本养老保险缴费支出", 6.5m, 100),
            new("2080506", "机关事业单位职业年金缴费支出", 3.2m, 100), new("2080799", "其他就业补助支出", 24, 0), new("2101102", "事业单位医疗", 3.4m, 100), new("2210201", "住房公积金", 6.1m, 100), new("2210203", "购房补贴", 1.6m, 100),
        ])
    {
        OtherSources = [("其他收入", 1)], OtherUses = [new("208", 1, false)], OtherPercent = (1, 3), Projects = [.. ProjectNames],
    };

    public JobsAccount Make()
    {
        var account = new AccountMaker(Ledger, Dice, Plan).Make();
        var rated = Money("spent.kept", Dice.Part(account.Project.Now.Value, 78, 94));
        var spent = Dice.Split(rated.Value, ProjectNames.Length).OrderDescending().ToList();
        var deeds = Deeds();
        var poll = Ask("poll", "求职者和用人单位", 160, 320, 90, 98);
        var money = ProjectNames.Select((name, index) => Project($"project.{index}", name, spent[index])).ToList();
        var sheet = Sheet(money[0], deeds, poll);
        var projects = money.Select((one, index) => Rated(one, index == 0 ? sheet.Score : LedgerParts.Points(Key($"project.{index}.score"), Dice.Whole(868, 985) / 10m))).ToImmutableArray();
        var all = Outlay("all", "合计", money);
        Ledger.AtMost(all.Spent, account.Project.Now);
        Fact excellent = Count("excellent", projects.Count(one => one.Grade == "优")), good = Count("good", projects.Count(one => one.Grade == "良")), number = Count("number", projects.Length);
        Ledger.Sum(number, [excellent, good]);
        return new(account, projects, all, number, Share("share", all.Spent, account.Project.Now), Mean("mean", [.. projects.Select(one => one.Score)], number), excellent, good, deeds, poll, sheet);
    }

    private Outlay Project(string name, string title, decimal spent)
    {
        var budget = Dice.Chance(30) ? spent : spent + Dice.Part(spent, 1, 16);
        return Outlay(name, title, Money($"{name}.budget", budget), Money($"{name}.spent", spent));
    }

    private static SelfRated Rated(Outlay money, Fact score) => new(money, score, score.Value >= 90 ? "优" : "良");

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("fairs", "举办招聘活动", "场", 60, 140, 96, 126), Deed("new", "城镇新增就业", "人", 8_600, 19_000, 98, 112), Deed("again", "失业人员再就业", "人", 2_600, 6_400, 97, 115), Deed("hard", "就业困难人员实现就业", "人", 700, 1_900, 95, 112),
        Deed("loans", "扶持创业", "人", 160, 460, 88, 112), Deed("training", "职业技能培训", "人次", 3_200, 8_800, 92, 112),
    ];

    private MarkSheet Sheet(Outlay money, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = money.Rate },
        MarkSpec.Of("产出指标", "数量指标", deeds[0], 10), MarkSpec.Of("产出指标", "数量指标", deeds[5], 10), MarkSpec.Of("产出指标", "数量指标", deeds[4], 10), new("产出指标", "质量指标", "补贴发放准确率", 10) { Words = "≥98%", Done = "99.3%", Loss = 0 }, new("产出指标", "时效指标", "补贴发放及时率", 5) { Words = "100%", Done = "96%", Loss = 0.2m }, new("产出指标", "成本指标", "单场招聘会成本", 5) { Words = "≤2万元", Done = "1.6万元", Loss = 0 },
        MarkSpec.Of("效益指标", "社会效益指标", deeds[1], 12), MarkSpec.Of("效益指标", "社会效益指标", deeds[3], 10), new("效益指标", "可持续影响指标", "公共就业服务体系完善程度", 8) { Words = "逐步完善", Done = "基本完善", Loss = 1 },
        new("满意度指标", "服务对象满意度指标", "服务对象满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
