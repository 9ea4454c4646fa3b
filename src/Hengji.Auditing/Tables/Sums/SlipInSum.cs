using Hengji.Auditing.Relations.Facts;
using Hengji.Figures;

namespace Hengji.Auditing.Tables.Sums;

/// <summary>Whether one slip of the hand, in one figure, explains why lines that heads or numbers make parts do not add up.</summary>
/// <remarks>
/// In a single column nothing else vouches for a list of 1. 2. 3. That one digit, swap or lost digit in a figure of several digits makes it
/// come out to the last decimal is no chance.
/// </remarks>
internal static class SlipInSum
{
    private const int FewestDigits = 4;
    private const decimal Nothing = 0.000_001m;

    /// <summary>Whether it does, in every slot where the sum does not come out.</summary>
    public static bool Explains(Lines lines, int total, IReadOnlyList<int> parts, IReadOnlyList<int> slots) =>
        slots.Where(slot => SumTrial.Of(lines, total, parts, [slot]).Broken > 0).All(slot => Explains(lines, total, parts, slot));

    private static bool Explains(Lines lines, int total, IReadOnlyList<int> parts, int slot) =>
        lines.At(total, slot) is { } printed && Explains([.. parts.Select(part => lines.At(part, slot)).OfType<Figure>().Where(part => part.Unit.Dimension == printed.Unit.Dimension)], printed);

    /// <summary>Whether it does for figures of one dimension.</summary>
    public static bool Explains(IReadOnlyCollection<Figure> parts, Figure total)
    {
        var gap = parts.Sum(figure => figure.InBase) - total.InBase;
        return gap != 0 && (IsMeant(total, total.InBase + gap) || parts.Any(part => IsMeant(part, part.InBase - gap)));
    }

    private static bool IsMeant(Figure figure, decimal inBase)
    {
        var meant = inBase / figure.Unit.InBase;
        return figure.Printed.Count(char.IsDigit) >= FewestDigits
            && Math.Abs(meant - decimal.Round(meant, figure.PrintedDecimals, MidpointRounding.AwayFromZero)) < Nothing
            && SlipShape.Explains(figure, meant);
    }
}
