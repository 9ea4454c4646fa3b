using System.Dynamic;
using Hengji.Figures;
using RulesEngine.Models;
using static System.FormattableString;

namespace Hengji.Benchmarks;

/// <summary>How a submission's figures reach the lambdas of microsoft/RulesEngine.</summary>
internal interface IRulesEngineInputs
{
    /// <summary>The expression that reads the value at a place.</summary>
    public string Value(int place);

    /// <summary>The expression for half of the last printed decimal of the figure at a place.</summary>
    public string Half(int place, Figure figure);

    /// <summary>The inputs of one call.</summary>
    public RuleParameter[] LayOut(IReadOnlyList<Figure> figures);
}

/// <summary>The fastest way found: two arrays of decimals.</summary>
internal sealed class ArrayInputs : IRulesEngineInputs
{
    public string Value(int place) => Invariant($"v[{place}]");

    public string Half(int place, Figure figure) => Invariant($"h[{place}]");

    public RuleParameter[] LayOut(IReadOnlyList<Figure> figures) =>
        [new("v", figures.Select(figure => figure.Value).ToArray()), new("h", figures.Select(HalfOf).ToArray())];

    /// <summary>Half of the last printed decimal; nothing where the figure is exact.</summary>
    public static decimal HalfOf(Figure figure) =>
        figure.Rounding == Rounding.Exact ? 0 : new decimal(5, 0, 0, false, (byte)(figure.Decimals + 1));
}

/// <summary>The way its documentation shows: one ExpandoObject with a named property for each figure; the halves are constants of the rule.</summary>
internal sealed class NamedInputs : IRulesEngineInputs
{
    public string Value(int place) => Invariant($"f.c{place}");

    public string Half(int place, Figure figure) => Invariant($"{ArrayInputs.HalfOf(figure)}m");

    public RuleParameter[] LayOut(IReadOnlyList<Figure> figures)
    {
        var named = new ExpandoObject();
        for (var place = 0; place < figures.Count; place++)
            ((IDictionary<string, object?>)named)[Invariant($"c{place}")] = figures[place].Value;
        return [new("f", named)];
    }
}
