using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes the report of a county's media centre.</summary>
internal sealed class MediaWholeMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "bb.media")
{
    private static readonly (string Name, string Content, int From, int To)[] AssignmentNames =
    [
        ("新闻采编播发", "做好电视、广播、新媒体新闻采编和栏目制作", 420_000, 860_000), ("融媒平台运维", "保障“掌上临川”客户端和指挥调度平台运行", 260_000, 520_000), ("应急广播体系运维", "维护县乡村三级应急广播终端", 180_000, 420_000),
        ("无线发射台站运转", "保障中央和省级节目无线覆盖安全播出", 150_000, 310_000), ("民族语节目译制", "译制播出民族语广播电视节目", 60_000, 140_000),
    ];

    public MediaWhole Make()
    {
        var crew = Crew("crew", "在职人员", 52, 74, 6);
        var personnel = Leaf("personnel", "人员经费", crew.Staff.Value * Dice.Yuan(128_000, 158_000), (1, 7), (98, 100), 1);
        var common = Leaf("common", "公用经费", crew.Staff.Value * Dice.Yuan(7_000, 12_000), (0, 2), (93, 100));
        var assignments = AssignmentNames.Select((one, index) => Assignment($"assignment.{index}", one)).ToImmutableArray();
        var assignment = Assignments(assignments);
        var project = Line(assignment);
        Line basic = Whole("basic", "基本支出", personnel, common), all = Whole("all", "合计", basic, project);
        BudgetedItem run = Budgeted("run", "公务用车运行维护费", Dice.Yuan(36_000, 78_000), 100, 118), guests = Budgeted("guests", "公务接待费", Dice.Yuan(4_000, 16_000), 105, 160);
        var followers = CompareCount("followers", 86_000, 240_000);
        var advertising = Money("advertising", Dice.Yuan(240_000, 680_000));
        var deeds = Deeds();
        var poll = Ask("poll", "受众", 150, 320, 90, 98);
        return new(
            crew, Portions("kind", crew.Staff, ("管理人员", 10), ("专业技术人员", 76), ("工勤人员", 14)), Count("contracted", 9, 21),
            Incomes(all.Spent, Money("opening", Dice.Yuan(80_000, 260_000)), Money("closing", Dice.Yuan(60_000, 260_000)), ("一般公共预算财政拨款收入", 93), ("事业收入", 5), ("其他收入", 2)),
            personnel, common, basic, project, all, Portions("function", all.Spent, ("文化旅游体育与传媒支出", 82), ("社会保障和就业支出", 9), ("卫生健康支出", 4), ("住房保障支出", 5)), assignments, assignment,
            run, guests, BudgetedWhole("three", "“三公”经费", run, guests), deeds, followers, Portions("follower", followers.Now, ("客户端", 42), ("微信公众号", 37), ("短视频账号", 21)), Compare("advertising", advertising, 80, 122), poll, Marks(all, deeds, poll));
    }

    private Assignment Assignment(string name, (string Name, string Content, int From, int To) one)
    {
        Fact granted = Even($"{name}.granted", Dice.Yuan(one.From, one.To), 1_000), own = Even($"{name}.own", Dice.Chance(55) ? 0 : Dice.Part(granted.Value, 4, 16));
        var approved = Total($"{name}.approved", [granted, own]);
        var spent = Money($"{name}.spent", Dice.Chance(30) ? approved.Value : Dice.Part(approved.Value, 82, 99));
        Ledger.AtMost(spent, approved);
        return new(one.Name, one.Content, approved, granted, own, spent, Rate($"{name}.rate", spent, approved));
    }

    private Assignment Assignments(ImmutableArray<Assignment> parts)
    {
        Fact granted = Total("assigned.granted", parts.Select(one => one.Granted)), own = Total("assigned.own", parts.Select(one => one.Own)), approved = Total("assigned.approved", parts.Select(one => one.Approved)), spent = Total("assigned.spent", parts.Select(one => one.Spent));
        Ledger.Sum(approved, [granted, own]);
        return new("合计", "", approved, granted, own, spent, Rate("assigned.rate", spent, approved));
    }

    private Line Line(Assignment all) => Known("project", "项目支出", Even("project.initial", all.Approved.Value * Dice.Share(88, 97), 1_000), all.Approved, all.Spent);

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("news", "播出本县电视新闻", "条", 2_200, 3_800, 98, 118), Deed("article", "新媒体发布稿件", "条", 6_000, 12_000, 96, 130), Deed("upper", "省级以上媒体采用稿件", "条", 260, 520, 92, 126),
        Deed("video", "制作短视频", "条", 480, 1_100, 95, 134), Deed("terminal", "维护应急广播终端", "个", 340, 780, 99, 103), Deed("live", "开展网络直播", "场", 24, 60, 90, 125),
    ];

    private MarkSheet Marks(Line all, ImmutableArray<Deed> deeds, Asked poll) => Sheet(
        new("产出指标", "成本指标", "预算执行率", 10) { ByRate = all.Rate }, MarkSpec.Of("产出指标", "数量指标", deeds[0], 8), MarkSpec.Of("产出指标", "数量指标", deeds[1], 8), MarkSpec.Of("产出指标", "数量指标", deeds[3], 8), MarkSpec.Of("产出指标", "数量指标", deeds[5], 6), MarkSpec.Of("产出指标", "数量指标", deeds[4], 6),
        new("产出指标", "质量指标", "安全播出事故", 8) { Words = "0次", Done = "0次", Loss = 0 }, new("产出指标", "时效指标", "新闻播发及时率", 6) { Words = "≥98%", Done = "99%", Loss = 0 },
        MarkSpec.Of("效益指标", "社会效益", deeds[2], 15), new("效益指标", "可持续影响", "主流舆论引导力", 15) { Words = "持续提升", Done = "有所提升", Loss = 1.5m }, new("满意度指标", "服务对象满意度", "受众满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate });
}
