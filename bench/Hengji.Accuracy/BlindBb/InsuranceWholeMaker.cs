using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes the report of a province's bureau of health insurance.</summary>
internal sealed class InsuranceWholeMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "bb.insurance")
{
    public InsuranceWhole Make()
    {
        Crew officials = Crew("officials", "行政", 62, 80, 6), institution = Crew("institution", "事业", 96, 140, 12), crew = Crew("crew", "合计", [officials, institution]);
        Fact personnel = Money("personnel", crew.Staff.Value * Dice.Yuan(196_000, 228_000)), common = Money("common", crew.Staff.Value * Dice.Yuan(24_000, 36_000));
        var missions = new MissionMaker(Ledger, Dice, Key("mission")).Make(Total("basic", [personnel, common]), out var mission);
        var project = Total("project", missions.Skip(1).Select(one => one.Money.Spent));
        Ledger.Sum(mission.Money.Spent, [personnel, common, project]);
        var spent = mission.Money.Spent;
        var schemes = new SchemeMaker(Ledger, Dice, Key("scheme")).Make(out var scheme);
        Fact handled = Count("handled", 4_200, 9_800), check = Count("checked", handled.Value * Dice.Share(210, 330));
        Ledger.AtMost(handled, check);
        var recovered = Money("recovered", Dice.Yuan(260_000_000, 700_000_000));
        Fact hospitals = Count("hospitals", 1_200, 2_400), covered = Count("covered", hospitals.Value * Dice.Share(84, 99));
        Ledger.AtMost(covered, hospitals);
        BudgetedItem run = Budgeted("run", "公务用车购置及运行维护费", Dice.Yuan(90_000, 210_000), 104, 140), guests = Budgeted("guests", "公务接待费", Dice.Yuan(30_000, 90_000), 110, 190), abroad = Budgeted("abroad", "因公出国（境）费", Dice.Yuan(60_000, 190_000), 104, 160);
        var deeds = Deeds();
        var poll = Ask("poll", "参保群众和定点医药机构", 900, 2_000, 88, 96);
        return new(
            Count("offices", 8, 10), Count("units", 3), officials, institution, crew, Incomes(spent, Money("opening", Dice.Yuan(3_000_000, 9_000_000)), Money("closing", Dice.Yuan(2_000_000, 9_000_000)), ("一般公共预算财政拨款收入", 94), ("事业收入", 4), ("其他收入", 2)), Compare("spent", spent, 84, 118),
            Portion("personnel", "人员经费", personnel, spent), Portion("common", "公用经费", common, spent), Portion("project", "项目支出", project, spent), missions, mission, schemes, scheme, Rate("paid.rate", scheme.Paid.Now, scheme.Income.Now),
            Count("drugs", 60, 180), Count("batches", 3, 6), Money("saved", Dice.Yuan(900_000_000, 2_000_000_000)), check, handled, Rate("handled.rate", handled, check), recovered, Portions("recovered", recovered, ("拒付和追回医保基金", 74), ("行政罚款", 16), ("违约金", 10)), hospitals, covered, Rate("covered.rate", covered, hospitals),
            run, guests, abroad, BudgetedWhole("three", "“三公”经费", abroad, run, guests), Budgeted("meetings", "会议费", Dice.Yuan(160_000, 420_000), 103, 140), Budgeted("training", "培训费", Dice.Yuan(260_000, 640_000), 103, 140), deeds, poll, Marks(mission.Money, deeds, poll));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("check", "飞行检查定点医药机构", "家", 60, 140, 98, 118), Deed("policy", "出台待遇和支付政策文件", "件", 8, 18, 96, 130), Deed("price", "动态调整医疗服务价格", "项", 120, 360, 92, 120),
        Deed("train", "培训经办人员", "人次", 1_600, 3_800, 96, 116), Deed("station", "建设基层医保服务站点", "个", 600, 1_500, 86, 97), Deed("publicity", "开展集中宣传活动", "场", 100, 260, 98, 124),
    ];

    private MarkSheet Marks(Outlay all, ImmutableArray<Deed> deeds, Asked poll) => Sheet(
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.Rate },
        MarkSpec.Of("产出指标", "数量指标", deeds[0], 8), MarkSpec.Of("产出指标", "数量指标", deeds[2], 8), MarkSpec.Of("产出指标", "数量指标", deeds[3], 7), MarkSpec.Of("产出指标", "数量指标", deeds[4], 7), new("产出指标", "质量指标", "经办服务差错率", 8) { Words = "≤0.5%", Done = "0.3%", Loss = 0 }, new("产出指标", "时效指标", "重点任务按期完成率", 6) { Words = "100%", Done = "96%", Loss = 0.5m }, new("产出指标", "成本指标", "预算控制", 6) { Words = "不超预算", Done = "未超预算", Loss = 0 },
        new("效益指标", "社会效益指标", "参保率", 12) { Words = "≥95%", Done = "97.2%", Loss = 0 }, new("效益指标", "社会效益指标", "患者药费负担", 9) { Words = "下降", Done = "下降", Loss = 0 }, new("效益指标", "可持续影响指标", "基金运行安全", 9) { Words = "平稳", Done = "总体平稳", Loss = 1 }, new("满意度指标", "服务对象满意度指标", "参保群众满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate });
}
