namespace Hengji.Auditing.Tables.Formulas;

/// <summary>A formula to try, without memory of its own: thousands are tried for a line, and few hold.</summary>
/// <param name="Kind">By which formula.</param>
/// <param name="Result">The line that is worked out.</param>
/// <param name="First">The first term; of a product its first factor.</param>
internal readonly record struct TriedFormula(FiguredKind Kind, int Result, (int Sign, int Line) First)
{
    /// <summary>The second term, or factor.</summary>
    public (int Sign, int Line)? Second { get; init; }

    /// <summary>The third term.</summary>
    public (int Sign, int Line)? Third { get; init; }

    /// <summary>What the terms' sum is divided by; null where nothing is divided.</summary>
    public int? Divisor { get; init; }

    /// <summary>What is added to the divisor; null where nothing is.</summary>
    public int? Added { get; init; }

    /// <summary>The formula with how often it holds.</summary>
    public FiguredFormula Fared(int held, int broken) => new(Result, Kind, Terms(), Divisor, held, broken) { Added = Added };

    /// <summary>Whether something is true of all lines it is worked out from.</summary>
    public bool All<T>(T state, Func<int, T, bool> isTrue) =>
        AllTerms(state, isTrue) && (Divisor is not { } divisor || isTrue(divisor, state)) && (Added is not { } added || isTrue(added, state));

    /// <summary>Whether something is true of the lines of all terms.</summary>
    public bool AllTerms<T>(T state, Func<int, T, bool> isTrue) =>
        isTrue(First.Line, state) && (Second is not { } second || isTrue(second.Line, state)) && (Third is not { } third || isTrue(third.Line, state));

    private ImmutableArray<(int Sign, int Line)> Terms() =>
        Second is not { } second ? [First] : Third is not { } third ? [First, second] : [First, second, third];
}
