using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <content>Lists that marks and words around them tell.</content>
internal static partial class PartLists
{
    /// <summary>A colon behind a count (以下4个项目：甲…; what it lists ends at a semicolon: 检查3次：甲、乙、丙；调研6次), or 由 before and 构成 behind the parts.</summary>
    private static ListIntroduction? ByMarks(ImmutableArray<Mention> mentions, int at) =>
        at > 0 && mentions[at - 1].Number.IsCount && ListWords.BehindCount().IsMatch(mentions[at].Lead) && !mentions[at].Lead.Contains('；', StringComparison.Ordinal) ? ListIntroduction.Divided
        : Composed(mentions, at, mentions[at]) is not null ? ListIntroduction.Divided
        : at > 0 && ListWords.Mostly().IsMatch(mentions[at].Lead) && mentions[at..].Any(mention => PartFamilies.EndsWithOther([mention])) ? ListIntroduction.Bracketed : null;

    /// <summary>The amounts between 由 and 构成; null where there are none.</summary>
    private static ImmutableArray<Mention>? Composed(ImmutableArray<Mention> mentions, int at, Mention total)
    {
        var end = at > 0 && ListWords.Composed().IsMatch(mentions[at].Lead) ? mentions[at..].IndexOf(mentions[at..].FirstOrDefault(mention => ListWords.ComposedEnd().IsMatch(mention.Tail))!) : -1;
        return end < 1 ? null : [.. mentions.Skip(at).Take(end + 1).Where(mention => mention.Dimension == total.Dimension && mention.RowLength == 1 && mention.Depth == mentions[at].Depth)];
    }
}
