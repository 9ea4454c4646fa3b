using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Counting;

/// <summary>Numbers that only tell what another one consists of: 剔除59户，其中死亡7户、重复26户….</summary>
internal static class ListParts
{
    /// <summary>The parts of all lists of two or more.</summary>
    public static HashSet<Figure> In(ProseText text) =>
        text.Lists.Where(list => list.Parts.Length > 1 && list.Introduction is ListIntroduction.Among or ListIntroduction.Bracketed).SelectMany(list => list.Parts).Select(part => part.Figure)
            .ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
}
