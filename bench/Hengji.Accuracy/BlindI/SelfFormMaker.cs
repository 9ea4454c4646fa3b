using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>Makes points of a self-evaluation form; execution by its rate, the rest as a unit would rate itself.</summary>
internal sealed class SelfFormMaker(Ledger ledger, Dice dice, string key)
{
    /// <summary>A form with points for execution of their own.</summary>
    public SelfForm Make(Fact rate, int executionPoints, IReadOnlyList<LineSpec> specs)
    {
        var weight = LedgerParts.Points($"{key}.execution.weight", executionPoints);
        return Whole(weight, ByRate($"{key}.execution.score", rate, weight), Groups(specs));
    }

    /// <summary>A form of indicators only.</summary>
    public SelfForm Make(IReadOnlyList<LineSpec> specs) => Whole(null, null, Groups(specs));

    private SelfForm Whole(Fact? weight, Fact? score, ImmutableArray<SelfGroup> groups)
    {
        var (weights, scores) = (groups.Select(one => one.Weight).ToList(), groups.Select(one => one.Score).ToList());
        if (weight is not null && score is not null)
            (weights, scores) = ([weight, .. weights], [score, .. scores]);
        Fact allWeight = Total($"{key}.weight", weights), allScore = Total($"{key}.score", scores);
        return new(weight, score, groups, allWeight, allScore, Lost($"{key}.lost", allWeight, allScore));
    }

    private Fact ByRate(string name, Fact rate, Fact weight)
    {
        var share = weight.Value / 100;
        var score = LedgerParts.Points(name, decimal.Round(rate.Value * share, 2, MidpointRounding.AwayFromZero));
        ledger.Limit("points", new(1, score), new(-share, rate), new Term(-0.005m));
        ledger.Limit("points", new(-1, score), new(share, rate), new Term(-0.005m));
        return score;
    }

    private ImmutableArray<SelfGroup> Groups(IReadOnlyList<LineSpec> specs) =>
        [.. specs.GroupBy(one => one.Level1).Select((group, index) => Group($"{key}.{index}", group.Key, [.. group]))];

    private SelfGroup Group(string name, string title, IReadOnlyList<LineSpec> specs)
    {
        var lines = specs.Select((spec, index) => Line($"{name}.{index}", spec)).ToImmutableArray();
        Fact weight = Total($"{name}.weight", [.. lines.Select(one => one.Weight)]), score = Total($"{name}.score", [.. lines.Select(one => one.Score)]);
        var lost = Lost($"{name}.lost", weight, score);
        ledger.Sum(lost, [.. lines.Select(one => one.Lost)]);
        return new(title, lines, weight, score, lost);
    }

    private SelfLine Line(string name, LineSpec spec)
    {
        Fact weight = LedgerParts.Points($"{name}.weight", spec.Weight), score = LedgerParts.Points($"{name}.score", Reached(spec));
        ledger.AtMost(score, weight);
        return new(spec.Level1, spec.Level2, spec.Name, spec.Sign, spec.Unit, spec.Target, spec.Actual, spec.Words, spec.Done, weight, score, Lost($"{name}.lost", weight, score));
    }

    private decimal Reached(LineSpec spec)
    {
        if (spec is not { Target: { } target, Actual: { } actual })
            return spec.Weight - (spec.Words.Length > 0 ? spec.Loss : dice.Chance(18) ? dice.Whole(1, Math.Max(1, spec.Weight / 4)) / 2m : 0);
        var isReached = spec.Sign == "≤" ? actual.Value <= target.Value : actual.Value >= target.Value;
        if (isReached)
            return spec.Weight;
        var share = spec.Sign == "≤" ? target.Value / actual.Value : actual.Value / target.Value;
        return decimal.Round(spec.Weight * share, 1, MidpointRounding.ToZero);
    }

    private Fact Total(string name, IReadOnlyList<Fact> parts)
    {
        var total = LedgerParts.Points(name, parts.Sum(part => part.Value));
        ledger.Sum(total, parts);
        return total;
    }

    private Fact Lost(string name, Fact weight, Fact score)
    {
        var lost = LedgerParts.Points(name, weight.Value - score.Value);
        ledger.Balanced(lost, [weight], [score]);
        return lost;
    }
}
