using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindIi;

/// <summary>Makes the report of a county's forest fire brigade.</summary>
internal sealed class FireBrigadeMaker(Ledger ledger, Dice dice) : DocumentMaker(ledger, dice, "ii.brigade")
{
    public FireBrigade Make()
    {
        Fact members = Count("members", 48, 96), monthly = Money("monthly", Dice.Whole(36, 48) * 100), months = Count("months", 12);
        var wages = Money("wages", members.Value * monthly.Value * months.Value);
        Ledger.Relate("product", new(1, wages), new(-1, members, monthly, months));
        Fact beltTarget = Count("belt.target", 60, 130), beltDone = Count("belt.done", beltTarget.Value + Dice.Whole(1, 9));
        var guard = Outlay("guard", "队员劳务报酬", Even("guard.budget", wages.Value * Dice.Share(101, 106), 10_000), wages);
        Outlay gear = Task("gear", "扑火装备购置", 700_000, 1_900_000), belt = Task("belt", "防火隔离带维护", 400_000, 1_200_000);
        var all = Outlay("all", "合计", [guard, gear, belt]);
        var (drills, patrols, poll) = (Deed("drills", "组织扑火演练", "次", 12, 24, 92, 125), Deed("patrols", "开展巡山护林", "次", 420, 900, 97, 118), Ask("poll", "林区群众", 120, 260, 89, 97));
        return new(
            guard, gear, belt, all, [.. new[] { guard, gear, belt }.Select((one, index) => Ledger.Portion(Key($"share.{index}"), one.Name, one.Spent, all.Spent))], members, Parts("squad", members, 40, 33, 27), monthly, months, wages,
            [Kit("blower", "风力灭火机", "台", 60, 110), Kit("pump", "高压水泵", "台", 18, 36), Kit("radio", "数字对讲机", "部", 70, 140)],
            beltTarget, beltDone, Ledger.Rate(Key("belt.doneRate"), "completion", beltDone, beltTarget), Ledger.Each(Key("belt.each"), belt.Spent, beltDone),
            Compare("fires", Count("fires", 9, 26), 110, 170), Compare("burnt", Count("burnt", 60, 260), 105, 190), drills, patrols, poll, Marks(all, drills, patrols, poll));
    }

    private Outlay Task(string name, string title, int from, int to)
    {
        var budget = Even($"{name}.budget", Dice.Yuan(from, to), 10_000);
        return Outlay(name, title, budget, Money($"{name}.spent", Dice.Part(budget.Value, 87, 99)));
    }

    private Kit Kit(string name, string title, string unit, int from, int to)
    {
        Fact opening = Count($"{name}.opening", from, to), bought = Count($"{name}.bought", 8, 24), scrapped = Count($"{name}.scrapped", 2, 9);
        return new(title, unit, opening, bought, scrapped, Ledger.Balance(Key($"{name}.closing"), [opening, bought], [scrapped]));
    }

    private MarkSheet Marks(Outlay all, Deed drills, Deed patrols, Asked poll) => new MarkSheetMaker(Ledger, Dice, Key("sheet")).Make(
    [
        new("预算执行", "资金", "预算执行率", 10) { ByRate = all.Rate }, MarkSpec.Of("产出", "数量", drills, 15), MarkSpec.Of("产出", "数量", patrols, 15), new("产出", "质量", "装备验收合格率", 20) { Loss = 0 },
        new("效益", "生态效益", "森林资源保护成效", 30) { Loss = 1.5m }, new("满意度", "满意度", "林区群众满意度", 10) { Unit = "%", Target = Percent("wanted", 90), Actual = poll.ContentRate },
    ]);
}
