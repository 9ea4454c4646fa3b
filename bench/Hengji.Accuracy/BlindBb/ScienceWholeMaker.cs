using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes the report of a city's science and technology bureau.</summary>
internal sealed class ScienceWholeMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "bb.science")
{
    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("高新技术企业培育专项", 9_000_000, 18_000_000), ("重点研发计划专项", 6_000_000, 13_000_000), ("创新平台建设专项", 4_000_000, 9_000_000), ("科技金融风险补偿专项", 2_000_000, 5_000_000), ("科普和科技特派员专项", 700_000, 1_600_000), ("外国专家引进专项", 300_000, 900_000)];

    public ScienceWhole Make()
    {
        var crew = Crew("crew", "合计", 38, 52, 4);
        var personnel = Leaf("personnel", "人员经费", crew.Staff.Value * Dice.Yuan(240_000, 300_000), (1, 5), (96, 100), 1);
        var common = Leaf("common", "公用经费", crew.Staff.Value * Dice.Yuan(26_000, 40_000), (0, 2), (88, 98));
        Line[] projects = [.. ProjectNames.Select((one, index) => Leaf($"project.{index}", one.Name, Dice.Yuan(one.From, one.To), (0, 14), (82, 100), 10_000))];
        Line basic = Whole("basic", "基本支出", personnel, common), project = Whole("project", "项目支出", projects), all = Whole("all", "整体支出", basic, project);
        var paid = Portions("paid", all.Spent, ("第一季度", 14), ("第二季度", 27), ("第三季度", 25), ("第四季度", 34));
        var firms = Compare("firms", Count("firms", 480, 1_260), 78, 95);
        Fact applied = Count("applied", 210, 420), approved = Count("approved", applied.Value * Dice.Share(22, 41));
        Ledger.AtMost(approved, applied);
        Fact plan = Even("plan", Dice.Yuan(600_000, 1_900_000)), bought = Money("bought", Dice.Part(plan.Value, 80, 99));
        Ledger.AtMost(bought, plan);
        Fact assets = Money("assets", Dice.Yuan(6_000_000, 14_000_000)), used = Money("used", Dice.Part(assets.Value, 93, 99));
        Ledger.AtMost(used, assets);
        BudgetedItem run = Budgeted("run", "公务用车运行维护费", Dice.Yuan(50_000, 110_000), 102, 130), guests = Budgeted("guests", "公务接待费", Dice.Yuan(12_000, 50_000), 106, 180), abroad = Budgeted("abroad", "因公出国（境）费", Dice.Yuan(40_000, 120_000), 101, 140);
        var running = Money("running", Dice.Part(common.Spent.Value, 60, 85));
        Ledger.AtMost(running, common.Spent);
        var platforms = Count("platforms", 120, 260);
        var deeds = Deeds();
        var poll = Ask("poll", "企业和科研机构", 100, 240, 90, 98);
        return new(
            crew, Count("retired", 30, 66), personnel, common, basic, [.. projects], project, all, Incomes(all.Spent, Money("opening", Dice.Yuan(100_000, 900_000)), Money("closing", Dice.Yuan(100_000, 900_000)), ("一般公共预算拨款", 97), ("其他收入", 3)), paid, Total("paid.ahead", paid.Take(2).Select(one => one.Amount)),
            firms, Count("firms.new", firms.Now.Value * Dice.Share(11, 24)), Compare("contracts", Money("contracts", Dice.Yuan(800_000_000, 2_000_000_000) * 2), 70, 96), Compare("research", Money("research", Dice.Yuan(1_900_000_000, 2_100_000_000) * 3), 84, 95), platforms, Portions("platform", platforms, ("重点实验室", 16), ("工程技术研究中心", 61), ("新型研发机构", 8), ("众创空间和孵化器", 15)),
            applied, approved, Rate("approved.rate", approved, applied), Count("accepted", 40, 110), plan, bought, Rate("plan.rate", bought, plan), assets, used, Rate("used.rate", used, assets), new Fact(Key("area"), Dice.Whole(120_000, 260_000) / 100m, FactKind.Measure), running, Ledger.Each(Key("running.each"), running, crew.Staff),
            run, guests, abroad, BudgetedWhole("three", "“三公”经费", abroad, run, guests), deeds, poll, Marks(all, basic, deeds, poll, bought, plan));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("firm", "新认定高新技术企业", "家", 60, 150, 96, 122), Deed("project", "立项支持科技计划项目", "项", 50, 110, 92, 118), Deed("platform", "新增市级以上创新平台", "家", 12, 30, 92, 120),
        Deed("agent", "选派科技特派员", "人次", 160, 320, 98, 112), Deed("talk", "举办产学研对接活动", "场", 8, 20, 100, 130), Deed("voucher", "发放科技创新券", "张", 90, 260, 84, 112),
    ];

    private MarkSheet Marks(Line all, Line basic, ImmutableArray<Deed> deeds, Asked poll, Fact bought, Fact plan) => Sheet(
        MarkSpec.Of("履职效能", "整体效能", deeds[0], 9), MarkSpec.Of("履职效能", "整体效能", deeds[1], 8), MarkSpec.Of("履职效能", "整体效能", deeds[2], 8), MarkSpec.Of("履职效能", "整体效能", deeds[5], 6), new("履职效能", "整体效能", "服务对象满意度", 9) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate }, new("履职效能", "整体效能", "部门预算资金支出率", 10) { ByRate = all.Rate },
        new("管理效率", "预算编制", "新增预算项目事前绩效评估", 2) { Loss = 0 }, new("管理效率", "预算执行", "预算编制约束性", 3) { Loss = all.AddedRate.Value > 5 ? 1 : 0 }, new("管理效率", "预算执行", "财务管理合规性", 5) { Loss = 0 }, new("管理效率", "信息公开", "预决算公开合规性", 2) { Loss = 0 }, new("管理效率", "信息公开", "绩效信息公开情况", 2) { Loss = 0 },
        new("管理效率", "绩效管理", "绩效管理制度建设", 5) { Loss = 0.5m }, new("管理效率", "绩效管理", "绩效管理制度执行", 10) { Loss = 1 }, new("管理效率", "采购管理", "采购意向公开合规性", 4) { Loss = 0 }, new("管理效率", "采购管理", "采购政策效能", 3) { Loss = bought.Value * 100 < plan.Value * 90 ? 0.5m : 0 }, new("管理效率", "资产管理", "资产利用率", 4) { Loss = 0.5m },
        new("管理效率", "运行成本", "经济成本控制情况", 5) { Loss = basic.Rate.Value < 97 ? 0.5m : 0 }, new("管理效率", "运行成本", "“三公”经费控制情况", 5) { Loss = 0 });
}
