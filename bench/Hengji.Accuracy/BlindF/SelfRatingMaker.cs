using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindF;

/// <summary>A project: its budget, what was spent of it, what is left.</summary>
public sealed record RatedProject(string Name, Fact Budget, Fact Spent, Fact Rate, Fact Left);

/// <summary>An indicator: target, result, points.</summary>
public sealed record RatedGoal(string Level1, string Level2, string Name, string Unit, Fact Target, Fact Actual, Fact Rate, Fact Weight, Fact Score, Fact Lost);

/// <summary>People of a department.</summary>
public sealed record Headcount(Fact Posts, Fact Staff, Fact Officials, Fact Others, Fact Retired);

/// <summary>A department's rating of itself.</summary>
public sealed record SelfRating(
    RatedProject All, RatedProject Basic, RatedProject Projects, ImmutableArray<RatedProject> Each, Fact Count, Fact Initial, Fact Added, Fact ExecutionWeight, Fact ExecutionScore,
    ImmutableArray<RatedGoal> Goals, Fact OutputWeight, Fact OutputScore, Fact EffectWeight, Fact EffectScore, Fact PleasedWeight, Fact PleasedScore, Fact Weight, Fact Score, Headcount People, Fact GoalCount, Fact Reached, Fact Missed);

/// <summary>Makes a department's rating of itself.</summary>
internal sealed class SelfRatingMaker(Ledger ledger, Dice dice)
{
    public SelfRating Make(DepartmentYear year)
    {
        var names = dice.Some(year.Field.Projects, dice.Whole(4, 7));
        var each = names.Select((name, index) => Project($"project.{index}", name, dice.Yuan(200_000, 6_000_000))).ToImmutableArray();
        var projects = Whole("projects", "项目支出", each);
        var basic = Project("basic", "基本支出", dice.Yuan(6_000_000, 24_000_000));
        var all = Whole("all", "部门整体支出", [basic, projects]);
        var initial = Money("initial", dice.Part(all.Budget.Value, 78, 97));
        var weight = LedgerParts.Points("sr.execution.weight", 20);
        var score = new Fact("sr.execution.score", all.Rate.Value / 5, FactKind.Measure);
        ledger.Relate("points", new(20, all.Spent), new(-1, score, all.Budget));
        ledger.Relate("points", new(20, all.Rate), new(-100, score));
        var goals = Goals(year.Field);
        return Scored(new(
            all, basic, projects, each, ledger.Count("sr.count", each.Length), initial, ledger.Balance("sr.added", [all.Budget], [initial]), weight, score,
            goals, null!, null!, null!, null!, null!, null!, null!, null!, People(), ledger.Count("sr.goals", goals.Length), ledger.Count("sr.reached", goals.Count(goal => goal.Lost.Value == 0)), null!));
    }

    private SelfRating Scored(SelfRating one)
    {
        Fact Points(string key, string level, Func<RatedGoal, Fact> of) => ledger.Total($"sr.{key}", [.. one.Goals.Where(goal => goal.Level1 == level).Select(of)]);

        Fact output = Points("output.weight", "产出指标", goal => goal.Weight), outputScore = Points("output.score", "产出指标", goal => goal.Score);
        Fact effect = Points("effect.weight", "效益指标", goal => goal.Weight), effectScore = Points("effect.score", "效益指标", goal => goal.Score);
        Fact pleased = Points("pleased.weight", "满意度指标", goal => goal.Weight), pleasedScore = Points("pleased.score", "满意度指标", goal => goal.Score);
        var weight = ledger.Total("sr.weight", [one.ExecutionWeight, output, effect, pleased]);
        var score = ledger.Total("sr.score", [one.ExecutionScore, outputScore, effectScore, pleasedScore]);
        ledger.Sum(score, [one.ExecutionScore, .. one.Goals.Select(goal => goal.Score)]);
        ledger.Sum(weight, [one.ExecutionWeight, .. one.Goals.Select(goal => goal.Weight)]);
        var missed = ledger.Balance("sr.missed", [one.GoalCount], [one.Reached]);
        return one with
        {
            OutputWeight = output, OutputScore = outputScore, EffectWeight = effect, EffectScore = effectScore, PleasedWeight = pleased, PleasedScore = pleasedScore,
            Weight = weight, Score = score, Missed = missed,
        };
    }

    private RatedProject Project(string key, string name, decimal budget)
    {
        var money = Money($"{key}.budget", budget);
        return Rated(key, name, money, Money($"{key}.spent", dice.Chance(25) ? budget : dice.Part(budget, 71, 99)));
    }

    private RatedProject Rated(string key, string name, Fact budget, Fact spent)
    {
        ledger.AtMost(spent, budget);
        return new(name, budget, spent, ledger.Rate($"sr.{key}.rate", "rate", spent, budget), ledger.Balance($"sr.{key}.left", [budget], [spent]));
    }

    private RatedProject Whole(string key, string name, IReadOnlyList<RatedProject> parts)
    {
        var whole = Rated(key, name, ledger.Total($"sr.{key}.budget", [.. parts.Select(part => part.Budget)]), ledger.Total($"sr.{key}.spent", [.. parts.Select(part => part.Spent)]));
        ledger.Sum(whole.Left, [.. parts.Select(part => part.Left)]);
        return whole;
    }

    private ImmutableArray<RatedGoal> Goals(Field field)
    {
        int[] outputs = [10, 8, 8, 7, 7], effects = [15, 15];
        var works = field.Works.Where(work => work.Level2 is "数量指标").Take(3).Concat(field.Works.Where(work => work.Level2 is "质量指标" or "时效指标")).ToList();
        var others = field.Works.Where(work => work.Level2 is not ("数量指标" or "质量指标" or "时效指标")).Take(2).ToList();
        return
        [
            .. works.Select((work, index) => Goal($"output.{index}", "产出指标", work.Level2, work, outputs[index])),
            .. others.Select((work, index) => Goal($"effect.{index}", "效益指标", work.Level2 + (work.Level2.EndsWith("指标", StringComparison.Ordinal) ? "" : "指标"), work, effects[index])),
            Goal("pleased", "满意度指标", "服务对象满意度指标", new("", "服务对象满意度", "%", 1, 90, 90), 10),
        ];
    }

    private RatedGoal Goal(string key, string level1, string level2, Work work, int points)
    {
        var isRate = work.Unit == "%";
        var kind = isRate ? FactKind.Percent : work.Decimals == 0 ? FactKind.Count : FactKind.Measure;
        var target = new Fact($"sr.{key}.target", dice.Whole(work.Smallest, work.Largest), kind, isRate || work.Decimals == 0 ? 0 : work.Decimals);
        var reached = dice.Chance(30) ? dice.Share(isRate ? 88 : 70, 97) : dice.Share(100, 109);
        var actual = Math.Min(isRate ? 99.9m : decimal.MaxValue, decimal.Round(target.Value * reached, work.Decimals, MidpointRounding.AwayFromZero));
        var fact = new Fact($"sr.{key}.actual", actual, kind, work.Decimals);
        var rate = ledger.Rate($"sr.{key}.rate", "completion", fact, target);
        var score = LedgerParts.Points($"sr.{key}.score", decimal.Round(points * Math.Min(100, rate.Value) / 100, 1, MidpointRounding.AwayFromZero));
        var weight = LedgerParts.Points($"sr.{key}.weight", points);
        ledger.AtMost(score, weight);
        var lost = LedgerParts.Points($"sr.{key}.lost", weight.Value - score.Value);
        ledger.Balanced(lost, [weight], [score]);
        return new(level1, level2, work.Name, work.Unit, target, fact, rate, weight, score, lost);
    }

    private Headcount People()
    {
        Fact officials = ledger.Count("sr.officials", dice.Whole(18, 60)), others = ledger.Count("sr.others", dice.Whole(10, 120));
        var staff = ledger.Total("sr.staff", [officials, others]);
        var posts = ledger.Count("sr.posts", (int)staff.Value + dice.Whole(1, 14));
        ledger.AtMost(staff, posts);
        return new(posts, staff, officials, others, ledger.Count("sr.retired", dice.Whole(9, 70)));
    }

    private Fact Money(string key, decimal yuan) => ledger.Money($"sr.{key}", yuan);
}
