using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Makes the self-evaluation of a county's trade unions.</summary>
internal sealed class UnionWholeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "y.union")
{
    public UnionWhole Make()
    {
        ImmutableArray<UnionHelp> helps = [Help("life", "困难职工生活救助", "户", 86, 190, 2_400), Help("school", "金秋助学", "人", 42, 96, 3_000), Help("illness", "大病职工慰问", "人", 30, 84, 2_000)];
        var helpMoney = Total("help", helps.Select(one => one.Money));
        var money = new WholeSpendingMaker(Ledger, Dice, Key("whole")).Make(
            new(3_100_000, 380_000, 21, ("困难职工帮扶", 0), ("劳动和技能竞赛", 160_000), ("劳模疗休养", 210_000), ("工会干部培训", 90_000), ("户外劳动者驿站建设", 240_000)) { CarYuan = 31_000, GuestYuan = 9_000 }, helpMoney);
        var members = Compare("members", Count("members", 31_000, 58_000), 94, 99);
        var women = Count("women", members.Now.Value * Dice.Share(37, 46));
        Ledger.AtMost(women, members.Now);
        var disputes = Count("disputes", 34, 120);
        var settled = Count("settled", disputes.Value * Dice.Share(88, 99));
        ImmutableArray<Deed> deeds = [Deed("contest", "举办技能竞赛", "场", 8, 16, 100, 130), Deed("training", "培训工会干部", "人次", 260, 700), Deed("rest", "组织劳模疗休养", "人", 60, 130, 88, 102), Deed("station", "新建户外劳动者驿站", "个", 6, 14, 90, 120)];
        var poll = Ask("poll", "职工", 180, 420, 91, 98);
        return new(
            money, Compare("unions", Count("unions", 620, 980), 93, 99), members, women, Share("women.share", women, members.Now), helps, helpMoney, Total("help.count", helps.Select(one => one.Count)),
            Count("firms", 36, 90), Count("workers", 3_200, 8_800), deeds, disputes, settled, Rate("settled.rate", settled, disputes), Money("recovered", Dice.Yuan(420_000, 2_600_000)), poll, Sheet(money, helps, deeds, poll));
    }

    private UnionHelp Help(string name, string title, string unit, int from, int to, int yuan)
    {
        Fact count = Count($"help.{name}", from, to), standard = Money($"help.{name}.standard", yuan), money = Money($"help.{name}.money", count.Value * yuan);
        Ledger.Product(money, standard, count);
        return new(title, unit, count, standard, money);
    }

    private MarkSheet Sheet(WholeSpending money, ImmutableArray<UnionHelp> helps, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = money.All.Rate },
        new("产出指标", "数量指标", "帮扶困难职工户数", 8) { Unit = "户", Target = Count("sheet.homes", decimal.Floor(helps[0].Count.Value / 10) * 10), Actual = helps[0].Count },
        MarkSpec.Of("产出指标", "数量指标", deeds[0], 7), MarkSpec.Of("产出指标", "数量指标", deeds[1], 7), MarkSpec.Of("产出指标", "数量指标", deeds[2], 7), MarkSpec.Of("产出指标", "数量指标", deeds[3], 6),
        new("产出指标", "质量指标", "帮扶对象认定准确率", 5) { Words = "100%", Done = "100%", Loss = 0 }, new("产出指标", "时效指标", "帮扶资金发放及时率", 5) { Words = "100%", Done = "96%", Loss = 0.5m }, new("产出指标", "成本指标", "部门整体支出控制", 5) { Words = "不超预算", Done = "未超预算", Loss = 0 },
        new("效益指标", "社会效益指标", "维护职工合法权益", 12) { Words = "明显", Done = "明显", Loss = 0 }, new("效益指标", "经济效益指标", "为职工追回经济损失", 8) { Words = "有所增加", Done = "有所增加" }, new("效益指标", "可持续影响指标", "工会组织覆盖面", 10) { Words = "持续扩大", Done = "扩大", Loss = 1 },
        new("满意度指标", "服务对象满意度指标", "职工满意度", 10) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = poll.ContentRate },
    ]);
}
