using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Makes the self-evaluation of a city's earthquake stations.</summary>
internal sealed class QuakeNetworkMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "y.quake")
{
    private static readonly (string Name, int From, int To)[] StationNames = [("测震台", 6, 12), ("强震动台", 14, 30), ("地球物理观测台", 5, 10), ("预警信息发布终端", 40, 90)];

    public QuakeNetwork Make()
    {
        var (lines, each) = (Count("lines", 24, 46), Money("line.each", Dice.Whole(24, 38) * 100));
        var lineMoney = Money("line.money", lines.Value * each.Value);
        Ledger.Product(lineMoney, each, lines);
        ImmutableArray<Outlay> uses =
        [
            Outlay("use.0", "通信链路租赁费", Money("use.0.budget", lineMoney.Value), lineMoney), Use("use.1", "设备维修和备件购置", 160_000, 340_000), Use("use.2", "台站巡检及看护费", 90_000, 210_000), Use("use.3", "台站水电及用房维修", 60_000, 150_000), Use("use.4", "防震减灾科普宣传", 50_000, 130_000),
        ];
        var all = Outlay("all", "合计", uses);
        var stations = Stations(uses[1].Spent);
        Fact due = Total("due", stations.Select(one => one.Due)), worked = Total("worked", stations.Select(one => one.Worked));
        Fact weak = Count("shock.weak", 90, 260), middle = Count("shock.middle", 8, 30), strong = Count("shock.strong", 0, 3), shocks = Total("shocks", [weak, middle, strong]);
        var sources = Ledger.SplitEvenly(Key("source"), all.Budget, 10_000, Dice.Whole(70, 84));
        ImmutableArray<Deed> deeds = [Deed("visit", "台站巡检", "台次", 210, 420, 98, 115), Deed("course", "科普宣传活动", "场", 16, 40, 95, 130), Deed("drill", "指导学校应急演练", "所", 30, 80, 92, 112), Deed("report", "报送震情会商意见", "期", 50, 54, 100, 104)];
        var poll = Ask("poll", "社会公众", 200, 480, 88, 97);
        var rate = Rate("worked.rate", worked, due);
        return new(
            stations, Total("stations", stations.Select(one => one.Count)), due, worked, rate, Total("visits", stations.Select(one => one.Visits)), uses, all, Compare("spent", all.Spent, 84, 118), sources[0], sources[1], lines, each, lineMoney,
            Compare("shocks.year", shocks, 70, 140), weak, middle, strong, deeds, poll, Sheet(all, rate, deeds, poll));
    }

    private Outlay Use(string name, string title, int from, int to)
    {
        var spent = Money($"{name}.spent", Dice.Yuan(from, to));
        return Outlay(name, title, Even($"{name}.budget", spent.Value * Dice.Share(100, 114), 1_000), spent);
    }

    private ImmutableArray<QuakeStations> Stations(Fact money)
    {
        var parts = Parts("station", money, 34, 26, 24, 16);
        return [.. StationNames.Select((one, index) => Station($"station.{index}", one, parts[index]))];
    }

    private QuakeStations Station(string name, (string Name, int From, int To) one, Fact money)
    {
        var count = Count($"{name}.count", one.From, one.To);
        var due = Count($"{name}.due", count.Value * 365);
        var worked = Count($"{name}.worked", due.Value * Dice.Share(94, 99));
        Ledger.Relate("product", new(1, due), new(-365, count));
        Ledger.AtMost(worked, due);
        return new(one.Name, count, due, worked, Rate($"{name}.workedrate", worked, due), Count($"{name}.visits", count.Value * Dice.Whole(2, 5) + Dice.Whole(0, 6)), money);
    }

    private MarkSheet Sheet(Outlay all, Fact rate, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("决策", "项目立项", "立项依据充分性", 4) { Loss = 0 }, new("决策", "项目立项", "立项程序规范性", 4) { Loss = 0 }, new("决策", "绩效目标", "绩效目标合理性", 4), new("决策", "绩效目标", "绩效指标明确性", 3) { Loss = 0.5m }, new("决策", "资金投入", "预算编制科学性", 5),
        new("过程", "资金管理", "资金到位率", 4) { Loss = 0 }, new("过程", "资金管理", "预算执行率", 6) { ByRate = all.Rate }, new("过程", "资金管理", "资金使用合规性", 4) { Loss = 0 }, new("过程", "组织实施", "制度执行有效性", 6) { Loss = 0.5m },
        MarkSpec.Of("产出", "产出数量", deeds[0], 8), MarkSpec.Of("产出", "产出数量", deeds[1], 5), MarkSpec.Of("产出", "产出数量", deeds[2], 4), MarkSpec.Of("产出", "产出数量", deeds[3], 3), new("产出", "产出质量", "台网平均运行率", 8) { Unit = "%", Target = Percent("ninetysix", 96), Actual = rate },
        new("产出", "产出时效", "故障48小时内修复", 4), new("产出", "产出成本", "成本控制在预算内", 3) { Loss = 0 }, new("效益", "社会效益", "提高公众防震减灾意识", 10) { Loss = 1 }, new("效益", "可持续影响", "运维机制健全", 5) { Loss = 0 }, new("效益", "满意度", "公众满意度", 10) { Unit = "%", Target = Percent("ninety", 90), Actual = poll.ContentRate },
    ]);
}
