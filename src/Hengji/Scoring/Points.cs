namespace Hengji.Scoring;

/// <summary>Points as they are shown.</summary>
internal static class Points
{
    /// <summary>The same number without trailing zeros: 98.80 is shown as 98.8, 50.00 as 50.</summary>
    public static decimal Trimmed(this decimal points) => points / 1.0000000000000000000000000000m;
}
