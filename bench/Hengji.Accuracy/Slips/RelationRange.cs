using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Slips;

/// <summary>All values a relation's sum can take over ranges of its facts, exactly.</summary>
/// <remarks>No fact stands squared, so a product takes its extremes at the ends of its facts' ranges.</remarks>
internal static class RelationRange
{
    public static PrintedRange Of(TrueRelation relation, IReadOnlyDictionary<Fact, PrintedRange> ranges) =>
        Of([.. relation.Terms.Select(term => (term.Coefficient, (IReadOnlyList<Fact>)term.Factors))], ranges);

    /// <summary>Whether exact facts in these ranges can satisfy the relation.</summary>
    public static bool CanHold(TrueRelation relation, IReadOnlyDictionary<Fact, PrintedRange> ranges)
    {
        var range = Of(relation, ranges);
        return range.Low <= 0 && (relation.IsBound || range.High >= 0);
    }

    private static PrintedRange Of(
        List<(decimal Coefficient, IReadOnlyList<Fact> Factors)> terms, IReadOnlyDictionary<Fact, PrintedRange> ranges)
    {
        if (terms.FirstOrDefault(term => term.Factors.Count > 1).Factors is not { } factors)
            return Linear(terms, ranges);
        var (fact, range) = (factors[0], ranges[factors[0]]);
        PrintedRange low = Of(Fixed(terms, fact, range.Low), ranges), high = Of(Fixed(terms, fact, range.High), ranges);
        return new(Math.Min(low.Low, high.Low), Math.Max(low.High, high.High));
    }

    private static List<(decimal, IReadOnlyList<Fact>)> Fixed(
        List<(decimal Coefficient, IReadOnlyList<Fact> Factors)> terms, Fact fact, decimal value) =>
        [.. terms.Select(term => term.Factors.Contains(fact)
            ? (term.Coefficient * value, [.. term.Factors.Where(factor => factor != fact)])
            : (term.Coefficient, term.Factors))];

    /// <summary>Coefficients of the same fact are collected first, so that it cannot be large in one term and small in another.</summary>
    private static PrintedRange Linear(
        List<(decimal Coefficient, IReadOnlyList<Fact> Factors)> terms, IReadOnlyDictionary<Fact, PrintedRange> ranges)
    {
        var constant = terms.Where(term => term.Factors.Count == 0).Sum(term => term.Coefficient);
        decimal low = constant, high = constant;
        foreach (var group in terms.Where(term => term.Factors.Count == 1).GroupBy(term => term.Factors[0]))
        {
            var coefficient = group.Sum(term => term.Coefficient);
            var (a, b) = (coefficient * ranges[group.Key].Low, coefficient * ranges[group.Key].High);
            low += Math.Min(a, b);
            high += Math.Max(a, b);
        }
        return new(low, high);
    }
}
