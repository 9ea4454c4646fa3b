using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Makes the self-evaluation of a county's justice bureau.</summary>
internal sealed class JusticeWholeMaker(Ledger ledger, Dice dice) : WholeMaker(ledger, dice, "u.justice")
{
    private static readonly (string Name, int From, int To)[] KindNames =
        [("婚姻家庭纠纷", 320, 760), ("邻里纠纷", 420, 980), ("山林土地纠纷", 110, 330), ("劳动争议", 60, 210), ("道路交通事故纠纷", 140, 420), ("其他纠纷", 90, 300)];

    private static readonly string[] OutcomeNames = ["维持", "撤销或确认违法", "调解和终止", "驳回"];

    public JusticeWhole Make()
    {
        var crew = People(Dice.Whole(58, 82), Dice.Whole(12, 26));
        var money = Spend(Dice.Yuan(9_800_000, 14_600_000), Dice.Yuan(1_600_000, 2_900_000), [
            Project("p0", "政法转移支付办案业务费", 900_000, 1_800_000), Project("p1", "人民调解以奖代补经费", 240_000, 620_000), Project("p2", "社区矫正经费", 260_000, 560_000),
            Project("p3", "法治宣传教育经费", 120_000, 320_000), Project("p4", "法律援助经费", 180_000, 460_000), Project("p5", "司法所规范化建设", 300_000, 880_000)]);
        string[] personnelNames = ["基本工资", "津贴补贴和奖金", "社会保障缴费", "住房公积金", "对个人和家庭的补助"];
        var personnel = Parts("personnel.part", money.Personnel.Spent, 31, 37, 16, 10, 6);
        var running = Running(money.Common.Spent);
        var kinds = KindNames.Select((one, index) => Mediate($"kind.{index}", one.Name, Count($"kind.{index}.cases", one.From, one.To))).ToImmutableArray();
        Fact cases = Total("cases", kinds.Select(one => one.Cases)), settled = Total("settled", kinds.Select(one => one.Settled));
        var deeds = Deeds();
        var poll = Ask("poll", "服务对象", 260, 520, 89, 98);
        var central = money.Projects[0];
        var reviews = Review();
        return new(
            crew, money, [.. personnelNames.Select((name, index) => Ledger.Portion(Key($"personnel.part.{index}"), name, personnel[index], money.Personnel.Spent))], running, Ledger.BudgetedWhole(Key("running"), "小计", running),
            Three(Dice.Whole(4, 8), Dice.Whole(120, 380)), Count("offices", 9, 19), [.. kinds.Select((one, index) => one with { Share = Share($"kind.{index}.share", one.Cases, cases) })],
            new("合计", cases, settled, Rate("settled.rate", settled, cases), Percent("none", 100)), Compare("cases.compare", cases, 82, 110), reviews, Correct(), deeds,
            money.Projects[1].Spent, Ledger.Each(Key("subsidy.each"), money.Projects[1].Spent, settled), central.Budget, central.Spent, central.Rate, poll, Sheet(money, crew, deeds, poll, reviews));
    }

    private ImmutableArray<BudgetedItem> Running(Fact common)
    {
        (string Name, int From, int To)[] names = [("办公费", 12, 19), ("水费电费", 4, 8), ("邮电费", 2, 4), ("差旅费", 7, 13), ("会议费", 1, 2), ("培训费", 1, 4), ("劳务费", 6, 12)];
        return [.. names.Select((one, index) => Ledger.Budgeted(Dice, Key($"running.{index}"), one.Name, Money($"running.{index}", Dice.Part(common.Value, one.From, one.To)), 92, 122))];
    }

    private Mediated Mediate(string name, string title, Fact cases)
    {
        var settled = Count($"{name}.settled", cases.Value * Dice.Share(96, 100));
        Ledger.AtMost(settled, cases);
        return new(title, cases, settled, Rate($"{name}.rate", settled, cases), cases);
    }

    private Reviewed Review()
    {
        Fact carried = Count("review.carried", 3, 12), fresh = Count("review.new", 62, 140), all = Total("review.all", [carried, fresh]);
        var closed = Count("review.closed", all.Value - Dice.Whole(2, 9));
        var outcomes = Parts("review.outcome", closed, 46, 14, 31, 9);
        return new(
            carried, fresh, all, [.. OutcomeNames.Select((name, index) => Ledger.Portion(Key($"review.outcome.{index}"), name, outcomes[index], closed))], closed, Rate("review.closedrate", closed, all), Left("review.open", all, closed),
            outcomes[1], Share("review.correctedrate", outcomes[1], closed));
    }

    private Corrected Correct()
    {
        Fact opening = Count("correct.opening", 110, 260), joined = Count("correct.joined", 90, 210), left = Count("correct.left", 84, 196), repeated = Count("correct.repeated", 0, 2);
        return new(opening, joined, left, Ledger.Balance(Key("correct.closing"), [opening, joined], [left]), repeated, Percent("correct.rate", 0.2m, 1));
    }

    private ImmutableArray<Deed> Deeds() =>
    [
        Deed("aid", "办理法律援助案件", "件", 240, 520, 97, 126), Deed("talks", "开展法治宣传活动", "场次", 90, 210, 98, 130), Deed("checks", "开展纠纷排查", "次", 420, 900, 100, 118),
        Deed("training", "培训人民调解员", "人次", 300, 620, 94, 116), Deed("visits", "走访社区矫正对象", "人次", 900, 2_300, 96, 120), Deed("notary", "办理公证事项", "件", 380, 820, 92, 119),
    ];

    private MarkSheet Sheet(Spending money, Crew crew, ImmutableArray<Deed> deeds, Asked poll, Reviewed reviews) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("投入", "目标设定", "绩效目标合理性", 5), new("投入", "目标设定", "绩效指标明确性", 5) { Loss = 1 }, new("投入", "预算配置", "在职人员控制率", 5) { Words = "≤100%", Loss = crew.StaffRate.Value > 100 ? 1 : 0 },
        new("过程", "预算执行", "预算完成率", 8) { ByRate = money.All.Rate }, new("过程", "预算执行", "预算调整率", 5) { Loss = money.AddedRate.Value > 8 ? 1 : 0 }, new("过程", "预算执行", "公用经费控制率", 6), new("过程", "预算执行", "“三公”经费控制率", 6) { Loss = 0 },
        new("过程", "预算管理", "资金使用合规性", 6) { Loss = 0 }, new("过程", "预算管理", "预决算信息公开", 5) { Loss = 0 }, new("过程", "资产管理", "资产管理规范性", 4),
        MarkSpec.Of("产出", "职责履行", deeds[0], 8), MarkSpec.Of("产出", "职责履行", deeds[1], 6), MarkSpec.Of("产出", "职责履行", deeds[3], 6), new("产出", "职责履行", "行政复议案件办结率", 5) { Loss = reviews.ClosedRate.Value < 95 ? 0.5m : 0 },
        new("效果", "履职效益", "社会和谐稳定", 8), new("效果", "履职效益", "全民法治素养", 6) { Loss = 0.5m }, new("效果", "满意度", "服务对象满意度", 6) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
