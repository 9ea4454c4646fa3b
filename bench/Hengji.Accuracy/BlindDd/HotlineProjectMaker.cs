using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>Makes the self-evaluation of a city's hotline.</summary>
internal sealed class HotlineProjectMaker(Ledger ledger, Dice dice) : FundMaker(ledger, dice, "dd.hotline")
{
    private static readonly string[] ChannelNames = ["电话", "微信公众号", "政务服务网", "手机应用", "其他渠道"], KindNames = ["咨询", "求助", "投诉", "举报", "意见建议"];

    private static readonly string[] HandlerNames = ["市人力资源社会保障局", "市公安局", "市住房城乡建设局", "滨海新城管理委员会", "香山区", "其他单位"];

    public HotlineProject Make()
    {
        Fact seats = Count("seats", 76, 150), seatPrice = Money("seat.price", Dice.Whole(860, 1_120) * 100), seatMoney = Money("seat.money", seats.Value * seatPrice.Value);
        Ledger.Product(seatMoney, seatPrice, seats);
        var contracts = Contracts(seatMoney);
        var all = Contract("contract", "合计", Total("contract.budget", contracts.Select(one => one.Budget)), Total("contract.price", contracts.Select(one => one.Price)), Total("contract.first", contracts.Select(one => one.FirstHalf)), Total("contract.second", contracts.Select(one => one.SecondHalf)));
        Ledger.Sum(all.Saved, [.. contracts.Select(one => one.Saved)]);
        Ledger.Sum(all.Paid, [.. contracts.Select(one => one.Paid)]);
        var changed = Even("changed", all.Budget.Value * Dice.Share(2, 6), 10_000);
        var initial = Total("initial", [all.Budget, changed]);
        var requests = Compare("requests", Count("requests", 640_000, 1_480_000), 82, 97);
        var calls = Count("calls", requests.Now.Value * Dice.Share(88, 97));
        var answered = Count("answered", calls.Value * Dice.Share(94, 98));
        Fact direct = Count("direct", requests.Now.Value * Dice.Share(64, 78)), passed = Left("passed", requests.Now, direct);
        var handlers = Handlers(passed, out var whole);
        Ledger.AtMost(answered, calls);
        var lastRate = Percent("content.last", decimal.Round(whole.ContentRate.Value - Dice.Whole(60, 290) / 100m, 2, MidpointRounding.AwayFromZero), 2);
        Fact entries = Count("entries", 21_000, 46_000), fresh = Count("entries.new", entries.Value * Dice.Share(9, 22)), old = Left("entries.old", entries, fresh);
        return new(
            contracts, all, Count("contracts", contracts.Length), changed, initial, seats, seatPrice, seatMoney, requests, Portions("channel", ChannelNames, requests.Now, 61, 17, 9, 11, 2), Portions("kind", KindNames, requests.Now, 52, 19, 17, 8, 4), calls, answered, Rate("answered.rate", answered, calls),
            direct, Rate("direct.rate", direct, requests.Now), passed, handlers, whole, lastRate, Ledger.Balance(Key("content.rise"), [whole.ContentRate], [lastRate]), entries, fresh, old, Sheet(all, seats, calls, answered, whole));
    }

    private ImmutableArray<HotlineContract> Contracts(Fact seats)
    {
        (string Name, int Yuan)[] others = [("热线平台运行维护", 2_860_000), ("智能语音和大数据分析服务", 1_740_000), ("知识库建设和数据标注", 920_000), ("第三方满意度回访和质检", 680_000)];
        return [Contract("contract.0", "话务坐席服务外包", seats.Value), .. others.Select((one, index) => Contract($"contract.{index + 1}", one.Name, decimal.Round(one.Yuan * Dice.Share(80, 125) / 100, 0, MidpointRounding.AwayFromZero) * 100))];
    }

    private HotlineContract Contract(string name, string title, decimal yuan)
    {
        var price = Money($"{name}.price", yuan);
        var paid = decimal.Round(yuan * Dice.Share(90, 100), 2, MidpointRounding.ToZero);
        var first = Dice.Part(paid, 41, 49);
        return Contract(name, title, Even($"{name}.budget", yuan * Dice.Share(101, 107), 10_000), price, Money($"{name}.first", first), Money($"{name}.second", paid - first));
    }

    private HotlineContract Contract(string name, string title, Fact budget, Fact price, Fact first, Fact second)
    {
        Fact saved = Left($"{name}.saved", budget, price), paid = Total($"{name}.paid", [first, second]);
        Ledger.AtMost(paid, price);
        return new(title, budget, price, saved, Rate($"{name}.savedrate", saved, budget), first, second, paid, Rate($"{name}.paidrate", paid, budget));
    }

    private ImmutableArray<Portion> Portions(string name, string[] names, Fact whole, params decimal[] proportions)
    {
        var parts = Parts(name, whole, proportions);
        return [.. names.Select((title, index) => Ledger.Portion(Key($"{name}.{index}"), title, parts[index], whole))];
    }

    private ImmutableArray<Handler> Handlers(Fact passed, out Handler whole)
    {
        var handled = Parts("handler", passed, 17, 15, 11, 9, 20, 28);
        var all = HandlerNames.Select((title, index) =>
        {
            var inTime = Count($"handler.{index}.intime", handled[index].Value * Dice.Share(95, 100));
            var returned = Count($"handler.{index}.returned", handled[index].Value * Dice.Share(31, 56));
            return Handler($"handler.{index}", title, handled[index], inTime, returned, Count($"handler.{index}.content", returned.Value * Dice.Share(84, 97)));
        }).ToImmutableArray();
        whole = Handler("handler", "合计", passed, Total("handler.intime", all.Select(one => one.InTime)), Total("handler.returned", all.Select(one => one.Returned)), Total("handler.content", all.Select(one => one.Content)));
        return all;
    }

    private Handler Handler(string name, string title, Fact handled, Fact inTime, Fact returned, Fact content)
    {
        Ledger.AtMost(inTime, handled);
        Ledger.AtMost(returned, handled);
        Ledger.AtMost(content, returned);
        return new(title, handled, inTime, Rate($"{name}.intimerate", inTime, handled), returned, content, Rate($"{name}.contentrate", content, returned));
    }

    private MarkSheet Sheet(HotlineContract all, Fact seats, Fact calls, Fact answered, Handler whole) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "预算执行", "预算执行率", 10) { ByRate = all.PaidRate }, new("产出", "数量", "坐席服务人数", 10) { Unit = "人", Sign = "≥", Target = Count("target.seats", seats.Value), Actual = seats }, new("产出", "数量", "人工接听量", 10) { Unit = "个", Target = Count("target.calls", decimal.Floor(calls.Value * Dice.Share(90, 101) / 1_000) * 1_000), Actual = answered },
        new("产出", "质量", "工单按时办结率", 10) { Unit = "%", Target = Percent("target.intime", 97), Actual = whole.InTimeRate }, new("产出", "质量", "平台可用率", 5) { Words = "≥99.9%", Done = "99.95%", Loss = 0 }, new("产出", "时效", "服务响应时限", 10) { Words = "7×24小时", Done = "7×24小时", Loss = 0 }, new("产出", "成本", "成本控制", 5) { Words = "不超预算", Done = "未超预算", Loss = 0 },
        new("效益", "社会效益", "热线直接解答能力", 15) { Words = "逐步提升", Done = "有所提升", Loss = 1 }, new("效益", "可持续影响", "知识库更新机制", 10) { Words = "建立健全", Done = "基本健全", Loss = 0.5m }, new("效益", "满意度", "群众回访满意率", 15) { Unit = "%", Target = Percent("target.content", 90), Actual = whole.ContentRate },
    ]);
}
