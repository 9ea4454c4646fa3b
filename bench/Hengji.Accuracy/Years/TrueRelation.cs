namespace Hengji.Accuracy.Years;

/// <summary>What exact facts satisfy: a sum of products that is zero, or at most zero.</summary>
/// <param name="Kind">What kind, for the table of results.</param>
/// <param name="Terms">Its terms.</param>
/// <param name="IsBound">Whether the sum is at most zero instead of zero.</param>
public sealed record TrueRelation(string Kind, ImmutableArray<Term> Terms, bool IsBound = false)
{
    /// <summary>Every fact in it, once.</summary>
    public ImmutableArray<Fact> Facts { get; } = [.. Terms.SelectMany(term => term.Factors).Distinct()];

    /// <summary>Whether the exact values satisfy it; rates are not finite decimals and get 10⁻¹² of their size.</summary>
    public bool Holds()
    {
        var products = Terms.Select(term => term.Factors.Aggregate(term.Coefficient, (product, fact) => product * fact.Value)).ToList();
        var sum = products.Sum();
        var allowed = Terms.Any(term => term.Factors.Length > 1) ? products.Sum(Math.Abs) * 1e-12m : 0;
        return IsBound ? sum <= allowed : Math.Abs(sum) <= allowed;
    }
}

/// <summary>A coefficient times facts.</summary>
/// <param name="Coefficient">The coefficient.</param>
/// <param name="Factors">One or two facts; none for a number, as 100 %.</param>
public sealed record Term(decimal Coefficient, params ImmutableArray<Fact> Factors);
