using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>Makes the evaluation of a logistics park built with special bonds.</summary>
internal sealed class ColdChainMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "t.cold")
{
    private static readonly (string Name, int From, int To)[] PartNames =
        [("建筑安装工程", 160_000_000, 240_000_000), ("制冷及分拣设备", 48_000_000, 86_000_000), ("土地及前期费用", 36_000_000, 64_000_000), ("室外配套工程", 14_000_000, 32_000_000)];

    private static readonly (string Name, int Part)[] EarningNames = [("冷库租赁收入", 62), ("冷链加工服务收入", 21), ("交易区摊位收入", 11), ("停车及物业收入", 6)];

    public ColdChain Make()
    {
        var parts = PartNames.Select((one, index) => Part($"part.{index}", one)).ToImmutableArray();
        var all = Part("all", "合计", Total("all.estimate", parts.Select(one => one.Estimate)), Total("all.contract", parts.Select(one => one.Contract)), Total("all.paid", parts.Select(one => one.Paid)));
        var issues = Issues(decimal.Floor(all.Paid.Value / 1_000_000));
        var bonds = Outlay("bonds", "合计", [.. issues.Select(one => one.Money)]);
        var interest = Total("interest", issues.Select(one => one.Interest));
        var (earnings, allEarnings) = Earnings(interest.Value * Dice.Share(190, 260));
        Fact cost = Money("cost", Dice.Part(allEarnings.Actual.Value, 32, 46)), net = Left("net", allEarnings.Actual, cost);
        Fact store = Count("store", 32_000, 58_000), works = Count("works", 9_000, 18_000), services = Count("services", 4_000, 9_000), area = Total("area", [store, works, services]), rentable = Count("rentable", store.Value * Dice.Share(82, 93)), rented = Count("rented", rentable.Value * Dice.Share(58, 88)), rentedRate = Rate("rented.rate", rented, rentable);
        Ledger.AtMost(rented, rentable);
        var deeds = Deeds(area);
        var tenancy = Ask("tenancy", "入驻商户", 46, 120, 86, 97);
        return new(
            parts, all, Sources(all.Estimate, bonds.Budget), PaidSources(all.Paid, bonds.Spent), issues, bonds, Count("issues", issues.Length), interest, Money("interest.paid", interest.Value), earnings, allEarnings, cost, net, Ledger.Each(Key("cover"), net, interest), new Fact(Key("cover.forecast"), Dice.Whole(138, 176) / 100m, FactKind.Measure),
            area, store, works, services, rentable, rented, rentedRate, Count("tenants", 36, 92), Count("jobs", 210, 560), deeds, tenancy, Count("delay", 2, 6), Even("borrowed", Dice.Yuan(900_000, 3_600_000), 10_000), Sheet(bonds, deeds, rentedRate, tenancy));
    }

    private InvestedPart Part(string name, (string Name, int From, int To) one)
    {
        Fact estimate = Even($"{name}.estimate", Dice.Yuan(one.From, one.To), 10_000), contract = Money($"{name}.contract", Dice.Part(estimate.Value, 89, 98));
        return Part(name, one.Name, estimate, contract, Money($"{name}.paid", Dice.Part(contract.Value, 72, 94)));
    }

    private InvestedPart Part(string name, string title, Fact estimate, Fact contract, Fact paid)
    {
        Ledger.AtMost(contract, estimate);
        Ledger.AtMost(paid, contract);
        return new(title, estimate, contract, paid, Rate($"{name}.rate", paid, contract));
    }

    /// <summary>Three issues, seven tenths of what was paid or a little more; all but the last used up.</summary>
    private ImmutableArray<BondIssue> Issues(decimal paid)
    {
        var whole = (int)(paid * Dice.Share(66, 78));
        int first = whole * Dice.Whole(38, 46) / 100, second = whole * Dice.Whole(28, 34) / 100;
        int[] millions = [first, second, whole - first - second];
        string[] names = ["第一期", "第二期", "第三期"];
        return [.. millions.Select((million, index) => Issue($"issue.{index}", names[index], million * 1_000_000m, index == 2 ? Dice.Share(71, 94) : 1))];
    }

    private BondIssue Issue(string name, string title, decimal yuan, decimal used)
    {
        Fact amount = Money($"{name}.amount", yuan), rate = Percent($"{name}.interestrate", Dice.Whole(262, 338) / 100m, 2), interest = Money($"{name}.interest", amount.Value * rate.Value / 100);
        Ledger.Relate("interest", new(100, interest), new Term(-1, amount, rate));
        return new(title, Outlay(name, title, amount, Money($"{name}.used", decimal.Round(amount.Value * used, 2, MidpointRounding.ToZero))), rate, Count($"{name}.term", 15, 20), interest);
    }

    private ImmutableArray<Portion> Sources(Fact estimate, Fact bonds)
    {
        var budget = Money("source.budget", 20_000_000 + Dice.Whole(0, 20) * 1_000_000m);
        var own = Ledger.Balance(Key("source.own"), [estimate], [bonds, budget]);
        Ledger.Sum(estimate, [bonds, budget, own]);
        return [Ledger.Portion(Key("source.0"), "专项债券资金", bonds, estimate), Ledger.Portion(Key("source.1"), "市级财政资本金", budget, estimate), Ledger.Portion(Key("source.2"), "项目单位自筹", own, estimate)];
    }

    private ImmutableArray<Portion> PaidSources(Fact paid, Fact bonds)
    {
        var rest = Left("paid.rest", paid, bonds);
        Ledger.Sum(paid, [bonds, rest]);
        return [Ledger.Portion(Key("paid.0"), "专项债券资金", bonds, paid), Ledger.Portion(Key("paid.1"), "资本金及自筹资金", rest, paid)];
    }

    private (ImmutableArray<Earning> Earnings, Earning All) Earnings(decimal yuan)
    {
        var forecast = Money("earning.forecast", decimal.Ceiling(yuan / 10_000) * 10_000);
        var forecasts = Parts("earning.forecast", forecast, [.. EarningNames.Select(one => (decimal)one.Part)]);
        var earnings = EarningNames.Select((one, index) => Earning($"earning.{index}", one.Name, forecasts[index], Money($"earning.{index}.actual", Dice.Part(forecasts[index].Value, index == 2 ? 46 : 71, index == 2 ? 74 : 106)))).ToImmutableArray();
        return (earnings, Earning("earning", "合计", forecast, Total("earning.actual", earnings.Select(one => one.Actual))));
    }

    private Earning Earning(string name, string title, Fact forecast, Fact actual) => new(title, forecast, actual, Rate($"{name}.rate", actual, forecast));

    private ImmutableArray<Deed> Deeds(Fact area)
    {
        var target = Count("area.target", decimal.Ceiling(area.Value * Dice.Share(97, 106) / 100) * 100);
        return [new("建成建筑面积", "平方米", target, area, Ledger.Rate(Key("area.rate"), "completion", area, target)), Deed("capacity", "冷库静态库容", "吨", 36_000, 72_000, 94, 104), Deed("through", "年货物吞吐量", "吨", 160_000, 320_000, 68, 104), Deed("firms", "入驻企业", "家", 40, 90, 78, 112)];
    }

    private MarkSheet Sheet(Outlay bonds, ImmutableArray<Deed> deeds, Fact rentedRate, Asked tenancy) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "前期手续完备性", 5) { Words = "完备", Done = "完备", Loss = 0 }, new("决策", "项目立项", "收益测算合理性", 5) { Words = "合理", Done = "偏乐观", Loss = 1.5m }, new("决策", "资金投入", "债券需求与进度匹配性", 5) { Words = "匹配", Done = "部分结存", Loss = 1 },
        new("管理", "债券管理", "债券资金使用率", 6) { Words = "100%", Done = "见表1", ByRate = bonds.Rate }, new("管理", "债券管理", "债券资金使用合规性", 7) { Words = "合规", Done = "曾临时垫支费用", Loss = 1.5m }, new("管理", "债券管理", "付息及时性", 4) { Words = "及时", Done = "及时", Loss = 0 }, new("管理", "项目管理", "合同及质量管理", 6) { Words = "规范", Done = "较规范", Loss = 0.5m }, new("管理", "项目管理", "信息披露", 2) { Words = "完整", Done = "基本完整", Loss = 0.5m },
        MarkSpec.Of("产出", "数量指标", deeds[0], 10), MarkSpec.Of("产出", "数量指标", deeds[1], 8), new("产出", "质量指标", "单位工程验收合格率", 6) { Words = "100%", Done = "100%", Loss = 0 }, new("产出", "时效指标", "按期竣工", 6) { Words = "当年6月", Done = "延期", Loss = 2 },
        MarkSpec.Of("效益", "经济效益", deeds[2], 8), MarkSpec.Of("效益", "社会效益", deeds[3], 6), new("效益", "经济效益", "冷库出租率", 6) { Unit = "%", Target = Percent("eighty", 80), Actual = rentedRate }, new("效益", "满意度", "入驻商户满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = tenancy.ContentRate },
    ]);
}
