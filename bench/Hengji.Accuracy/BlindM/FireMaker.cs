using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Makes a county's fund against fires in forests.</summary>
internal sealed class FireMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, string Unit, int From, int To, int Price)[] ThingNames =
        [("风力灭火机", "台", 24, 90, 2_680), ("高压水泵", "台", 4, 16, 18_500), ("消防水袋", "条", 60, 300, 145), ("扑火防护服", "套", 60, 240, 960), ("数字对讲机", "部", 20, 80, 1_350), ("巡护无人机", "架", 2, 6, 32_800)];

    private static readonly GoalSpec[] GoalSpecs =
        [new("新建防火隔离带", "公里", 18, 66), new("组织扑火演练", "场", 4, 14), new("培训扑火队员", "人次", 180, 640), new("设立防火检查站", "个", 16, 60), new("清理林下可燃物", "亩", 1_200, 6_800)];

    private static readonly string[] LevelNames = ["省级资金", "市级资金", "县级资金"];

    public FireBrigade Make()
    {
        Fact guards = ledger.Count("fire.guards", dice.Whole(120, 420)), wage = Money("wage", dice.Whole(12, 20) * 50), months = ledger.Count("fire.months", dice.Pick([6, 12]));
        var paid = Money("guards.money", guards.Value * wage.Value * months.Value);
        ledger.Relate("product", new(1, paid), new(-months.Value, guards, wage));
        Fact brigade = ledger.Count("fire.brigade", dice.Whole(30, 60)), each = Money("brigade.each", dice.Whole(40, 90) * 500);
        var (brigadeMoney, publicity) = (ledger.Times("fire.brigade.money", each, brigade), Money("publicity", dice.Hundreds(60_000, 220_000) + dice.Whole(0, 99)));
        var things = ThingNames.Select((one, index) => Thing($"fire.thing.{index}", one)).ToImmutableArray();
        var bought = ledger.Total("fire.bought", [.. things.Select(one => one.Money)]);
        var limit = Money("limit", decimal.Ceiling(bought.Value * dice.Share(103, 111) / 1_000) * 1_000);
        var saved = ledger.Balance("fire.saved", [limit], [bought]);
        var spent = ledger.Total("fire.spent", [paid, brigadeMoney, bought, publicity]);
        var levels = Levels(spent);
        var all = All(levels, spent);
        var goals = ledger.Goals(dice, "fire.goal", GoalSpecs, 98, 120);
        var alarms = ledger.Count("fire.alarms", dice.Whole(24, 96));
        var answered = ledger.Count("fire.answered", (int)alarms.Value - dice.Whole(0, 2));
        ledger.AtMost(answered, alarms);
        var poll = ledger.Poll(dice, "fire.poll", 80, 200, 64, 29, 6, 1);
        Fact last = ledger.Count("fire.fires.last", dice.Whole(6, 14)), burnt = BlindMParts.Measure("fire.burnt", dice.Whole(120, 900) / 100m), burntLast = BlindMParts.Measure("fire.burnt.last", dice.Whole(900, 2_600) / 100m);
        return new(
            levels, all, guards, wage, months, paid, brigade, each, brigadeMoney, things, ledger.Count("fire.things", things.Length), bought, limit, saved, ledger.Rate("fire.saved.rate", "rate", saved, limit), publicity,
            [ledger.Portion("fire.use.0", "护林员管护劳务", paid, spent), ledger.Portion("fire.use.1", "半专业扑火队补助", brigadeMoney, spent), ledger.Portion("fire.use.2", "扑火物资购置", bought, spent), ledger.Portion("fire.use.3", "宣传教育和标识制作", publicity, spent)],
            goals, ledger.Compare("fire.fires.compare", ledger.Count("fire.fires", dice.Whole(2, 5)), last), ledger.Compare("fire.burnt.compare", burnt, burntLast), alarms, answered, ledger.Rate("fire.answered.rate", "rate", answered, alarms), poll, Form(all, goals, poll));
    }

    private Fact Money(string name, decimal yuan) => ledger.Money($"fire.{name}", yuan);

    private BoughtThing Thing(string key, (string Name, string Unit, int From, int To, int Price) one)
    {
        Fact count = ledger.Count(key, dice.Whole(one.From, one.To)), price = ledger.Money($"{key}.price", decimal.Round(one.Price * dice.Share(88, 112) / 5, MidpointRounding.ToZero) * 5);
        return new(one.Name, one.Unit, count, price, ledger.Times($"{key}.money", price, count));
    }

    private ImmutableArray<PayingLevel> Levels(Fact spent)
    {
        var parts = ledger.Split(dice, "fire.level", spent, [38, 14, 48]);
        return [.. LevelNames.Select((name, index) =>
        {
            var arrived = decimal.Ceiling(parts[index].Value * dice.Share(100, 105) / 1_000) * 1_000;
            var budget = index < 2 ? arrived : decimal.Ceiling(arrived * dice.Share(100, 112) / 10_000) * 10_000;
            return ledger.Level($"fire.level.{index}", name, Money($"level.{index}.budget", budget), Money($"level.{index}.arrived", arrived), parts[index]);
        })];
    }

    private PayingLevel All(ImmutableArray<PayingLevel> levels, Fact spent)
    {
        Fact budget = ledger.Total("fire.budget", [.. levels.Select(one => one.Budget)]), arrived = ledger.Total("fire.arrived", [.. levels.Select(one => one.Arrived)]);
        var all = ledger.Level("fire.all", "合计", budget, arrived, spent);
        ledger.Sum(all.Left, [.. levels.Select(one => one.Left)]);
        return all;
    }

    private SelfForm Form(PayingLevel all, ImmutableArray<Goal> goals, SelfPoll poll) => new SelfFormMaker(ledger, dice, "fire.form").Make(
    [
        new("决策", "目标管理", "绩效目标明确合理", 8), new("决策", "资金投入", "资金分配合理", 7), new("过程", "资金管理", "资金到位率", 8, "≥", "%", BlindIParts.Percent("fire.form.hundred", 100), all.ArrivedRate),
        new("过程", "资金管理", "预算执行率", 8, "≥", "%", BlindIParts.Percent("fire.form.whole", 100), all.SpentRate), new("过程", "组织实施", "物资采购规范性", 9),
        .. goals.Take(4).Select(one => new LineSpec("产出", "数量", one.Name, 6, "≥", one.Unit, one.Target, one.Actual)), new("产出", "质量", "购置物资验收合格率", 6),
        new("效益", "社会效益", "森林火灾起数下降", 12), new("效益", "生态效益", "森林受害率控制在0.9‰以内", 8), new("效益", "满意度", "林区群众满意度", 10, "≥", "%", BlindIParts.Percent("fire.form.content", 95), poll.ContentRate),
    ]);
}
