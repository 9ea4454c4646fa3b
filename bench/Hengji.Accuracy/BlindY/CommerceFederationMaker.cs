using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Makes the self-evaluation of a city's federation of industry and commerce.</summary>
internal sealed class CommerceFederationMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "y.commerce")
{
    private static readonly string[] MemberNames = ["企业会员", "团体会员", "个人会员"];

    public CommerceFederation Make()
    {
        var money = new WholeSpendingMaker(Ledger, Dice, Key("whole")).Make(
            new(2_650_000, 310_000, 17, ("民营企业家培训", 320_000), ("商会改革和发展", 180_000), ("“万企兴万村”行动", 150_000), ("非公经济统战及调研", 96_000)) { CarYuan = 29_000, GuestYuan = 15_000 });
        var members = Compare("members", Count("members", 2_600, 5_400), 90, 99);
        var kinds = Parts("member", members.Now, 64, 3, 33);
        Fact trade = Count("chambers.trade", 16, 34), town = Count("chambers.town", 9, 21);
        ImmutableArray<Deed> deeds = [Deed("class", "举办民营企业家培训班", "期", 4, 8, 100, 125), Deed("trained", "培训民营经济人士", "人次", 320, 760, 92, 118), Deed("visit", "走访民营企业", "家", 90, 240), Deed("study", "完成调研报告", "篇", 4, 9, 88, 125), Deed("link", "组织银企对接活动", "场", 4, 8, 100, 130)];
        var requests = Count("requests", 64, 180);
        var answered = Count("answered", requests.Value * Dice.Share(90, 99));
        Fact villages = Count("villages", 38, 90), given = Even("given", Dice.Yuan(1_900_000, 6_600_000), 1_000);
        var poll = Ask("poll", "会员企业", 120, 260, 92, 99);
        return new(
            money, members, [.. MemberNames.Select((name, index) => Ledger.Portion(Key($"member.{index}"), name, kinds[index], members.Now))], Total("chambers", [trade, town]), trade, town, deeds,
            requests, answered, Rate("answered.rate", answered, requests), villages, given, Ledger.Each(Key("given.each"), given, villages), poll, Sheet(money, deeds, poll));
    }

    private MarkSheet Sheet(WholeSpending money, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("投入", "目标设定", "绩效目标合理性", 4) { Loss = 0 }, new("投入", "目标设定", "绩效指标明确性", 4) { Loss = 0.5m }, new("投入", "预算配置", "在职人员控制率", 4) { Loss = 0 }, new("投入", "预算配置", "“三公”经费变动率", 3),
        new("过程", "预算执行", "预算完成率", 10) { ByRate = money.All.Rate }, new("过程", "预算执行", "结转结余率", 4), new("过程", "预算执行", "政府采购执行率", 5) { ByRate = money.BoughtRate }, new("过程", "预算管理", "管理制度健全性", 4) { Loss = 0 },
        new("过程", "预算管理", "资金使用合规性", 4) { Loss = 0 }, new("过程", "资产管理", "固定资产利用率", 3) { Loss = 0.5m }, MarkSpec.Of("产出", "职责履行", deeds[0], 6), MarkSpec.Of("产出", "职责履行", deeds[1], 6), MarkSpec.Of("产出", "职责履行", deeds[2], 7), MarkSpec.Of("产出", "职责履行", deeds[3], 5),
        MarkSpec.Of("产出", "职责履行", deeds[4], 6), new("效果", "履职效益", "社会效益", 8) { Loss = 0 }, new("效果", "履职效益", "经济效益", 7), new("效果", "满意度", "会员企业满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
