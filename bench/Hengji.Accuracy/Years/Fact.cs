namespace Hengji.Accuracy.Years;

/// <summary>Something a report can print, known exactly before any rounding.</summary>
/// <param name="Key">Which one, unique in its year: <c>income.total@u03</c>.</param>
/// <param name="Value">Yuan, persons, percent …, signed.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Decimals">Decimals it is printed with; for money the layout decides.</param>
public sealed record Fact(string Key, decimal Value, FactKind Kind, int Decimals = 2)
{
    public bool Equals(Fact? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}

/// <summary>What a fact counts.</summary>
public enum FactKind
{
    /// <summary>Yuan, to the fen.</summary>
    Money,

    /// <summary>Whole things, exact.</summary>
    Count,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Points of a score, printed as they are.</summary>
    Points,

    /// <summary>Anything else, rounded to its decimals: 2.33 万人次.</summary>
    Measure,
}
