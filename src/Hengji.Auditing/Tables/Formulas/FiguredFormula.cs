namespace Hengji.Auditing.Tables.Formulas;

/// <summary>How a line follows from others, as the figures of most slots show and no head need say.</summary>
/// <param name="Result">The line that is worked out.</param>
/// <param name="Kind">By which formula.</param>
/// <param name="Terms">Lines that are added or taken away; of a product its two factors.</param>
/// <param name="Divisor">What their sum is divided by; null where nothing is divided.</param>
/// <param name="Held">In how many slots it holds.</param>
/// <param name="Broken">In how many it does not.</param>
internal sealed record FiguredFormula(int Result, FiguredKind Kind, ImmutableArray<(int Sign, int Line)> Terms, int? Divisor, int Held, int Broken)
{
    /// <summary>What is added to the divisor: 结案率 is 结案 ÷ (旧存 + 新收); null where nothing is.</summary>
    public int? Added { get; init; }

    /// <summary>The lines whose sum divides.</summary>
    public IEnumerable<int> Divisors => new[] { Divisor, Added }.OfType<int>();

    /// <summary>All lines it is worked out from.</summary>
    public IEnumerable<int> Sources => Terms.Select(term => term.Line).Concat(Divisors);

    /// <summary>How far its lines stand from the result.</summary>
    public int Distance => Sources.Sum(line => Math.Abs(line - Result));
}

/// <summary>Formulas that figures may show.</summary>
internal enum FiguredKind
{
    /// <summary>Terms added and taken away.</summary>
    Sum,

    /// <summary>Terms ÷ divisor × 100.</summary>
    Percent,

    /// <summary>(term ÷ divisor − 1) × 100.</summary>
    Growth,

    /// <summary>Term ÷ divisor.</summary>
    Quotient,

    /// <summary>One factor × the other in percent.</summary>
    Product,
}
