using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Makes a city's review of the upkeep of small reservoirs.</summary>
internal sealed class ReservoirCareMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "aa.reservoir")
{
    private static readonly (string Name, int Larger, int Smaller)[] CountyNames = [("青河县", 5, 14), ("木兰岗县", 7, 19), ("依林县", 4, 11), ("北安岭市", 6, 8), ("宝泉县", 3, 16)];

    private static readonly (string Name, decimal Weight)[] UseNames = [("坝体及护坡养护", 41), ("溢洪道和放水设施维修", 24), ("金属结构和机电设备维护", 12), ("雨水情测报和安全监测设施运维", 14), ("管理房修缮及标识标牌", 9)];

    private static readonly (string Name, int From, int To)[] FaultNames = [("坝坡杂草灌木未清理", 6, 15), ("放水设施启闭不灵活", 3, 9), ("监测设施数据中断", 3, 10), ("巡查记录不完整", 4, 12)];

    public ReservoirCare Make()
    {
        Fact larger = Even("price.larger", Dice.Whole(52, 64) * 1_000, 1_000), smaller = Even("price.smaller", Dice.Whole(29, 38) * 1_000, 1_000);
        var counties = CountyNames.Select((one, index) => County($"county.{index}", one, larger, smaller)).ToImmutableArray();
        var all = Whole(counties, larger, smaller);
        var spent = Parts("use", all.Money.Spent, [.. UseNames.Select(one => one.Weight)]);
        Fact central = Even("central", all.Money.Budget.Value * Dice.Share(70, 82), 10_000), looked = Count("looked", 18, 30), gauged = Count("gauged", all.Reservoirs.Value * Dice.Share(86, 98)), outsourced = Count("outsourced", all.Reservoirs.Value * Dice.Share(52, 88));
        var faults = FaultNames.Select((one, index) => Fault($"fault.{index}", one)).ToImmutableArray();
        var allFaults = new ReservoirFault("合计", Total("fault.found", faults.Select(one => one.Found)), Total("fault.mended", faults.Select(one => one.Mended)), Total("fault.open", faults.Select(one => one.Open)));
        Ledger.Balanced(allFaults.Open, [allFaults.Found], [allFaults.Mended]);
        Fact keepers = Count("keepers", all.Reservoirs.Value + Dice.Whole(4, 26)), trained = Count("trained", keepers.Value * Dice.Share(90, 99)), mendedRate = Rate("mended.rate", allFaults.Mended, allFaults.Found), trainedRate = Rate("trained.rate", trained, keepers);
        Ledger.AtMost(gauged, all.Reservoirs);
        Ledger.AtMost(outsourced, all.Reservoirs);
        Ledger.AtMost(trained, keepers);
        var poll = Ask("poll", "库区群众", 160, 320, 89, 98);
        return new(
            counties, all, Count("counties", counties.Length), larger, smaller, [.. UseNames.Select((one, index) => Ledger.Portion(Key($"use.{index}"), one.Name, spent[index], all.Money.Spent))],
            Ledger.Compare(Key("given.compare"), all.Money.Budget, Even("given.last", all.Money.Budget.Value * Dice.Share(86, 108), 10_000)))
        {
            Central = central, Province = Left("province", all.Money.Budget, central), Average = all.Score, Looked = looked, LookedShare = Share("looked.share", looked, all.Reservoirs), Faults = faults, AllFaults = allFaults, MendedRate = mendedRate,
            Keepers = keepers, Trained = trained, TrainedRate = trainedRate, Gauged = gauged, GaugedRate = Share("gauged.rate", gauged, all.Reservoirs), Outsourced = outsourced, OutsourcedRate = Share("outsourced.rate", outsourced, all.Reservoirs),
            Misused = Money("misused", Dice.Yuan(18_000, 96_000)), Poll = poll, Sheet = Sheet(all, mendedRate, trainedRate, poll),
        };
    }

    private ReservoirCounty County(string name, (string Name, int Larger, int Smaller) one, Fact larger, Fact smaller)
    {
        Fact first = Count($"{name}.larger", one.Larger + Dice.Whole(0, 3)), second = Count($"{name}.smaller", one.Smaller + Dice.Whole(0, 5)), number = Total($"{name}.number", [first, second]);
        var given = Given($"{name}.given", first, second, larger, smaller);
        var money = Outlay(name, one.Name, given, Money($"{name}.spent", Dice.Chance(30) ? given.Value : Dice.Part(given.Value, 82, 99)));
        return new(one.Name, first, second, number, money, LedgerParts.Points(Key($"{name}.score"), Dice.Whole(8_950, 9_760) / 100m));
    }

    private ReservoirCounty Whole(ImmutableArray<ReservoirCounty> counties, Fact larger, Fact smaller)
    {
        Fact first = Total("larger", counties.Select(one => one.Larger)), second = Total("smaller", counties.Select(one => one.Smaller)), number = Total("number", counties.Select(one => one.Reservoirs));
        var money = Outlay("money", "合计", [.. counties.Select(one => one.Money)]);
        var average = new Fact(Key("score"), counties.Sum(one => one.Score.Value) / counties.Length, FactKind.Measure);
        Ledger.Sum(number, [first, second]);
        Ledger.Relate("product", new(1, money.Budget), new(-1, larger, first), new(-1, smaller, second));
        Ledger.Relate("average", [new(counties.Length, average), .. counties.Select(one => new Term(-1, one.Score))]);
        return new("合计", first, second, number, money, average);
    }

    /// <summary>Money by the number of reservoirs of each size.</summary>
    private Fact Given(string name, Fact first, Fact second, Fact larger, Fact smaller)
    {
        var given = Money(name, first.Value * larger.Value + second.Value * smaller.Value);
        Ledger.Relate("product", new(1, given), new(-1, larger, first), new(-1, smaller, second));
        return given;
    }

    private ReservoirFault Fault(string name, (string Name, int From, int To) one)
    {
        Fact found = Count($"{name}.found", one.From, one.To), mended = Count($"{name}.mended", found.Value - Dice.Whole(one.From > 5 ? 1 : 0, 3));
        return new(one.Name, found, mended, Left($"{name}.open", found, mended));
    }

    private MarkSheet Sheet(ReservoirCounty all, Fact mendedRate, Fact trainedRate, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据与程序", 5) { Loss = 0 }, new("决策", "绩效目标", "目标合理性与明确性", 5), new("决策", "资金投入", "资金分配合理性", 6) { Loss = 1 },
        new("过程", "资金管理", "预算执行率", 8) { ByRate = all.Money.Rate }, new("过程", "资金管理", "资金使用合规性", 6) { Loss = 1.5m }, new("过程", "组织实施", "管护制度执行", 6),
        new("产出", "产出数量", "养护水库完成率", 12) { Loss = 0 }, new("产出", "产出质量", "问题整改率", 10) { ByRate = mendedRate }, new("产出", "产出时效", "汛前完成养护任务", 6) { Loss = Dice.Pick([0.5m, 1, 1.5m]) }, new("产出", "产出成本", "座均成本控制", 6) { Loss = 0 },
        new("效益", "社会效益", "水库安全度汛", 10) { Loss = 0 }, new("效益", "可持续影响", "巡查责任人培训率", 10) { ByRate = trainedRate }, new("效益", "满意度", "库区群众满意度", 10) { Unit = "%", Target = Percent("content.wanted", 95), Actual = poll.ContentRate },
    ]);
}
