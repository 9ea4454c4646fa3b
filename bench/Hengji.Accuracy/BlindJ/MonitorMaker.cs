using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJ;

/// <summary>A project watched at the end of July, or all of them: budget as adjusted, what is spent, what is expected by the end of the year.</summary>
public sealed record WatchedProject(string Name, Fact Initial, Fact Adjusted, Used Money, Fact Later, Fact Expected, Fact ExpectedRate, Fact Spare);

/// <summary>An indicator watched: target, result of seven months, expected result.</summary>
public sealed record WatchedGoal(string Project, string Name, string Unit, Fact Target, Fact Done, Fact Rate, Fact Expected, bool IsReached);

/// <summary>How many projects, and how much money, are in a band of progress.</summary>
public sealed record ProgressBand(string Name, Fact Count, Fact Budget, ImmutableArray<string> Projects);

/// <summary>A department's projects as watched at the end of July.</summary>
public sealed record Monitoring(
    ImmutableArray<WatchedProject> Projects, WatchedProject All, Fact Count, Fact Calendar, Fact Ahead, Fact LastRate, Fact RateChange, ImmutableArray<Used> Sources, ImmutableArray<ProgressBand> Bands,
    ImmutableArray<WatchedGoal> Goals, Fact GoalCount, Fact Reached, Fact Missed, Fact Cuts, Fact CutMoney);

/// <summary>Makes a department's projects as watched at the end of July.</summary>
internal sealed class MonitorMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, string Goal, string Unit, int Target)[] Names = [
        ("环卫保洁作业外包", "机械化清扫里程", "公里", 86_000), ("生活垃圾清运处置", "无害化处理生活垃圾", "吨", 142_000), ("城区公厕管护", "管护公厕座数", "座次", 1_140), ("园林绿化养护", "养护绿地面积", "平方米", 2_150_000),
        ("路灯电费及维护", "更换维修灯具", "盏", 3_600), ("违法建设拆除整治", "拆除违法建设", "平方米", 18_000), ("数字城管平台运维", "办结案件", "件", 26_000), ("餐厨垃圾收运", "收运餐厨垃圾", "吨", 15_500),
        ("市政道路挖补修复", "修复路面", "平方米", 32_000), ("渣土运输执法保障", "开展联合执法", "次", 260)];

    public Monitoring Make()
    {
        var chosen = dice.Some(Names, dice.Whole(7, Names.Length));
        var projects = chosen.Select((one, index) => Project($"watch.{index}", one.Name)).ToImmutableArray();
        var all = Whole(projects);
        var calendar = new Fact("watch.calendar", decimal.Round(700m / 12, 2, MidpointRounding.AwayFromZero), FactKind.Percent);
        var lastRate = new Fact("watch.lastrate", dice.Whole(3_900, 6_200) / 100m, FactKind.Percent);
        var goals = chosen.Select((one, index) => Goal($"watch.goal.{index}", one)).ToImmutableArray();
        var goalCount = ledger.Count("watch.goals", goals.Length);
        Fact reached = ledger.Count("watch.goals.reached", goals.Count(goal => goal.IsReached)), missed = ledger.Balance("watch.goals.missed", [goalCount], [reached]);
        var cuts = projects.Where(one => one.Spare.Value > 0).ToList();
        return new(
            projects, all, ledger.Count("watch.count", projects.Length), calendar, ledger.Change("watch.ahead", all.Money.Rate, calendar), lastRate, ledger.Change("watch.rate.change", all.Money.Rate, lastRate),
            Sources(all.Money), Bands(projects, all), goals, goalCount, reached, missed, ledger.Count("watch.cuts", cuts.Count), all.Spare);
    }

    private WatchedProject Project(string key, string name)
    {
        var initial = ledger.Money($"{key}.initial", dice.Whole(30, 1_900) * 10_000);
        var adjusted = ledger.Money($"{key}.adjusted", dice.Chance(45) ? dice.Whole(-25, 40) * 10_000 : 0);
        var full = ledger.Total($"{key}.full", [initial, adjusted]);
        var money = ledger.Used(key, name, full, ledger.Money($"{key}.spent", dice.Part(full.Value, 21, 76)));
        var later = ledger.Money($"{key}.later", dice.Chance(55) ? money.Left.Value : dice.Part(money.Left.Value, 55, 96));
        return Project(key, name, initial, adjusted, money, later);
    }

    private WatchedProject Project(string key, string name, Fact initial, Fact adjusted, Used money, Fact later)
    {
        var expected = ledger.Total($"{key}.expected", [money.Spent, later]);
        ledger.AtMost(expected, money.Budget);
        return new(name, initial, adjusted, money, later, expected, ledger.Rate($"{key}.expected.rate", "rate", expected, money.Budget), ledger.Balance($"{key}.spare", [money.Budget], [expected]));
    }

    private WatchedProject Whole(ImmutableArray<WatchedProject> parts)
    {
        Fact Total(string what, Func<WatchedProject, Fact> of) => ledger.Total($"watch.{what}", [.. parts.Select(of)]);

        var money = ledger.UsedWhole("watch.money", "合计", [.. parts.Select(one => one.Money)]);
        Fact initial = Total("initial", one => one.Initial), adjusted = Total("adjusted", one => one.Adjusted);
        ledger.Sum(money.Budget, [initial, adjusted]);
        var all = Project("watch", "合计", initial, adjusted, money, Total("later", one => one.Later));
        ledger.Sum(all.Expected, [.. parts.Select(one => one.Expected)]);
        ledger.Sum(all.Spare, [.. parts.Select(one => one.Spare)]);
        return all;
    }

    private ImmutableArray<Used> Sources(Used all)
    {
        string[] names = ["一般公共预算资金", "政府性基金预算资金", "上级专项资金"];
        var budgets = ledger.Split(dice, "watch.source.budget", all.Budget, [71, 19, 10]);
        var spent = ledger.Split(dice, "watch.source.spent", all.Spent, [72, 19, 9]);
        var sources = names.Select((name, index) => ledger.Used($"watch.source.{index}", name, budgets[index], spent[index])).ToImmutableArray();
        ledger.Sum(all.Left, [.. sources.Select(one => one.Left)]);
        return sources;
    }

    private ImmutableArray<ProgressBand> Bands(ImmutableArray<WatchedProject> projects, WatchedProject all)
    {
        ProgressBand Band(int index, string name, decimal from, decimal to)
        {
            var inside = projects.Where(one => one.Money.Rate.Value >= from && one.Money.Rate.Value < to).ToList();
            var budget = inside.Count == 0 ? ledger.Money($"watch.band.{index}", 0) : ledger.Total($"watch.band.{index}", [.. inside.Select(one => one.Money.Budget)]);
            return new(name, ledger.Count($"watch.band.{index}.count", inside.Count), budget, [.. inside.Select(one => one.Name)]);
        }

        ImmutableArray<ProgressBand> bands = [Band(0, "达到序时进度", 58.33m, 101), Band(1, "低于序时进度但在40%以上", 40, 58.33m), Band(2, "低于40%", 0, 40)];
        ledger.Sum(all.Money.Budget, [.. bands.Select(band => band.Budget)]);
        return bands;
    }

    private WatchedGoal Goal(string key, (string Name, string Goal, string Unit, int Target) one)
    {
        var target = ledger.Count($"{key}.target", (int)(one.Target * dice.Share(70, 130)));
        var done = ledger.Count($"{key}.done", (int)(target.Value * dice.Share(42, 70)));
        var isReached = dice.Chance(70);
        var expected = ledger.Count($"{key}.expected", isReached ? (int)target.Value + dice.Whole(0, (int)target.Value / 20) : (int)(target.Value * dice.Share(86, 97)));
        return new(one.Name, one.Goal, one.Unit, target, done, ledger.Rate($"{key}.rate", "completion", done, target), expected, isReached);
    }
}
