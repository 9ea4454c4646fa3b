using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>Makes the review of a smart parking platform.</summary>
internal sealed class ParkingPlatformMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ff.parking")
{
    private static readonly (string Name, string Brief, int From, int To)[] ContractNames =
        [("路侧泊位感知设备采购及安装", "感知设备", 9_000_000, 15_000_000), ("城市停车管理平台软件开发", "平台软件", 4_000_000, 7_000_000), ("停车诱导屏及标志标线", "诱导标识", 2_000_000, 3_800_000), ("云资源租赁和系统运维", "云资源及运维", 1_100_000, 1_900_000)];

    private static readonly string[] AreaNames = ["城中片区", "河西片区", "高铁站片区", "经开片区", "老港片区"];

    private static readonly int[] AreaSizes = [1_900, 1_300, 700, 1_000, 800];

    public ParkingPlatform Make()
    {
        ParkingContract[] contracts = [.. ContractNames.Select((one, index) => Contract($"contract.{index}", one.Name, one.Brief, Even($"contract.{index}.price", Dice.Yuan(one.From, one.To))))];
        var all = Whole(contracts);
        var ceiling = Even("ceiling", all.Price.Value * Dice.Share(104, 112), 10_000);
        var saved = Left("saved", ceiling, all.Price);
        var budget = Outlay("budget", "年度预算", Even("budget", all.Now.Value * Dice.Share(102, 113), 10_000), all.Now);
        ParkingQuarter[] quarters = [.. Enumerable.Range(0, 4).Select(index => Quarter($"quarter.{index}", $"{"一二三四"[index]}季度", Money($"quarter.{index}.due", Dice.Yuan(5_200_000, 7_900_000)), null))];
        var year = Quarter("fees", "全年", Total("fees.due", quarters.Select(one => one.Due)), Total("fees.taken", quarters.Select(one => one.Taken)));
        Ledger.Sum(year.Owed, [.. quarters.Select(one => one.Owed)]);
        var fees = Parts("area.fees", year.Taken, 34, 22, 14, 17, 13);
        ParkingArea[] areas = [.. AreaNames.Select((name, index) => Area($"area.{index}", name, fees[index], AreaSizes[index]))];
        var city = Filled("city", "合计", Total("city.opening", areas.Select(one => one.Opening)), Total("city.added", areas.Select(one => one.Added)), Total("city.removed", areas.Select(one => one.Removed)), year.Taken);
        Ledger.Sum(city.Closing, [.. areas.Select(one => one.Closing)]);
        var devices = new Deed("安装泊位感知设备", "套", city.Closing, city.Closing, Rate("devices.rate", city.Closing, city.Closing));
        var faulty = Count("faulty", 60, 190);
        var orders = Count("orders", year.Taken.Value / Dice.Whole(48, 66) * 10);
        var payments = Parts("payment", year.Taken, 71, 21, 8);
        var drivers = Ask("drivers", "驾驶人", 420, 780, 82, 93);
        Deed signs = Deed("signs", "安装停车诱导屏", "块", 40, 85, 90, 96), cameras = Deed("cameras", "接入公共停车场", "个", 70, 130, 101, 114);
        return new(
            [.. contracts], all, ceiling, saved, Rate("saved.rate", saved, ceiling), budget, [.. areas], city, Count("areas", areas.Length), Ledger.Compare(Key("berths"), city.Closing, city.Opening),
            [.. quarters], year, Compare("taken", year.Taken, 72, 94), [Ledger.Portion(Key("pay.0"), "移动支付", payments[0], year.Taken), Ledger.Portion(Key("pay.1"), "无感支付", payments[1], year.Taken), Ledger.Portion(Key("pay.2"), "线下缴费", payments[2], year.Taken)],
            orders, Ledger.Each(Key("order.each"), year.Taken, orders), devices, signs, cameras, faulty, Rate("faulty.rate", faulty, city.Closing), drivers, Sheet(budget, signs, cameras, year, drivers));
    }

    private ParkingContract Contract(string name, string title, string brief, Fact price)
    {
        Fact before = Money($"{name}.before", Dice.Part(price.Value, 24, 41)), now = Money($"{name}.now", Dice.Part(price.Value, 30, 52));
        return Filled(name, title, brief, price, before, now);
    }

    private ParkingContract Filled(string name, string title, string brief, Fact price, Fact before, Fact now)
    {
        var paid = Total($"{name}.paid", [before, now]);
        Ledger.AtMost(paid, price);
        return new(title, brief, price, before, now, paid, Rate($"{name}.rate", paid, price), Left($"{name}.unpaid", price, paid));
    }

    private ParkingContract Whole(ParkingContract[] parts)
    {
        var all = Filled("contracts", "合计", "合计", Total("contracts.price", parts.Select(one => one.Price)), Total("contracts.before", parts.Select(one => one.Before)), Total("contracts.now", parts.Select(one => one.Now)));
        Ledger.Sum(all.Paid, [.. parts.Select(one => one.Paid)]);
        Ledger.Sum(all.Unpaid, [.. parts.Select(one => one.Unpaid)]);
        return all;
    }

    private ParkingQuarter Quarter(string name, string title, Fact due, Fact? taken)
    {
        var got = taken ?? Money($"{name}.taken", Dice.Part(due.Value, 79, 93));
        return new(title, due, got, Left($"{name}.owed", due, got), Rate($"{name}.rate", got, due));
    }

    private ParkingArea Area(string name, string title, Fact fees, int size) => Filled(
        name, title, Count($"{name}.opening", size * Dice.Share(82, 118)), Count($"{name}.added", size / 12, size / 5), Count($"{name}.removed", size / 60, size / 22), fees);

    private ParkingArea Filled(string name, string title, Fact opening, Fact added, Fact removed, Fact fees)
    {
        var closing = Ledger.Balance(Key($"{name}.closing"), [opening, added], [removed]);
        return new(title, opening, added, removed, closing, fees, Ledger.Each(Key($"{name}.each"), fees, closing));
    }

    private MarkSheet Sheet(Outlay budget, Deed signs, Deed cameras, ParkingQuarter year, Asked drivers) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 4) { Loss = 0 }, new("决策", "绩效目标", "绩效指标明确性", 5) { Loss = 1.5m }, new("决策", "资金投入", "预算编制科学性", 6) { Loss = 1 },
        new("过程", "资金管理", "预算执行率", 6) { ByRate = budget.Rate }, new("过程", "资金管理", "资金使用合规性", 5) { Loss = 0 }, new("过程", "组织实施", "合同管理规范性", 6) { Loss = 2 }, new("过程", "组织实施", "运维考核有效性", 5) { Loss = 1 },
        MarkSpec.Of("产出", "产出数量", signs, 8), MarkSpec.Of("产出", "产出数量", cameras, 8), new("产出", "产出质量", "设备在线率", 9) { Loss = 1 }, new("产出", "产出时效", "建设进度及时性", 5) { Loss = 1.5m },
        new("效益", "经济效益", "停车费实收率", 10) { ByRate = year.Rate }, new("效益", "社会效益", "泊位周转改善情况", 8) { Loss = 0.5m }, new("效益", "可持续影响", "欠费追缴机制", 7) { Loss = 2 }, new("效益", "满意度", "驾驶人满意度", 8) { ByRate = drivers.ContentRate },
    ]);
}
