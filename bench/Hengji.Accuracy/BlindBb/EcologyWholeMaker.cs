using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes the report of a city's bureau of ecology.</summary>
internal sealed class EcologyWholeMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "bb.ecology")
{
    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("大气污染防治", 8_000_000, 15_000_000), ("水环境治理", 9_000_000, 19_000_000), ("环境监测能力建设", 4_000_000, 9_000_000), ("生态环境执法", 1_500_000, 3_500_000), ("土壤和固废管理", 1_000_000, 3_000_000), ("生态环境信息化", 900_000, 2_400_000), ("宣传教育与生态创建", 400_000, 1_100_000)];

    public EcologyWhole Make(int year)
    {
        Crew[] crews = [Crew("bureau", "局机关", 48, 66, 4), Crew("brigade", "市生态环境综合行政执法局", 76, 110, 8), Crew("station", "市环境监测站", 58, 84, 5), Crew("centre", "市生态环境科学研究所", 24, 38, 3)];
        var crew = Crew("crew", "合计", crews);
        var personnel = Leaf("personnel", "人员经费", crew.Staff.Value * Dice.Yuan(230_000, 280_000), (1, 4), (98, 100), 1);
        var common = Leaf("common", "公用经费", crew.Staff.Value * Dice.Yuan(24_000, 36_000), (0, 2), (90, 99));
        Line[] projects = [.. ProjectNames.Select((one, index) => Leaf($"project.{index}", one.Name, Dice.Yuan(one.From, one.To), index < 2 ? (12, 34) : (1, 9), (84, 100), 1_000))];
        Line basic = Whole("basic", "基本支出", personnel, common), project = Whole("project", "项目支出", projects), all = Whole("all", "合计", basic, project);
        Fact sections = Count("sections", 18, 34), good = Count("sections.good", sections.Value - Dice.Whole(0, 3));
        Ledger.AtMost(good, sections);
        Fact petitions = Count("petitions", 900, 2_600), settled = Count("settled", petitions.Value - Dice.Whole(4, 40));
        Ledger.AtMost(settled, petitions);
        Fact tenders = Money("tenders", Dice.Part(project.Spent.Value, 58, 80)), asked = Money("tenders.plan", Dice.Part(tenders.Value, 102, 109)), saved = Left("tenders.saved", asked, tenders);
        Ledger.AtMost(tenders, project.Spent);
        var deeds = Deeds();
        var poll = Ask("poll", "公众", 600, 1_500, 88, 96);
        var air = Air(year % 4 == 0 ? 366 : 365);
        return new(
            [.. crews], crew, [personnel, common], basic, [.. projects], project, all,
            Incomes(all.Spent, Money("opening", Dice.Yuan(3_000_000, 9_000_000)), Money("closing", Dice.Yuan(2_000_000, 9_000_000)), ("一般公共预算财政拨款", 92), ("政府性基金预算财政拨款", 5), ("事业收入", 3)), air,
            sections, good, Rate("section.rate", good, sections), Penalties(), petitions, settled, Rate("settled.rate", settled, petitions), tenders, Portions("tender", tenders, ("货物类", 33), ("工程类", 24), ("服务类", 43)), asked, saved, Rate("saved.rate", saved, asked), deeds, poll, Marks(all, air, deeds, poll));
    }

    private AirDays Air(int days)
    {
        var all = Count("days", days);
        var kinds = Portions("day", all, ("优", 31), ("良", 52), ("轻度污染", 13), ("中度及以上污染", 4));
        var good = Total("days.good", kinds.Take(2).Select(one => one.Amount));
        Fact rate = Rate("days.rate", good, all, 1), last = Percent("days.last", decimal.Round(rate.Value, 1, MidpointRounding.AwayFromZero) - Dice.Whole(-14, 32) / 10m, 1);
        var points = Percent("days.change", rate.Value - last.Value, 1);
        Ledger.Relate("change", new(1, points), new(-1, rate), new(1, last));
        return new(kinds, all, good, rate, last, points);
    }

    private Penalties Penalties()
    {
        var cases = CompareCount("cases", 140, 420);
        var fines = Money("fines", cases.Now.Value * Dice.Yuan(38_000, 76_000));
        return new(cases, Compare("fines", fines, 82, 130), Ledger.Each(Key("fines.each"), fines, cases.Now));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("air", "完成大气治理工程", "项", 180, 420, 98, 112), Deed("outlet", "整治入河排污口", "个", 90, 260, 94, 110), Deed("monitor", "出具监测数据", "万个", 60, 140, 98, 118),
        Deed("check", "检查企业", "家次", 2_400, 5_200, 98, 120), Deed("vehicle", "淘汰国三及以下柴油货车", "辆", 400, 1_300, 84, 97), Deed("class", "开展生态环境公众活动", "场", 20, 60, 95, 130),
    ];

    private MarkSheet Marks(Line all, AirDays air, ImmutableArray<Deed> deeds, Asked poll) => Sheet(
        new("决策", "计划制定", "中长期规划制定", 3) { Words = "健全", Done = "健全", Loss = 0 }, new("决策", "目标设定", "绩效指标明确性", 4) { Words = "明确", Done = "较明确", Loss = 0.5m }, new("决策", "预算编制", "预算编制科学性", 4) { Words = "科学", Done = "追加较多", Loss = 1 },
        new("过程", "预算执行", "预算执行率", 6) { ByRate = all.Rate }, new("过程", "预算执行", "政府采购执行", 3) { Words = "规范", Done = "规范", Loss = 0 }, new("过程", "预算管理", "非税收入管理", 3) { Words = "合规", Done = "合规", Loss = 0 }, new("过程", "绩效管理", "绩效监控实施率", 4) { Words = "100%", Done = "100%", Loss = 0 }, new("过程", "资产管理", "账实相符", 3) { Words = "相符", Done = "基本相符", Loss = 0.5m },
        MarkSpec.Of("履职", "污染防治", deeds[0], 8), MarkSpec.Of("履职", "污染防治", deeds[1], 8), MarkSpec.Of("履职", "污染防治", deeds[4], 6), MarkSpec.Of("履职", "监测监管", deeds[2], 7), MarkSpec.Of("履职", "监测监管", deeds[3], 7), MarkSpec.Of("履职", "宣传教育", deeds[5], 4),
        new("效益", "生态效益", "空气质量优良天数比率", 10) { Unit = "%", Target = Percent("eighty", 80), Actual = air.GoodRate }, new("效益", "社会效益", "环境信访下降", 8) { Words = "下降", Done = "略有上升", Loss = 1.5m }, new("效益", "可持续影响", "生态环境治理体系", 4) { Words = "完善", Done = "完善", Loss = 0 }, new("满意度", "服务对象满意度", "公众满意度", 8) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate });
}
