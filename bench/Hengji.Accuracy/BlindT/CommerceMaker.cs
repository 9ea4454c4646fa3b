using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Makes the evaluation of a city's fund for trade and consumption.</summary>
internal sealed class CommerceMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "t.commerce")
{
    private static readonly (string Name, int From, int To, int Least)[] WayNames =
        [("电子消费券发放", 18_000_000, 32_000_000, 93), ("家电以旧换新补贴", 9_000_000, 18_000_000, 88), ("限上商贸企业培育奖励", 6_000_000, 12_000_000, 94), ("夜间经济与展会活动补助", 2_400_000, 6_000_000, 72)];

    private static readonly string[] DistrictNames = ["东湖区", "西岭区", "港城区", "云溪县", "平川县", "高新区"];

    public Commerce Make()
    {
        var moneys = WayNames.Select((one, index) => Way($"way.{index}", one)).ToList();
        var all = Outlay("all", "合计", moneys);
        var ways = moneys.Select((one, index) => new CommerceWay(one, Share($"way.{index}.share", one.Spent, all.Spent), Count($"way.{index}.receivers", index == 1 ? 120 : 26, index == 1 ? 320 : 95))).ToImmutableArray();
        var receivers = Total("receivers", ways.Select(one => one.Receivers));
        var districts = Districts(all);
        Fact issued = Count("issued", 460_000, 980_000), redeemed = Count("redeemed", issued.Value * Dice.Share(82, 96)), redeemedRate = Rate("redeemedrate", redeemed, issued);
        Ledger.AtMost(redeemed, issued);
        var consumption = Money("consumption", Dice.Part(ways[0].Money.Spent.Value, 480, 960));
        Fact sampled = Count("sampled", receivers.Value * Dice.Share(16, 31)), sampledMoney = Money("sampled.money", Dice.Part(all.Spent.Value, 24, 46)), faulty = Count("faulty", 3, 9);
        Ledger.AtMost(sampledMoney, all.Spent);
        var deeds = Deeds(redeemed);
        Asked merchants = Ask("merchants", "商户", 120, 260, 90, 98), consumers = Ask("consumers", "消费者", 600, 1_400, 86, 96);
        var (retail, online) = Retail();
        return new(
            ways, all, receivers, districts, Count("districts", districts.Length), Count("below", districts.Count(one => one.Rate.Value < 90)), Compare("budget", all.Budget, 78, 122), Sources(all.Budget),
            issued, redeemed, redeemedRate, ways[0].Money.Spent, consumption, Ledger.Each(Key("lever"), consumption, ways[0].Money.Spent), retail, online, Share("online.share", online.Now, retail.Now), deeds[2].Actual, deeds[2].Target, deeds[2].Rate,
            sampled, Share("sampled.share", sampled, receivers), sampledMoney, Share("sampled.moneyshare", sampledMoney, all.Spent), faulty, Even("faulty.money", Dice.Yuan(90_000, 640_000), 1_000), Count("late", 4, 16), Count("latedays", 31, 96), merchants, consumers, deeds,
            Sheet(all, deeds, redeemedRate, merchants, consumers));
    }

    private Outlay Way(string name, (string Name, int From, int To, int Least) one)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(one.From, one.To), 10_000);
        return Outlay(name, one.Name, budget, Money($"{name}.spent", Dice.Part(budget.Value, one.Least, Math.Min(100, one.Least + 8))));
    }

    private ImmutableArray<Outlay> Districts(Outlay all)
    {
        ImmutableArray<Fact> spent = Parts("district.spent", all.Spent, 24, 22, 15, 13, 11, 15), left = Parts("district.left", all.Left, 14, 12, 30, 8, 26, 10);
        var districts = DistrictNames.Select((name, index) => District($"district.{index}", name, spent[index], left[index])).ToImmutableArray();
        Ledger.Sum(all.Budget, [.. districts.Select(one => one.Budget)]);
        return districts;
    }

    private Outlay District(string name, string title, Fact spent, Fact left)
    {
        var budget = Total($"{name}.budget", [spent, left]);
        return new(title, budget, spent, Rate($"{name}.rate", spent, budget), left);
    }

    private ImmutableArray<Portion> Sources(Fact budget)
    {
        var province = Even("source.province", budget.Value * Dice.Share(24, 41), 100_000);
        var city = Left("source.city", budget, province);
        Ledger.Sum(budget, [city, province]);
        return [Ledger.Portion(Key("source.0"), "市级财政资金", city, budget), Ledger.Portion(Key("source.1"), "省级补助资金", province, budget)];
    }

    private (Comparison Retail, Comparison Online) Retail()
    {
        var retail = Money("retail", decimal.Ceiling(Dice.Yuan(1_200_000, 3_600_000)) * 100_000);
        var online = Money("online", decimal.Ceiling(retail.Value * Dice.Share(14, 27) / 1_000_000) * 1_000_000);
        return (Compare("retail", retail, 90, 97), Compare("online", online, 82, 93));
    }

    private ImmutableArray<Deed> Deeds(Fact redeemed)
    {
        var couponTarget = Count("coupon.target", decimal.Ceiling(redeemed.Value * Dice.Share(88, 108) / 10_000) * 10_000);
        return
        [
            new("消费券核销数量", "张", couponTarget, redeemed, Ledger.Rate(Key("coupon.rate"), "completion", redeemed, couponTarget)), Deed("machines", "以旧换新家电数量", "台", 16_000, 42_000, 90, 112),
            Deed("firms", "新增限上商贸企业", "家", 36, 90, 88, 118), Deed("shows", "举办促消费活动", "场", 24, 60, 94, 125), Deed("night", "打造夜间消费集聚区", "处", 4, 9, 75, 110),
        ];
    }

    private MarkSheet Sheet(Outlay all, ImmutableArray<Deed> deeds, Fact redeemedRate, Asked merchants, Asked consumers) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 4) { Words = "充分", Done = "充分", Loss = 0 }, new("决策", "项目立项", "立项程序规范性", 4) { Words = "规范", Done = "规范" }, new("决策", "绩效目标", "绩效指标明确性", 4) { Words = "明确", Done = "部分指标未量化", Loss = 1.5m }, new("决策", "资金投入", "资金分配合理性", 6) { Words = "合理", Done = "基本合理", Loss = 1 },
        new("过程", "资金管理", "预算执行率", 6) { ByRate = all.Rate }, new("过程", "资金管理", "资金使用合规性", 8) { Words = "合规", Done = "存在不合规支出", Loss = 2 }, new("过程", "组织实施", "制度执行有效性", 8) { Words = "有效", Done = "较有效", Loss = 0.5m },
        MarkSpec.Of("产出", "产出数量", deeds[0], 8), MarkSpec.Of("产出", "产出数量", deeds[1], 8), MarkSpec.Of("产出", "产出数量", deeds[2], 6), MarkSpec.Of("产出", "产出数量", deeds[3], 4), MarkSpec.Of("产出", "产出数量", deeds[4], 4),
        new("产出", "产出时效", "补贴兑付及时率", 4) { Words = "30日内", Done = "部分延迟", Loss = 1 }, new("效益", "社会效益", "消费券核销率", 8) { Unit = "%", Target = Percent("ninety", 90), Actual = redeemedRate }, new("效益", "可持续影响", "政策长效机制", 8) { Words = "健全", Done = "基本健全", Loss = 1.5m },
        new("效益", "满意度", "商户满意度", 5) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = merchants.ContentRate }, new("效益", "满意度", "消费者满意度", 5) { Unit = "%", Target = Percent("ninetytwo", 92), Actual = consumers.ContentRate },
    ]);
}
