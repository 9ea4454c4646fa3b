using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Makes a review of three years of high-standard fields.</summary>
internal sealed class FarmlandMaker(Ledger ledger, Dice dice)
{
    private static readonly string[] TownNames = ["白沙镇", "青山镇", "河口镇", "龙泉乡", "太平镇", "杨林铺镇"];

    private static readonly (string Name, int Part)[] WorkNames = [("田块整治工程", 18), ("灌溉与排水工程", 41), ("田间道路工程", 24), ("农田防护与生态保护工程", 4), ("工程独立费用", 13)];

    private static readonly GoalSpec[] GoalSpecs = [new("衬砌渠道", "公里", 42, 160), new("硬化机耕道", "公里", 24, 96), new("新建整修山塘", "口", 8, 42), new("配套渠系建筑物", "处", 160, 900)];

    public Farmland Make()
    {
        var years = Enumerable.Range(0, 3).Select(index => Year($"field.year.{index}", dice.Whole(180, 460))).ToImmutableArray();
        var all = Whole(years);
        var (latest, spent) = (years[2], all.Money.Spent);
        var works = ledger.Split(dice, "field.work", spent, WorkNames.Select(one => (decimal)one.Part));
        var sent = ledger.Money("field.sent", dice.Part(spent.Value, 88, 94));
        var approved = ledger.Money("field.approved", dice.Part(sent.Value, 90, 97));
        var cut = ledger.Balance("field.cut", [sent], [approved]);
        var yieldNow = ledger.Compare("field.yield", BlindMParts.Measure("field.yield.now", dice.Whole(9_400, 10_900) / 10m, 1), BlindMParts.Measure("field.yield.last", dice.Whole(8_300, 9_100) / 10m, 1));
        var more = BlindMParts.Measure("field.more", latest.Built.Value * yieldNow.Change.Value);
        ledger.Product(more, latest.Built, yieldNow.Change);
        Fact visited = ledger.Count("field.visited", dice.Whole(60, 140)), idle = ledger.Count("field.idle", dice.Whole(3, 11));
        ledger.AtMost(idle, visited);
        var villages = ledger.Count("field.villages", dice.Whole(18, 46));
        var poll = ledger.Poll(dice, "field.poll", 150, 320, 62, 27, 8, 3);
        var goals = ledger.Goals(dice, "field.goal", GoalSpecs, 93, 112);
        var form = Form(all, goals, poll);
        return new(
            years, all, Sources(all.Money), [.. WorkNames.Select((one, index) => ledger.Portion($"field.work.{index}", one.Name, works[index], spent))], Towns(latest, villages), ledger.Count("field.towns", TownNames.Length), villages, goals, sent, approved, cut, ledger.Rate("field.cut.rate", "rate", cut, sent),
            yieldNow, more, visited, idle, ledger.Rate("field.idle.rate", "rate", idle, visited), poll, form, [.. form.Groups.Select((group, index) => ledger.Rate($"field.group.{index}.rate", "rate", group.Score, group.Weight))]);
    }

    private FieldYear Year(string key, int hundredths)
    {
        Fact wanted = BlindMParts.Measure($"{key}.wanted", hundredths / 100m), built = BlindMParts.Measure($"{key}.built", wanted.Value + (dice.Chance(70) ? 0 : dice.Whole(1, 12) / 100m));
        var budget = decimal.Round(wanted.Value * dice.Whole(1_500, 2_600), MidpointRounding.ToZero) * 10_000;
        var arrived = decimal.Round(budget * dice.Share(95, 100) / 10_000, MidpointRounding.ToZero) * 10_000;
        return Year(key, wanted, built, ledger.Money($"{key}.budget", budget), ledger.Money($"{key}.arrived", arrived), ledger.Money($"{key}.spent", dice.Part(arrived, 86, 99)));
    }

    private FieldYear Year(string key, Fact wanted, Fact built, Fact budget, Fact arrived, Fact spent)
    {
        var each = BlindMParts.Measure($"{key}.each", decimal.Round(budget.Value / (wanted.Value * 10_000), 12, MidpointRounding.AwayFromZero));
        ledger.Relate("product", new(1, budget), new(-10_000, each, wanted));
        return new(wanted, built, ledger.Rate($"{key}.builtrate", "completion", built, wanted), ledger.Level($"{key}.money", "合计", budget, arrived, spent), each);
    }

    private FieldYear Whole(ImmutableArray<FieldYear> parts)
    {
        Fact Total(string what, Func<FieldYear, Fact> of) => ledger.Total($"field.all.{what}", [.. parts.Select(of)]);

        var all = Year("field.all", Total("wanted", one => one.Wanted), Total("built", one => one.Built), Total("budget", one => one.Money.Budget), Total("arrived", one => one.Money.Arrived), Total("spent", one => one.Money.Spent));
        ledger.Sum(all.Money.Left, [.. parts.Select(one => one.Money.Left)]);
        return all;
    }

    private ImmutableArray<PayingLevel> Sources(PayingLevel whole)
    {
        string[] names = ["中央资金", "省级资金", "县级配套资金"];
        var budgets = ledger.Split(dice, "field.source", whole.Budget, [54, 27, 19]);
        var missing = whole.Budget.Value - whole.Arrived.Value;
        var rests = dice.Split(whole.Left.Value, 3);
        var arrived = budgets.Select((one, index) => ledger.Money($"field.source.{index}.arrived", index == 2 ? one.Value - missing : one.Value)).ToImmutableArray();
        var spent = arrived.Select((one, index) => ledger.Money($"field.source.{index}.spent", one.Value - rests[index])).ToImmutableArray();
        ledger.Sum(whole.Arrived, arrived);
        ledger.Sum(whole.Spent, spent);
        var levels = names.Select((name, index) => ledger.Level($"field.source.{index}.level", name, budgets[index], arrived[index], spent[index])).ToImmutableArray();
        ledger.Sum(whole.Left, [.. levels.Select(one => one.Left)]);
        return levels;
    }

    private ImmutableArray<FieldTown> Towns(FieldYear year, Fact villages)
    {
        int[] parts = [24, 19, 17, 14, 15, 11];
        var areas = ledger.SplitCount(dice, "field.town.hundredths", ledger.Count("field.hundredths", (int)(year.Built.Value * 100)), parts);
        var counts = ledger.SplitCount(dice, "field.town.villages", villages, parts);
        var money = ledger.Split(dice, "field.town.money", year.Money.Spent, parts.Select(one => (decimal)one));
        var measures = areas.Select((area, index) => BlindMParts.Measure($"field.town.{index}", area.Value / 100)).ToImmutableArray();
        ledger.Sum(year.Built, measures);
        return [.. TownNames.Select((name, index) => new FieldTown(name, measures[index], counts[index], money[index]))];
    }

    private SelfForm Form(FieldYear all, ImmutableArray<Goal> goals, SelfPoll poll) => new SelfFormMaker(ledger, dice, "field.form").Make(
    [
        new("决策", "项目立项", "立项程序规范性", 6), new("决策", "绩效目标", "绩效目标合理性", 6), new("决策", "资金投入", "资金分配合理性", 6), new("过程", "资金管理", "资金到位率", 5, "≥", "%", BlindIParts.Percent("field.form.hundred", 100), all.Money.ArrivedRate),
        new("过程", "资金管理", "预算执行率", 5, "≥", "%", BlindIParts.Percent("field.form.whole", 100), all.Money.SpentRate), new("过程", "组织实施", "制度执行有效性", 6, Words: "有效", Done: "结算滞后", Loss: 1.5m), new("过程", "组织实施", "项目管护", 6, Words: "落实", Done: "部分落实", Loss: 2),
        new("产出", "产出数量", "建成面积", 9, "≥", "万亩", all.Wanted, all.Built), .. goals.Take(3).Select(one => new LineSpec("产出", "产出数量", one.Name, 4, "≥", one.Unit, one.Target, one.Actual)), new("产出", "产出质量", "验收合格率", 9, Words: "100%", Done: "100%"),
        new("效益", "经济效益", "粮食产能提升", 12, Words: "提升", Done: "提升"), new("效益", "生态效益", "节水灌溉", 8, Words: "改善", Done: "基本改善", Loss: 1), new("效益", "满意度", "受益农户满意度", 10, "≥", "%", BlindIParts.Percent("field.form.content", 90), poll.ContentRate),
    ]);
}
