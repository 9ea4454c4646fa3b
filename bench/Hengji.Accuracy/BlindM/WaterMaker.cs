using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>Makes eight months of a city's bureau of water.</summary>
internal sealed class WaterMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, int From, int To)[] Names =
    [
        ("城区供水管网改造", 9_000_000, 26_000_000), ("污泥处置服务费", 3_000_000, 9_000_000), ("排水设施维护", 4_000_000, 12_000_000), ("智慧水务平台", 1_800_000, 6_500_000), ("河道保洁", 1_600_000, 5_200_000),
        ("水质在线监测运维", 700_000, 2_400_000), ("防汛应急抢险", 900_000, 3_600_000), ("节水型社会建设", 500_000, 1_600_000), ("水源地保护", 800_000, 3_200_000), ("水务规划编制", 300_000, 1_200_000),
    ];

    private static readonly GoalSpec[] GoalSpecs =
        [new("改造老旧供水管网", "千米", 22, 80), new("清疏排水管道", "千米", 120, 460), new("检测水质样品", "批次", 480, 1_900), new("创建节水型单位", "家", 12, 48), new("巡查水源地", "次", 96, 360), new("处置污泥", "吨", 8_000, 36_000)];

    public Water Make()
    {
        var projects = Names.Take(dice.Whole(8, 10)).Select((one, index) => Project($"water.{index}", one.Name, dice.Hundreds(one.From, one.To), index)).ToImmutableArray();
        var all = All("water.projects", "项目支出小计", projects);
        var basic = Project("water.basic", "基本支出", dice.Hundreds(16_000_000, 38_000_000), -1);
        var whole = All("water.whole", "合计", [basic, all]);
        var spent = ledger.Compare("water.compare", whole.Money.Spent, Money("last", dice.Part(whole.Money.Spent.Value, 84, 112)));
        var lastRate = BlindIParts.Percent("water.last.rate", decimal.Round(whole.Money.Rate.Value, 2, MidpointRounding.ToZero) - dice.Whole(-300, 700) / 100m, 2);
        var pace = BlindIParts.Percent("water.pace", 200m / 3, 2);
        var goals = GoalSpecs.Select((spec, index) => WatchedGoal($"water.goal.{index}", spec)).ToImmutableArray();
        Fact count = ledger.Count("water.goals", dice.Whole(86, 150)), late = ledger.Count("water.late", dice.Whole(3, 14));
        var onTime = ledger.Balance("water.ontime", [count], [late]);
        ledger.Sum(count, [onTime, late]);
        var idle = ledger.Balance("water.idle", [all.Money.Budget], [all.Expected]);
        return new(
            basic, all, whole, projects, spent, lastRate, ledger.Change("water.rate.change", whole.Money.Rate, lastRate), pace, ledger.Change("water.pace.change", all.Money.Rate, pace), Lights(projects, out var projectCount), projectCount, goals, count, onTime, late, ledger.Rate("water.ontime.rate", "rate", onTime, count),
            idle, ledger.Rate("water.idle.share", "share", idle, all.Money.Budget), Back(projects, idle));
    }

    private Fact Money(string name, decimal yuan) => ledger.Money($"water.{name}", yuan);

    private WatchedProject Project(string key, string name, decimal yuan, int index)
    {
        var initial = ledger.Money($"{key}.initial", yuan);
        var change = ledger.Money($"{key}.change", index >= 0 && dice.Chance(55) ? 0 : decimal.Round(yuan * dice.Share(-14, 12) / 100, MidpointRounding.ToZero) * 100);
        var budget = ledger.Money($"{key}.budget", initial.Value + change.Value);
        ledger.Balanced(budget, [initial, change], []);
        var (from, to) = index < 0 ? (62, 69) : index == 3 ? (9, 27) : dice.Chance(50) ? (61, 88) : (33, 58);
        var spent = ledger.Money($"{key}.spent", dice.Part(budget.Value, from, to));
        var expected = ledger.Money($"{key}.expected", index < 0 || from > 60 && dice.Chance(60) ? budget.Value : decimal.Round(budget.Value * dice.Share(from < 30 ? 66 : 90, from < 30 ? 82 : 99) / 100, MidpointRounding.ToZero) * 100);
        return Project(key, name, initial, change, budget, spent, expected);
    }

    private WatchedProject Project(string key, string name, Fact initial, Fact change, Fact budget, Fact spent, Fact expected)
    {
        ledger.AtMost(expected, budget);
        return new(name, initial, change, ledger.Line(key, name, budget, spent), expected, ledger.Rate($"{key}.expected.rate", "rate", expected, budget));
    }

    private WatchedProject All(string key, string name, ImmutableArray<WatchedProject> parts)
    {
        Fact Total(string what, Func<WatchedProject, Fact> of) => ledger.Total($"{key}.{what}", [.. parts.Select(of)]);

        var all = Project(key, name, Total("initial", one => one.Initial), Total("change", one => one.Change), Total("budget", one => one.Money.Budget), Total("spent", one => one.Money.Spent), Total("expected", one => one.Expected));
        ledger.Balanced(all.Money.Budget, [all.Initial, all.Change], []);
        ledger.Sum(all.Money.Left, [.. parts.Select(one => one.Money.Left)]);
        return all;
    }

    private WatchedGoal WatchedGoal(string key, GoalSpec spec)
    {
        var goal = ledger.Goal(dice, key, spec, 44, 86);
        var expected = ledger.Count($"{key}.expected", (int)(goal.Target.Value * (dice.Chance(75) ? dice.Share(100, 108) : dice.Share(88, 97))));
        ledger.AtMost(goal.Actual, expected);
        return new(goal, expected);
    }

    private ImmutableArray<Fact> Lights(ImmutableArray<WatchedProject> projects, out Fact count)
    {
        var rates = projects.Select(one => one.Money.Rate.Value).ToList();
        ImmutableArray<Fact> lights = [ledger.Count("water.green", rates.Count(rate => rate >= 60)), ledger.Count("water.yellow", rates.Count(rate => rate is >= 30 and < 60)), ledger.Count("water.red", rates.Count(rate => rate < 30))];
        count = ledger.Total("water.count", lights);
        return lights;
    }

    /// <summary>What is taken back of the money that will not be spent, by project.</summary>
    private ImmutableArray<Portion> Back(ImmutableArray<WatchedProject> projects, Fact idle)
    {
        var some = projects.Select((one, index) => (one, index)).Where(pair => pair.one.Expected.Value < pair.one.Money.Budget.Value).ToList();
        var rests = some.Select(pair => ledger.Balance($"water.{pair.index}.idle", [pair.one.Money.Budget], [pair.one.Expected])).ToImmutableArray();
        ledger.Sum(idle, rests);
        return [.. some.Select((pair, index) => ledger.Portion($"water.{pair.index}.idle", pair.one.Name, rests[index], idle))];
    }
}
