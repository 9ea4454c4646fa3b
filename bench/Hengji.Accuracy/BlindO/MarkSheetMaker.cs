using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Makes the points of a sheet, level by level.</summary>
internal sealed class MarkSheetMaker(Ledger ledger, Dice dice, string key)
{
    public MarkSheet Make(IEnumerable<MarkSpec> specs)
    {
        var groups = specs.GroupBy(one => one.Level1).Select((group, index) => Group($"{key}.{index}", group.Key, group)).ToImmutableArray();
        Fact weight = Total($"{key}.weight", groups.Select(one => one.Weight)), score = Total($"{key}.score", groups.Select(one => one.Score));
        return new(groups, weight, score, Lost($"{key}.lost", weight, score));
    }

    private MarkGroup Group(string name, string title, IEnumerable<MarkSpec> specs)
    {
        var parts = specs.GroupBy(one => one.Level2).Select((part, index) => Part($"{name}.{index}", part.Key, part)).ToImmutableArray();
        Fact weight = Total($"{name}.weight", parts.Select(one => one.Weight)), score = Total($"{name}.score", parts.Select(one => one.Score));
        ledger.Sum(weight, [.. parts.SelectMany(one => one.Marks).Select(one => one.Weight)]);
        ledger.Sum(score, [.. parts.SelectMany(one => one.Marks).Select(one => one.Score)]);
        var lost = Lost($"{name}.lost", weight, score);
        ledger.Sum(lost, [.. parts.SelectMany(one => one.Marks).Select(one => one.Lost)]);
        return new(title, parts, weight, score, lost, ledger.Rate($"{name}.rate", "rate", score, weight));
    }

    private MarkPart Part(string name, string title, IEnumerable<MarkSpec> specs)
    {
        var marks = specs.Select((spec, index) => One($"{name}.{index}", spec)).ToImmutableArray();
        return new(title, marks, Total($"{name}.weight", marks.Select(one => one.Weight)), Total($"{name}.score", marks.Select(one => one.Score)));
    }

    private Mark One(string name, MarkSpec spec)
    {
        var weight = LedgerParts.Points($"{name}.weight", spec.Weight);
        var score = spec.ByRate is { } rate ? ByRate($"{name}.score", rate, spec.Weight) : LedgerParts.Points($"{name}.score", Reached(spec));
        ledger.AtMost(score, weight);
        return new(spec.Level1, spec.Level2, spec.Name, spec.Sign, spec.Unit, spec.Target, spec.Actual, spec.Words, spec.Done, weight, score, Lost($"{name}.lost", weight, score));
    }

    private Fact ByRate(string name, Fact rate, decimal weight)
    {
        var share = weight / 100;
        var score = LedgerParts.Points(name, decimal.Round(rate.Value * share, 2, MidpointRounding.AwayFromZero));
        ledger.Limit("points", new(1, score), new(-share, rate), new Term(-0.005m));
        ledger.Limit("points", new(-1, score), new(share, rate), new Term(-0.005m));
        return score;
    }

    private decimal Reached(MarkSpec spec)
    {
        if (spec.Loss is { } loss)
            return spec.Weight - loss;
        if (spec is not { Target: { } target, Actual: { } actual })
            return spec.Weight - (dice.Chance(18) ? dice.Whole(1, (int)Math.Max(1, spec.Weight / 3)) / 2m : 0);
        var share = spec.Sign == "≤" ? target.Value / actual.Value : actual.Value / target.Value;
        return share >= 1 ? spec.Weight : decimal.Round(spec.Weight * share, 1, MidpointRounding.ToZero);
    }

    private Fact Total(string name, IEnumerable<Fact> parts)
    {
        var all = parts.ToList();
        var total = LedgerParts.Points(name, all.Sum(part => part.Value));
        ledger.Sum(total, all);
        return total;
    }

    private Fact Lost(string name, Fact weight, Fact score)
    {
        var lost = LedgerParts.Points(name, weight.Value - score.Value);
        ledger.Balanced(lost, [weight], [score]);
        return lost;
    }
}
