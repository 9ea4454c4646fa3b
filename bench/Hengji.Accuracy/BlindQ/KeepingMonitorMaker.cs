using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>Makes what a city's keeping bureau spent and did till July.</summary>
internal sealed class KeepingMonitorMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int From, int To)[] Of =
    [
        ("道路清扫保洁", 12_000_000, 34_000_000), ("生活垃圾清运处置", 8_000_000, 24_000_000), ("城市照明电费及维护", 4_000_000, 11_000_000), ("公厕管理维护", 1_800_000, 5_200_000), ("市政设施维修", 2_600_000, 9_000_000), ("数字城管平台运维", 700_000, 1_900_000),
        ("违法建设治理", 500_000, 2_100_000), ("门头招牌整治", 800_000, 3_000_000),
    ];

    public KeepingMonitor Make()
    {
        var lagging = dice.Whole(4, 7);
        var projects = Of.Select((one, index) => Project($"keeping.{index}", one, index >= 6 || index == lagging ? (12, 38) : (46, 66))).ToImmutableArray();
        var all = All(projects);
        var late = projects.Where(one => one.IsLate).ToImmutableArray();
        Fact count = ledger.Count("keeping.count", projects.Length), lateCount = ledger.Count("keeping.late", late.Length);
        Fact staffing = ledger.Money("keeping.staffing", dice.Hundreds(14_000_000, 32_000_000)), staffingSpent = ledger.Money("keeping.staffing.spent", dice.Part(staffing.Value, 55, 62));
        return new(
            projects, all, count, late, lateCount, ledger.Balance("keeping.ontime", [count], [lateCount]), Goals(), staffing, staffingSpent, ledger.Rate("keeping.staffing.rate", "rate", staffingSpent, staffing),
            ledger.Compare(dice, "keeping.compared", all.Spent), ledger.Money("keeping.recovered", decimal.Round(all.Left.Value * dice.Share(40, 70) / 10_000, MidpointRounding.ToZero) * 10_000));
    }

    private WatchedProject Project(string key, (string Name, int From, int To) one, (int From, int To) spentIn)
    {
        Fact initial = ledger.Money($"{key}.initial", decimal.Round(dice.Yuan(one.From, one.To) / 10_000, MidpointRounding.ToZero) * 10_000), change = ledger.Money($"{key}.change", dice.Chance(55) ? 0 : decimal.Round(initial.Value * dice.Share(-9, 12) / 10_000, MidpointRounding.ToZero) * 10_000);
        var budget = ledger.Balance($"{key}.budget", [initial, change], []);
        var spent = ledger.Money($"{key}.spent", dice.Part(budget.Value, spentIn.From, spentIn.To));
        var later = ledger.Money($"{key}.later", dice.Part(budget.Value - spent.Value, spentIn.From < 40 ? 58 : 90, spentIn.From < 40 ? 92 : 100));
        return Project(key, one.Name, initial, change, budget, spent, later);
    }

    private WatchedProject Project(string key, string name, Fact initial, Fact change, Fact budget, Fact spent, Fact later)
    {
        var expected = ledger.Total($"{key}.expected", [spent, later]);
        ledger.AtMost(expected, budget);
        return new(
            name, initial, change, budget, spent, ledger.Rate($"{key}.rate", "rate", spent, budget), later, expected, ledger.Rate($"{key}.expectedrate", "rate", expected, budget), ledger.Balance($"{key}.left", [budget], [expected]));
    }

    private WatchedProject All(ImmutableArray<WatchedProject> parts)
    {
        Fact Total(string what, Func<WatchedProject, Fact> of) => ledger.Total($"keeping.all.{what}", [.. parts.Select(of)]);

        var all = Project("keeping.all", "合计", Total("initial", one => one.Initial), Total("change", one => one.Change), Total("budget", one => one.Budget), Total("spent", one => one.Spent), Total("later", one => one.Later));
        ledger.Balanced(all.Budget, [all.Initial, all.Change], []);
        ledger.Sum(all.Expected, [.. parts.Select(one => one.Expected)]);
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return all;
    }

    private ImmutableArray<WatchedGoal> Goals() =>
    [
        Goal("keeping.goal.waste", "数量指标", "清运生活垃圾", "吨", 90_000, 210_000), Goal("keeping.goal.lamps", "数量指标", "维修路灯", "盏", 2_600, 7_000), Goal("keeping.goal.roads", "数量指标", "修补人行道和车行道", "平方米", 14_000, 42_000),
        Goal("keeping.goal.cases", "数量指标", "处置数字城管案件", "件", 30_000, 88_000), Goal("keeping.goal.signs", "数量指标", "整治门头招牌", "块", 400, 1_300),
    ];

    private WatchedGoal Goal(string key, string level, string name, string unit, int from, int to)
    {
        var target = ledger.Count($"{key}.target", dice.Whole(from / 100, to / 100) * 100);
        var done = ledger.Count($"{key}.done", (int)(target.Value * dice.Share(44, 66)));
        return new(level, name, unit, target, done, ledger.Rate($"{key}.rate", "completion", done, target), ledger.Count($"{key}.expected", (int)(target.Value * dice.Share(98, 108))));
    }
}
