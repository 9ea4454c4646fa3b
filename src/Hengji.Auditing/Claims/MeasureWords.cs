namespace Hengji.Auditing.Claims;

/// <summary>What the words before a number make of it.</summary>
/// <param name="Measure">Which number of its subject it is.</param>
/// <param name="Subject">What it measures; empty when the words name nothing.</param>
internal sealed record MeasureWords(Measure Measure, string Subject)
{
    /// <summary>−1 for 减少, 下降; else 1.</summary>
    public int Direction { get; init; } = 1;

    /// <summary>For shares and completion rates: of what, as printed; empty when not said.</summary>
    public string Against { get; init; } = "";

    /// <summary>For changes, rates and shares: words that name something of their own; empty when they speak of the amount before.</summary>
    public string Own { get; init; } = "";
}
