using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindG;

/// <summary>A source of money for employment or all of them: budget (A), spent (B), B/A, left.</summary>
public sealed record EmploymentSource(string Name, Fact Budget, Fact Spent, Fact Rate, Fact Left);

/// <summary>A subsidy: who had it and how much, against last year, each of them on average, its share of all.</summary>
public sealed record Subsidy(string Name, string Unit, Comparison People, Comparison Money, Fact Each, Fact Share);

/// <summary>An indicator with its target, result and points.</summary>
public sealed record EmploymentGoal(string Level2, string Name, string Unit, Fact Target, Fact Done, Fact Full, Fact Score);

/// <summary>A county's subsidies for employment.</summary>
public sealed record Employment(
    ImmutableArray<EmploymentSource> Sources, EmploymentSource All, ImmutableArray<Subsidy> Subsidies, Comparison Money, ImmutableArray<Fact> Lots, Fact LotCount, Fact NewJobs, Fact NewTarget, Fact NewRate,
    Fact Again, Fact Hard, Fact Villagers, ImmutableArray<EmploymentGoal> Goals, Fact MoneyFull, Fact MoneyScore, Fact GoalsFull, Fact GoalsScore, Fact Full, Fact Score);

/// <summary>Makes a county's subsidies for employment.</summary>
internal sealed class EmploymentMaker(Ledger ledger, Dice dice)
{
    private static readonly (string Name, string Unit, int From, int To, int Each)[] Kinds =
    [
        ("社会保险补贴", "人", 900, 4_600, 4_800), ("公益性岗位补贴", "人", 260, 1_300, 17_000), ("职业培训补贴", "人次", 700, 3_900, 1_450), ("就业见习补贴", "人", 60, 420, 9_200), ("一次性创业补贴", "人", 40, 330, 6_000), ("求职创业补贴", "人", 90, 640, 1_500),
    ];

    private static readonly string[] SourceNames = ["中央财政资金", "省级财政资金", "市县财政资金", "其他资金（含以前年度结转）"];

    public Employment Make()
    {
        var kinds = Kinds.Take(dice.Whole(4, Kinds.Length)).Select(Kind).ToList();
        var money = ledger.Whole("job.money", [.. kinds.Select(kind => kind.Money)]);
        var subsidies = kinds.Select(kind => kind with { Share = Rate($"{kind.Money.Now.Key}.share", "share", kind.Money.Now, money.Now) }).ToImmutableArray();
        var (sources, all) = Sources(money.Now);
        Fact lot1 = ledger.Money("job.lot.0", dice.Part(sources[0].Budget.Value, 58, 82)), lot2 = ledger.Balance("job.lot.1", [sources[0].Budget], [lot1]);
        Fact newTarget = Count("new.target", 18, 62, 100), newJobs = ledger.Count("job.new", (int)(newTarget.Value * dice.Share(100, 121)));
        Fact again = ledger.Count("job.again", (int)(newJobs.Value * dice.Share(36, 55))), hard = ledger.Count("job.hard", (int)(newJobs.Value * dice.Share(14, 28)));
        var goals = Goals(subsidies, newTarget, newJobs, again);
        Fact full1 = LedgerParts.Points("job.full.money", 10), score1 = LedgerParts.Points("job.score.money", decimal.Round(all.Rate.Value / 10, 2, MidpointRounding.AwayFromZero));
        ledger.Limit("score", new(1, score1), new(-0.1m, all.Rate), new(-0.005m));
        ledger.Limit("score", new(-1, score1), new(0.1m, all.Rate), new(-0.005m));
        Fact full2 = Points("full.goals", goals.Sum(goal => goal.Full.Value)), score2 = Points("score.goals", goals.Sum(goal => goal.Score.Value)), full = Points("full", full1.Value + full2.Value), score = Points("score", score1.Value + score2.Value);
        ledger.Sum(full2, [.. goals.Select(goal => goal.Full)]);
        ledger.Sum(score2, [.. goals.Select(goal => goal.Score)]);
        ledger.Sum(full, [full1, .. goals.Select(goal => goal.Full)]);
        ledger.Sum(score, [score1, .. goals.Select(goal => goal.Score)]);
        ledger.Sum(score, [score1, score2]);
        return new(
            sources, all, subsidies, money, [lot1, lot2], ledger.Count("job.lots", 2), newJobs, newTarget, Rate("job.new.rate", "completion", newJobs, newTarget), again, hard,
            Count("villagers", 12, 96, 100), goals, full1, score1, full2, score2, full, score);
    }

    private Subsidy Kind((string Name, string Unit, int From, int To, int Each) kind, int index)
    {
        var people = ledger.CompareCount(dice, $"job.{index}.people", dice.Whole(kind.From, kind.To));
        var now = ledger.Money($"job.{index}.money", dice.Part(people.Now.Value * kind.Each, 88, 114));
        var money = ledger.Compare($"job.{index}.money", now, ledger.Money($"job.{index}.money.last", dice.Part(people.Last.Value * kind.Each, 84, 108)));
        return new(kind.Name, kind.Unit, people, money, ledger.Each($"job.{index}.each", now, people.Now), null!);
    }

    private (ImmutableArray<EmploymentSource> Parts, EmploymentSource All) Sources(Fact spent)
    {
        var amounts = ledger.Split(dice, "job.source", spent, [46, 17, 22, 15]);
        var parts = SourceNames.Select((name, index) => Source($"job.source.{index}", name, ledger.Money($"job.source.{index}.budget", dice.Part(amounts[index].Value, 101, 118)), amounts[index])).ToImmutableArray();
        var all = Source("job.source", "年度资金总额", ledger.Total("job.budget", [.. parts.Select(one => one.Budget)]), spent);
        ledger.Sum(all.Left, [.. parts.Select(one => one.Left)]);
        return (parts, all);
    }

    private EmploymentSource Source(string key, string name, Fact budget, Fact spent) => new(name, budget, spent, Rate($"{key}.rate", "rate", spent, budget), ledger.Balance($"{key}.left", [budget], [spent]));

    private ImmutableArray<EmploymentGoal> Goals(ImmutableArray<Subsidy> subsidies, Fact newTarget, Fact newJobs, Fact again)
    {
        var goals = subsidies.Take(3).Select((one, index) => Goal($"job.goal.{index}", "数量指标", "享受" + one.Name + (one.Unit == "人" ? "人员数量" : "人次数"), one.Unit, Near($"job.goal.{index}.target", one.People.Now), one.People.Now, 10)).ToList();
        goals.Add(Goal("job.goal.3", "质量指标", "补贴发放准确率", "%", Percent("3.target", 9_800, 9_800, 0), Percent("3", 9_820, 10_000, 2), 10));
        goals.Add(Goal("job.goal.4", "时效指标", "资金在规定时间内支付到位率", "%", Percent("4.target", 9_500, 9_500, 0), Percent("4", 9_200, 9_980, 2), 10));
        goals.Add(Goal("job.goal.5", "社会效益指标", "城镇新增就业人数", "人", newTarget, newJobs, 15));
        goals.Add(Goal("job.goal.6", "社会效益指标", "失业人员再就业人数", "人", Near("job.goal.6.target", again), again, 15));
        goals.Add(Goal("job.goal.7", "服务对象满意度指标", "公共就业服务满意度", "%", Percent("7.target", 9_000, 9_000, 0), Percent("7", 9_040, 9_890, 2), 10));
        return [.. goals];
    }

    /// <summary>Points lost by those that missed their target, and now and then by others.</summary>
    private EmploymentGoal Goal(string key, string level2, string name, string unit, Fact target, Fact done, int points)
    {
        var lost = done.Value < target.Value ? dice.Whole(1, 4) / 2m : dice.Chance(12) ? 0.5m : 0;
        return new(level2, name, unit, target, done, LedgerParts.Points($"{key}.full", points), LedgerParts.Points($"{key}.points", points - lost));
    }

    private Fact Near(string key, Fact done) => ledger.Count(key, (int)(done.Value * dice.Share(88, 102) / 10) * 10);

    private Fact Percent(string key, int from, int to, int decimals) => new($"job.goal.{key}", dice.Whole(from, to) / 100m, FactKind.Percent, decimals);

    private static Fact Points(string key, decimal points) => LedgerParts.Points($"job.{key}", points);

    private Fact Count(string key, int from, int to, int times) => ledger.Count($"job.{key}", dice.Whole(from, to) * times);

    private Fact Rate(string key, string kind, Fact part, Fact whole) => ledger.Rate(key, kind, part, whole);
}
