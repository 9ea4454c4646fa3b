using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>Makes what a self-evaluation gives itself.</summary>
internal sealed class SelfScoreMaker(Ledger ledger, Dice dice, string key)
{
    private int made;

    /// <param name="rate">How much of the budget was spent.</param>
    /// <param name="points">The points for that.</param>
    /// <param name="groups">Groups of planned indicators.</param>
    public SelfScore Make(Fact rate, int points, params (string Name, IndicatorPlan[] Plans)[] groups)
    {
        var spending = Spending(rate, points);
        var all = groups.Select(group => Group(group.Name, group.Plans)).ToImmutableArray();
        var weight = ledger.Total($"{key}.weight", [spending.Weight, .. all.Select(group => group.Weight)]);
        var score = ledger.Total($"{key}.score", [spending.Score, .. all.Select(group => group.Score)]);
        var lost = Lost("all", weight, score);
        ledger.Sum(lost, [spending.Lost, .. all.Select(group => group.Lost)]);
        return new(spending, all, weight, score, lost);
    }

    /// <summary>The points for a budget spent are that share of them, rounded.</summary>
    private SelfIndicator Spending(Fact rate, int points)
    {
        Fact target = new($"{key}.spending.target", 100, FactKind.Percent, 0), weight = LedgerParts.Points($"{key}.spending.weight", points);
        var score = LedgerParts.Points($"{key}.spending.score", decimal.Round(rate.Value * points / 100, 2, MidpointRounding.AwayFromZero));
        ledger.Limit("score", new(100, score), new(-1, weight, rate), new(-0.5m));
        ledger.Limit("score", new(-100, score), new(1, weight, rate), new(-0.5m));
        return new("预算执行", "预算执行率", "预算执行率", "%", target, rate, rate, weight, score, Lost("spending", weight, score));
    }

    private SelfGroup Group(string name, IndicatorPlan[] plans)
    {
        var some = plans.Select(plan => Indicator(name, plan)).ToImmutableArray();
        Fact weight = ledger.Total($"{key}.weight.{name}", [.. some.Select(one => one.Weight)]), score = ledger.Total($"{key}.score.{name}", [.. some.Select(one => one.Score)]);
        var lost = Lost(name, weight, score);
        ledger.Sum(lost, [.. some.Select(one => one.Lost)]);
        return new(name, some, weight, score, lost, ledger.Rate($"{key}.scored.{name}", "rate", score, weight));
    }

    private SelfIndicator Indicator(string group, IndicatorPlan plan)
    {
        var at = $"{key}.indicator.{made++}";
        var (wanted, reached) = Values(plan);
        var kind = plan.Unit == "%" ? FactKind.Percent : plan.Decimals == 0 ? FactKind.Count : FactKind.Measure;
        var target = new Fact($"{at}.target", wanted, kind, plan.Unit == "%" ? 0 : plan.Decimals);
        var actual = plan.Known ?? new Fact($"{at}.actual", reached, kind, plan.Decimals);
        var rate = ledger.Rate($"{at}.rate", "completion", actual, target);
        var share = Math.Min(rate.Value, 100);
        Fact weight = LedgerParts.Points($"{at}.weight", plan.Points);
        var score = LedgerParts.Points($"{at}.score", decimal.Round(plan.Points * share / 100, 1, MidpointRounding.ToZero));
        return new(group, plan.Level2, plan.Name, plan.Unit, target, actual, rate, weight, score, Lost(at, weight, score));
    }

    private (decimal Target, decimal Actual) Values(IndicatorPlan plan)
    {
        if (plan.Known is { } known)
            return (plan.Unit == "%" ? dice.Whole(plan.From, plan.To) : Round(known.Value * dice.Share(88, 104)), 0);
        decimal target = plan.Decimals == 0 || plan.Unit == "%" ? Round(dice.Whole(plan.From, plan.To)) : dice.Whole(plan.From * 10, plan.To * 10) / 10m;
        if (plan.Unit == "%")
            return (target, target == 100 ? dice.Chance(80) ? 100 : dice.Whole(940, 992) / 10m : Math.Min(99.6m, decimal.Round(target * dice.Share(99, 106), 1, MidpointRounding.ToZero)));
        var reached = dice.Chance(25) ? 1 : dice.Chance(75) ? dice.Share(100, 122) : dice.Share(82, 99);
        return (target, decimal.Round(target * reached, plan.Decimals, MidpointRounding.AwayFromZero));
    }

    private static decimal Round(decimal count)
    {
        var step = count >= 10_000 ? 500 : count >= 1_000 ? 50 : count >= 100 ? 10 : 1;
        return Math.Max(1, decimal.Floor(count / step) * step);
    }

    private Fact Lost(string what, Fact weight, Fact score)
    {
        ledger.AtMost(score, weight);
        var lost = LedgerParts.Points($"{key}.lost.{what}", weight.Value - score.Value);
        ledger.Balanced(lost, [weight], [score]);
        return lost;
    }
}
