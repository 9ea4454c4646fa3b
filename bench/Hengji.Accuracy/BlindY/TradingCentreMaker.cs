using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Makes the self-evaluation of a city's centre for trading public resources.</summary>
internal sealed class TradingCentreMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "y.trade")
{
    public TradingCentre Make()
    {
        var money = new WholeSpendingMaker(Ledger, Dice, Key("whole")).Make(
            new(9_400_000, 860_000, 58, ("交易系统升级和运维", 2_100_000), ("评标评审场地运行保障", 1_450_000), ("专家抽取和见证服务", 620_000), ("档案数字化", 260_000)) { CarYuan = 58_000, GuestYuan = 11_000 });
        ImmutableArray<TradeKind> saving = [Kind("works", "工程建设项目招标投标", 420, 900, 9_800, true), Kind("buying", "政府采购", 260, 640, 1_400, true)];
        ImmutableArray<TradeKind> gaining = [Kind("land", "土地使用权和矿业权出让", 60, 160, 6_400, false), Kind("state", "国有产权交易", 30, 110, 320, false)];
        ImmutableArray<TradeKind> kinds = [.. saving, .. gaining];
        var deals = Ledger.Whole(Key("deals"), [.. kinds.Select(one => one.Deals)]);
        var agreed = Compare("agreed", Total("agreed.all", kinds.Select(one => one.Agreed)), 82, 118);
        Fact online = Count("online", deals.Now.Value * Dice.Share(90, 99)), remote = Count("remote", deals.Now.Value * Dice.Share(18, 46)), complaints = Count("complaints", 18, 60);
        Ledger.AtMost(online, deals.Now);
        var closed = Count("closed", complaints.Value - Dice.Whole(0, 3));
        ImmutableArray<Deed> deeds = [Deed("open", "组织开评标", "场次", 620, 1_300, 96, 112), Deed("expert", "抽取评审专家", "人次", 3_400, 7_800, 94, 115), Deed("class", "业务培训", "期", 4, 9, 100, 130), Deed("file", "交易档案归档", "卷", 900, 2_400, 90, 108)];
        var poll = Ask("poll", "交易主体", 160, 380, 92, 99);
        var onlineRate = Rate("online.rate", online, deals.Now);
        return new(
            money, saving, gaining, deals, agreed, Total("saved", saving.Select(one => one.Gap)), Total("gained", gaining.Select(one => one.Gap)), online, onlineRate, remote, Rate("remote.rate", remote, deals.Now),
            complaints, closed, Rate("closed.rate", closed, complaints), deeds, poll, Sheet(money, onlineRate, deeds, poll));
    }

    private TradeKind Kind(string name, string title, int from, int to, int millions, bool isSaving)
    {
        var deals = Compare(name, Count(name, from, to), 86, 113);
        var asked = Money($"{name}.asked", Dice.Part(millions * 1_000_000m, 70, 135));
        var agreed = Money($"{name}.agreed", isSaving ? Dice.Part(asked.Value, 90, 96) : Dice.Part(asked.Value, 104, 122));
        var gap = isSaving ? Left($"{name}.gap", asked, agreed) : Left($"{name}.gap", agreed, asked);
        return new(title, deals, asked, agreed, gap, Rate($"{name}.gaprate", gap, asked));
    }

    private MarkSheet Sheet(WholeSpending money, Fact online, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行率", "整体支出预算执行率", 10) { ByRate = money.All.Rate }, MarkSpec.Of("产出", "产出数量", deeds[0], 9), MarkSpec.Of("产出", "产出数量", deeds[1], 7), MarkSpec.Of("产出", "产出数量", deeds[2], 5), MarkSpec.Of("产出", "产出数量", deeds[3], 6),
        new("产出", "产出质量", "全流程电子化交易率", 8) { Unit = "%", Target = Percent("ninetytwo", 92), Actual = online }, new("产出", "产出质量", "系统无故障运行率", 5) { Words = "≥99%", Done = "99.6%", Loss = 0 }, new("产出", "产出时效", "交易信息按时公开率", 5) { Words = "100%", Done = "100%", Loss = 0 }, new("产出", "产出成本", "“三公”经费不超预算", 5) { Words = "不超", Done = "不超", Loss = 0 },
        new("效益", "经济效益", "节约财政资金", 10) { Words = "有效节约", Done = "有效节约", Loss = 0 }, new("效益", "社会效益", "优化招投标营商环境", 10) { Words = "持续优化", Done = "有所优化", Loss = 1 }, new("效益", "可持续影响", "交易制度规则体系", 10) { Words = "健全", Done = "健全", Loss = 0 }, new("满意度", "服务对象满意度", "交易主体满意度", 10) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = poll.ContentRate },
    ]);
}
