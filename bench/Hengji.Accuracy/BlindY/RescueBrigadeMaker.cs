using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Makes the self-evaluation of a county's paid firemen.</summary>
internal sealed class RescueBrigadeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "y.brigade")
{
    private static readonly (string Name, string Unit, int From, int To, int Price)[] GearNames =
        [("灭火防护服", "套", 24, 60, 3_200), ("正压式空气呼吸器", "具", 10, 26, 6_800), ("抢险救援头盔", "顶", 24, 60, 850), ("水域救援套装", "套", 6, 16, 7_400), ("手抬机动消防泵", "台", 2, 6, 28_500)];

    private static readonly string[] CallNames = ["火灾扑救", "抢险救援", "社会救助"];

    public RescueBrigade Make()
    {
        Fact station = Count("team.station", 22, 40), small = Count("team.small", 12, 26), team = Total("team", [station, small]), wage = Money("wage", Dice.Whole(560, 720) * 100), wageMoney = Money("wage.money", team.Value * wage.Value);
        Ledger.Product(wageMoney, wage, team);
        var gear = GearNames.Select((one, index) => Gear($"gear.{index}", one)).ToImmutableArray();
        var gearMoney = Total("gear", gear.Select(one => one.Money));
        ImmutableArray<Outlay> uses =
        [
            Outlay("use.0", "人员工资及保险", Even("use.0.budget", wageMoney.Value * Dice.Share(100, 104), 1_000), wageMoney), Outlay("use.1", "器材装备购置", Even("use.1.budget", gearMoney.Value * Dice.Share(100, 109), 1_000), gearMoney),
            Use("use.2", "伙食和被装", 420_000, 760_000), Use("use.3", "车辆油料和维修", 160_000, 340_000), Use("use.4", "消防宣传和培训", 60_000, 150_000),
        ];
        var all = Outlay("all", "合计", uses);
        var sources = Ledger.SplitEvenly(Key("source"), all.Budget, 10_000, Dice.Whole(78, 88));
        var spent = Compare("spent", all.Spent, 84, 104);
        ImmutableArray<Comparison> numbers = [CompareCalls("fire", 110, 260), CompareCalls("rescue", 60, 170), CompareCalls("help", 120, 320)];
        var calls = Ledger.Whole(Key("calls"), numbers);
        ImmutableArray<Deed> deeds = [Deed("check", "检查社会单位", "家次", 380, 900, 96, 116), Deed("drill", "开展实战演练", "次", 48, 110, 95, 118), Deed("teach", "开展消防宣传", "场次", 60, 160, 92, 122), Deed("hydrant", "巡查维护消火栓", "个", 260, 620, 94, 104)];
        var passed = Count("passed", team.Value * Dice.Share(90, 99));
        Ledger.AtMost(passed, team);
        var poll = Ask("poll", "辖区群众和社会单位", 140, 320, 91, 99);
        return new(
            team, station, small, wage, wageMoney, gear, uses, all, spent, Money("third", Dice.Part(spent.Last.Value, 86, 98)), sources[0], sources[1], [.. CallNames.Select((title, index) => new BrigadeCalls(title, numbers[index], Share($"calls.{index}.share", numbers[index].Now, calls.Now)))], calls,
            Count("saved", 30, 120), Count("rescued", 60, 240), Money("worth", Dice.Yuan(4_200_000, 21_000_000)), deeds, passed, Rate("passed.rate", passed, team), poll, Sheet(all, team, deeds, poll));
    }

    private Comparison CompareCalls(string name, int from, int to) => Compare($"calls.{name}", Count($"calls.{name}", from, to), 78, 124);

    private BrigadeGear Gear(string name, (string Name, string Unit, int From, int To, int Price) one)
    {
        Fact count = Count($"{name}.count", one.From, one.To), price = Money($"{name}.price", decimal.Floor(one.Price * Dice.Share(88, 114) / 10) * 10), money = Money($"{name}.money", count.Value * price.Value);
        Ledger.Product(money, price, count);
        return new(one.Name, one.Unit, count, price, money);
    }

    private Outlay Use(string name, string title, int from, int to)
    {
        var spent = Money($"{name}.spent", Dice.Yuan(from, to));
        return Outlay(name, title, Even($"{name}.budget", spent.Value * Dice.Share(100, 112), 1_000), spent);
    }

    private MarkSheet Sheet(Outlay all, Fact team, ImmutableArray<Deed> deeds, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行率", "预算执行率", "预算执行率", 10) { ByRate = all.Rate }, new("产出指标", "数量指标", "保障专职消防员人数", 8) { Sign = "=", Unit = "人", Target = team, Actual = team }, MarkSpec.Of("产出指标", "数量指标", deeds[0], 6), MarkSpec.Of("产出指标", "数量指标", deeds[1], 6), MarkSpec.Of("产出指标", "数量指标", deeds[2], 5), MarkSpec.Of("产出指标", "数量指标", deeds[3], 5),
        new("产出指标", "质量指标", "装备验收合格率", 6) { Words = "100%", Done = "100%", Loss = 0 }, new("产出指标", "时效指标", "接警出动及时率", 8) { Words = "≥98%", Done = "98.5%", Loss = 0 }, new("产出指标", "成本指标", "人员经费标准", 6) { Words = "按标准执行", Done = "按标准执行", Loss = 0 },
        new("效益指标", "社会效益指标", "保护人民群众生命财产安全", 20) { Words = "有效保护", Done = "有效保护", Loss = 0 }, new("效益指标", "可持续影响指标", "专职队伍稳定性", 10) { Words = "离职率≤8%", Done = "离职率10%", Loss = 1.5m }, new("满意度指标", "服务对象满意度", "群众满意度", 10) { Unit = "%", Target = Percent("ninetyfive", 95), Actual = poll.ContentRate },
    ]);
}
