using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <summary>A part divided in its turn before the next part is told: 其中人员经费70万元，包括工资60万元和补助10万元；公用经费30万元.</summary>
internal static class InnerLists
{
    private const int FewestParts = 2;

    /// <summary>The place behind the parts of a part, where one list begins and they make the amount before it, or miss it by one slip; 0 where none does.</summary>
    public static int EndOf(ImmutableArray<Mention> mentions, int at)
    {
        var part = mentions[at - 1];
        if (!part.IsAmount || part.RowLength > 1 || part.Bracket != mentions[at].Bracket || IsWide(mentions[at]) || !ListWords.Divided().IsMatch(mentions[at].Lead))
            return 0;
        var end = at + 1;
        while (end < mentions.Length && mentions[end].Bracket == part.Bracket && !IsWide(mentions[end]))
            end++;
        var parts = mentions[at..end].Where(mention => mention.IsAmount && mention.RowLength == 1 && Nodes.IsSameDimension(mention, part)).ToList();
        return parts.Count >= FewestParts && (Nodes.CanHold(Nodes.Sum(part.Figure.Unit, parts), Nodes.Of(part, part.Figure.Unit)) || OneSlip.Explains(parts, part)) ? end : 0;
    }

    private static bool IsWide(Mention mention) => mention.Lead.TrimStart() is ['；' or ';', ..];
}
