using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Pages;

/// <summary>A fact at one place of a page.</summary>
/// <param name="Fact">What it says.</param>
/// <param name="Style">How it is printed.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Sign">−1 where words give the sign: 减少 9.30 for a change of −9.30.</param>
/// <param name="IsInTable">Whether it stands in a cell.</param>
public sealed record PrintedNumber(Fact Fact, NumberStyle Style, string Text, int Sign, bool IsInTable)
{
    /// <summary>Row and column in its table; −1 in a paragraph.</summary>
    public (int Row, int Column) Cell { get; set; } = (-1, -1);

    /// <summary>Number of its block on the page.</summary>
    public int Block { get; set; } = -1;

    /// <summary>Whether a reader sees a number: a dash or blank for nothing is none.</summary>
    public bool IsNumber => Text.Any(char.IsAsciiDigit);

    public bool Equals(PrintedNumber? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => HashCode.Combine(Block, Cell, Fact.Key);
}
