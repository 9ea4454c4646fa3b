using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Makes the report of a county's consultative conference.</summary>
internal sealed class ConsultativeWholeMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "bb.consultative")
{
    private static readonly string[] OfficeNames = ["办公室", "提案委员会", "经济和农业农村委员会", "教科卫体委员会", "文化文史和学习委员会", "社会法制和民族宗教委员会", "委员联络委员会"];

    private static readonly (string Name, int From, int To)[] ProjectNames =
        [("全委会议经费", 180_000, 320_000), ("委员视察调研经费", 120_000, 260_000), ("委员履职活动经费", 150_000, 300_000), ("文史资料征编经费", 60_000, 140_000), ("提案办理协商经费", 40_000, 90_000), ("委员工作室建设", 50_000, 160_000)];

    public ConsultativeWhole Make()
    {
        Crew[] crews = [Crew("officials", "行政", 20, 28, 3), Crew("workers", "工勤", 2, 4, 0), Crew("institution", "事业", 5, 9, 2)];
        var crew = Crew("crew", "合计", crews);
        var personnel = Leaf("personnel", "人员经费", crew.Staff.Value * Dice.Yuan(135_000, 175_000), (2, 9), (97, 100), 1);
        var common = Leaf("common", "公用经费", crew.Staff.Value * Dice.Yuan(16_000, 26_000), (0, 3), (92, 99));
        var basic = Whole("basic", "基本支出", personnel, common);
        Line[] projects = [.. ProjectNames.Select((one, index) => Leaf($"project.{index}", one.Name, Dice.Yuan(one.From, one.To), index == 5 ? (15, 30) : (0, 2), (84, 99), 1_000))];
        var project = Whole("project", "项目支出", projects);
        var all = Whole("all", "合计", basic, project);
        BudgetedItem vehicles = Budgeted("vehicles", "公务用车运行维护费", Dice.Yuan(48_000, 92_000), 102, 122), guests = Budgeted("guests", "公务接待费", Dice.Yuan(11_000, 38_000), 104, 160);
        var proposals = Proposals();
        var deeds = Deeds();
        var poll = Ask("poll", "政协委员和提案者", 90, 180, 92, 99);
        return new(
            [.. OfficeNames], Count("offices", OfficeNames.Length), [.. crews], crew, Count("retired", 22, 48), Count("members", 158, 214), personnel, common, basic, [.. projects], project, all,
            Portions("wage", personnel.Spent, ("工资福利支出", 92), ("对个人和家庭的补助", 8)), Portions("cost", common.Spent, ("办公费", 17), ("差旅费", 14), ("其他交通费用", 33), ("工会经费", 9), ("维修（护）费", 6), ("其他", 21)),
            vehicles, guests, BudgetedWhole("three", "“三公”经费", vehicles, guests), Count("cars", 3, 4), Count("batches", 12, 34), Count("people", 110, 330), proposals, deeds, poll, Marks(all, crew, deeds, poll));
    }

    private Proposals Proposals()
    {
        var received = CompareCount("received", 148, 236);
        var filed = Count("filed", received.Now.Value * Dice.Share(78, 95));
        Ledger.AtMost(filed, received.Now);
        Fact done = Count("done", filed.Value * Dice.Share(66, 82)), partly = Count("partly", filed.Value * Dice.Share(9, 15)), later = Left("later", filed, Total("answered", [done, partly]));
        Ledger.Sum(filed, [done, partly, later]);
        var content = Count("content", filed.Value * Dice.Share(95, 99));
        Ledger.AtMost(content, filed);
        var kinds = Portions("kind", filed, ("经济建设类", 34), ("社会民生类", 41), ("文化教育类", 15), ("政治及其他类", 10));
        return new(received, filed, Rate("filed.rate", filed, received.Now), kinds, done, partly, later, Rate("done.rate", done, filed), content, Rate("content.rate", content, filed));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("standing", "召开常委会会议", "次", 4, 6, 100, 120), Deed("inquiry", "开展专题调研视察", "次", 12, 22, 95, 116), Deed("opinion", "编报社情民意信息", "篇", 60, 130, 92, 128),
        Deed("talk", "举办协商座谈会", "场次", 6, 10, 100, 118), Deed("training", "培训政协委员", "人次", 150, 260, 94, 108), Deed("book", "编印文史资料", "册", 600, 1_200, 100, 102),
    ];

    private MarkSheet Marks(Line all, Crew crew, ImmutableArray<Deed> deeds, Asked poll) => Sheet(
        new("投入", "预算配置", "在职人员控制率", 4) { Words = "≤100%", Done = "达标", Loss = 0 }, new("投入", "预算配置", "“三公”经费变动率", 4) { Words = "≤0", Done = "达标", Loss = 0 }, new("投入", "目标设定", "绩效指标明确性", 4) { Words = "明确", Done = "较明确", Loss = crew.Posts.Value > 36 ? 0.5m : 1 },
        new("过程", "预算执行", "预算完成率", 10) { ByRate = all.Rate }, new("过程", "预算执行", "预算调整率", 4) { Words = "≤5%", Done = "调整", Loss = all.AddedRate.Value > 5 ? 1 : 0 }, new("过程", "预算管理", "管理制度健全性", 5) { Words = "健全", Done = "健全", Loss = 0 }, new("过程", "资产管理", "固定资产利用率", 4) { Words = "100%", Done = "部分闲置", Loss = 0.5m },
        MarkSpec.Of("产出", "职责履行", deeds[0], 7), MarkSpec.Of("产出", "职责履行", deeds[1], 7), MarkSpec.Of("产出", "职责履行", deeds[2], 7), MarkSpec.Of("产出", "职责履行", deeds[3], 6), MarkSpec.Of("产出", "职责履行", deeds[4], 8),
        new("效果", "履职效益", "社会效益", 10) { Words = "显著", Done = "显著", Loss = 0 }, new("效果", "履职效益", "可持续影响", 8) { Words = "明显", Done = "较明显", Loss = 1 }, new("效果", "满意度", "服务对象满意度", 12) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate });
}
