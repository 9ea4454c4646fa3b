using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Checks;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Whether one slip of the hand, in one of its figures, explains why a sum does not come out.</summary>
/// <remarks>
/// A list that may leave parts out says nothing when it does not add up. That a digit changed, swapped or lost in one figure would make it
/// add up to the last decimal is no chance in figures of many digits: then it is worth a question.
/// </remarks>
internal static class OneSlip
{
    private const int FewestDigits = 4;
    private const int FewestTellingDigits = 3;
    private const int EnoughDigits = 6;
    private const decimal Nothing = 0.000_001m;

    /// <summary>Whether it does for parts that make a total.</summary>
    public static bool Explains(IEnumerable<Mention> parts, Mention total, int fewestDigits = FewestDigits, bool isRounded = true) => Explains(parts.Select(part => (1, part)), total, 1, fewestDigits, isRounded);

    /// <summary>
    /// How surely a list that words introduce is all of its total where one slip keeps it from it: in a figure of so many digits that no list
    /// with parts left out would come so near by chance, likely; in a shorter one it may be.
    /// </summary>
    public static Certainty SuretyOf(IEnumerable<(int Sign, Mention Mention)> parts, Mention total, int sign, int enoughDigits = EnoughDigits) =>
        Explains(parts, total, sign, enoughDigits) ? Certainty.Inferred : Certainty.Conditional;

    /// <inheritdoc cref="SuretyOf(IEnumerable{ValueTuple{int, Mention}}, Mention, int, int)"/>
    public static Certainty SuretyOf(IEnumerable<Mention> parts, Mention total, int enoughDigits = EnoughDigits) => SuretyOf(parts.Select(part => (1, part)), total, 1, enoughDigits);

    /// <summary>Whether it does for parts with their signs.</summary>
    /// <param name="parts">Parts, each added or taken away.</param>
    /// <param name="total">What they make, signed by its own words too.</param>
    /// <param name="sign">Sign of the total.</param>
    /// <param name="fewestDigits">Digits the figure mistyped must have: more where more is tried.</param>
    /// <param name="isRounded">Whether the sum may miss by one in the last decimal besides; not where much is tried.</param>
    public static bool Explains(IEnumerable<(int Sign, Mention Mention)> parts, Mention total, int sign, int fewestDigits = FewestDigits, bool isRounded = true)
    {
        var terms = parts.Append((Sign: -sign, Mention: total)).ToList();
        if (!terms.TrueForAll(term => term.Mention.Dimension == total.Dimension))
            return false;
        var gap = terms.Sum(term => term.Sign * term.Mention.InBase);
        return gap != 0 && terms.Exists(term => IsMeant(term.Mention, term.Mention.InBase - term.Sign * gap, fewestDigits) || (isRounded && IsNearlyMeant(term.Mention, term.Mention.InBase - term.Sign * gap, fewestDigits)));
    }

    /// <summary>Whether the parts make the total, or would but for one slip.</summary>
    public static bool IsNear(IReadOnlyCollection<(int Sign, Mention Mention)> parts, Mention total) =>
        Nodes.CanHold(Nodes.Sum(total.Figure.Unit, parts), Nodes.Of(total, total.Figure.Unit)) || Explains(parts, total, 1);

    /// <summary>Whether one of them is printed in the place of another: two figures of several digits are the same, and so the sum does not come out.</summary>
    public static bool IsCopied(IEnumerable<Mention> parts, Mention total)
    {
        var terms = parts.Append(total).Where(term => term.Figure.Printed.Count(char.IsDigit) >= FewestDigits && Telling(term.Figure.Value) >= FewestTellingDigits).ToList();
        return terms.DistinctBy(term => term.InBase).Count() < terms.Count;
    }

    /// <summary>Rounded parts often miss their rounded total by one in the last decimal; that much more digits are asked for.</summary>
    private static bool IsNearlyMeant(Mention mention, decimal inBase, int fewestDigits)
    {
        var last = mention.Figure.Unit.InBase * new decimal(1, 0, 0, false, (byte)mention.Figure.PrintedDecimals);
        return !mention.Number.IsCount && (IsMeant(mention, inBase + last, fewestDigits + 1) || IsMeant(mention, inBase - last, fewestDigits + 1));
    }

    /// <summary>Whether the value that would mend the sum has no more decimals than the figure, and one slip leads from it to the print.</summary>
    private static bool IsMeant(Mention mention, decimal inBase, int fewestDigits)
    {
        var meant = inBase / mention.Figure.Unit.InBase;
        return Math.Max(mention.Figure.Printed.Count(char.IsDigit), Telling(meant)) >= fewestDigits && Math.Max(Telling(mention.Figure.Value), Telling(meant)) >= FewestTellingDigits
            && (SlipShape.IsInSmallerUnit(mention.Figure, meant)
                || (meant > 0 && (mention.Figure.Value == meant * 10 || mention.Figure.Value == meant * 100)) // the point was lost or moved
                || (Math.Abs(meant - decimal.Round(meant, mention.Figure.PrintedDecimals, MidpointRounding.AwayFromZero)) < Nothing && SlipShape.Explains(mention.Figure, meant)));
    }

    /// <summary>Digits of a value without zeros at its ends: 10.00 has one.</summary>
    private static int Telling(decimal value) =>
        value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0', '-').Length;
}
