using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <summary>Where the parts of a total end before the amounts behind them do: 其中电话90件、网络10件，办结98件.</summary>
internal static partial class PartEnds
{
    private const int FewestAlike = 3;
    private const int FewestDigits = 3;

    /// <summary>How many of the amounts are parts: all, or the first ones that make the total, or that end with another mark and miss it by one slip.</summary>
    public static int Of(ImmutableArray<Mention> parts, Mention total)
    {
        for (var count = parts.Length - 1; count > 1; count--)
        {
            if (Fits(parts[..count], total) && !GoesOn(parts, count, total))
                return count;
        }
        if (OneSlip.Explains(parts, total))
            return parts.Length;
        for (var count = parts.Length - 1; count > 1; count--)
        {
            if (Mark(parts[count]) != Mark(parts[count - 1]) && OneSlip.Explains(parts[..count], total))
                return count;
        }
        return JoinedEnd(parts, total);
    }

    /// <summary>“其中死亡7户、重复26户、超标13户，最终核定804户”: counts joined by 、 end where another mark stands.</summary>
    private static int JoinedEnd(ImmutableArray<Mention> parts, Mention total)
    {
        var end = 1;
        while (end < parts.Length && Mark(parts[end]) == '、')
            end++;
        return total.Number.IsCount && end > 1 && end < parts.Length && Mark(parts[end]) == '，' ? end : parts.Length;
    }

    /// <summary>Whether the next part stands in one row with those before it (9个、12个、其他5个): that a few small numbers make the total may be chance.</summary>
    private static bool GoesOn(ImmutableArray<Mention> parts, int count, Mention total) =>
        total.Number.IsCount && total.Figure.Printed.Length < FewestDigits && Mark(parts[count]) == '、' && parts[1..count].All(part => Mark(part) == '、');

    /// <summary>Whether what stands behind the parts begins with a semicolon, as they did not.</summary>
    public static bool DividesAgain(ImmutableArray<Mention> parts, int count) =>
        Mark(parts[count]) == '；' && !parts[1..count].Any(part => Mark(part) == '；') && !parts[count].Lead.Contains("其中", StringComparison.Ordinal) && !Besides().IsMatch(parts[count].Lead);

    /// <summary>“实有17人：执法8人、技术9人；另聘46人”: who comes besides is none of those before.</summary>
    [GeneratedRegex(@"^\s*；\s*(?:另|此外|还有|外加|加上)", RegexOptions.CultureInvariant)]
    private static partial Regex Besides();

    /// <summary>Whether parts that are all called alike (应急用车, 执法用车, 其他用车) end before what is called otherwise.</summary>
    public static bool AreOfOtherKind(List<Mention> parts, Mention next) =>
        parts.Count >= FewestAlike && parts[0].Subject is { Length: > 2 } name && name[^2..] is var kind
        && parts.TrueForAll(part => part.Subject.EndsWith(kind, StringComparison.Ordinal)) && next.Subject.Length > 1 && !next.Subject.Contains(kind, StringComparison.Ordinal);

    private static bool Fits(ImmutableArray<Mention> parts, Mention total) =>
        Nodes.CanHold(Nodes.Sum(total.Figure.Unit, parts), Nodes.Of(total, total.Figure.Unit));

    /// <summary>The mark before it; 、 and 和 are one.</summary>
    private static char Mark(Mention mention) =>
        mention.Lead.TrimStart() is [var first, ..] ? first is '和' or '及' or '与' or '以' ? '、' : first is ';' ? '；' : first is ',' ? '，' : first : ' ';
}
