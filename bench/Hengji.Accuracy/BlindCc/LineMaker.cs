using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>Makes the general budget of an office by class, group and item.</summary>
internal sealed class LineMaker(Ledger ledger, Dice dice, OfficePlan plan)
{
    public (ImmutableArray<Line> Lines, Line Whole) Make()
    {
        var size = dice.Yuan(plan.Least, plan.Most);
        var weights = plan.Items.Select(one => one.Weight * dice.Share(82, 122)).ToList();
        var items = plan.Items.Select((one, at) => Item(one, decimal.Round(size * weights[at] / weights.Sum(), 2, MidpointRounding.AwayFromZero))).ToList();
        var groups = items.GroupBy(one => one.Code[..5]).Select(group => Sum(group.Key, SubjectNames.Of(group.Key), 2, [.. group])).ToList();
        var classes = groups.GroupBy(one => one.Code[..3]).Select(group => Sum(group.Key, SubjectNames.Of(group.Key), 1, [.. group])).ToList();
        var whole = Sum("whole", "合计", 0, classes);
        var lines = classes.Concat(groups).Concat(items).OrderBy(one => one.Code, StringComparer.Ordinal)
            .Select(one => one with { Share = ledger.Rate($"{plan.Key}.{one.Code}.share", "share", one.Now, whole.Now) });
        return ([.. lines], whole);
    }

    private Line Item(PlannedItem one, decimal yuan)
    {
        var key = $"{plan.Key}.{one.Code}";
        var isWild = one.BasicPercent < 50;
        var basicYuan = one.BasicPercent is 0 or 100 ? yuan * one.BasicPercent / 100 : dice.Part(yuan, one.BasicPercent - 5, one.BasicPercent + 5);
        Fact basic = ledger.Money($"{key}.basic", basicYuan), project = ledger.Money($"{key}.project", yuan - basicYuan);
        var now = ledger.Total(key, [basic, project]);
        var last = ledger.Money($"{key}.last", dice.Chance(55) ? dice.Part(yuan, isWild ? 62 : 87, 98) : dice.Part(yuan, 102, isWild ? 148 : 111));
        var budget = ledger.Money($"{key}.budget", one.IsAdded ? 0 : isWild ? dice.Part(yuan, 68, 132) : dice.Part(yuan, 90, 106));
        return Of(one.Code, one.Name, 3, basic, project, ledger.Budgeted(key, one.Name, budget, ledger.Compare(key, now, last)));
    }

    private Line Sum(string code, string name, int level, IReadOnlyList<Line> parts)
    {
        var key = $"{plan.Key}.{code}";
        Fact basic = ledger.Total($"{key}.basic", [.. parts.Select(one => one.Basic)]), project = ledger.Total($"{key}.project", [.. parts.Select(one => one.Project)]);
        var item = ledger.BudgetedWhole(key, name, [.. parts.Select(one => one.Item)]);
        ledger.Sum(item.Now, [basic, project]);
        return Of(code, name, level, basic, project, item);
    }

    private Line Of(string code, string name, int level, Fact basic, Fact project, BudgetedItem item) =>
        new(code, name, level, basic, project, item, ledger.Compare($"{plan.Key}.{code}.plan", item.Now, item.Budget));
}
