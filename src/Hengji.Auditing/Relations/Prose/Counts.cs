using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>Counts against what is listed (计数): 下设3个单位（甲、乙、丙）, 甲、乙等15个科室.</summary>
internal static class Counts
{
    private const int FewestForDoubt = 5;
    private const int SlipOfCount = 2;
    private const int FarthestOfNamed = 3;

    /// <summary>The relations of all counts with a list of names.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        foreach (var count in text.Mentions.Where(mention => mention is { IsPlain: true, Number.IsCount: true, Figure.Value: > 1 and < 200, Dimension: not ("天" or "年" or "个月" or "岁") }))
        {
            if (NameList.Behind(count) is { } behind)
                yield return Behind(count, behind);
            else if (NameList.Told(count) is { } told)
                yield return Behind(count, told);
            else if (NameList.Before(count) is { } before && Before(count, before) is { } relation)
                yield return relation;
            else if (NameList.RightBefore(count) is { } named && Math.Abs(named.Nearest((int)count.Figure.Value) - (int)count.Figure.Value) <= FarthestOfNamed)
                yield return Relation(count, ComparisonOperator.Equal, named.Nearest((int)count.Figure.Value)) with { Certainty = Certainty.Conditional, Assumption = "分列的即所述各项" };
        }
    }

    /// <summary>A list that ends with 等 names some of them only; one of less than half of them may tell of what kinds they are.</summary>
    private static ReportRelation Behind(Mention count, NameList list)
    {
        var (counted, listed) = ((int)count.Figure.Value, list.Nearest((int)count.Figure.Value));
        var relation = Relation(count, list.IsOpenEnded ? ComparisonOperator.AtLeast : ComparisonOperator.Equal, listed);
        return listed * 2 < counted ? relation with { Certainty = Certainty.Conditional, Assumption = "分列的即所述各项" } : relation;
    }

    /// <summary>“等15个” may close a whole list or a few examples: far fewer names than counted prove nothing.</summary>
    private static ReportRelation? Before(Mention count, NameList list)
    {
        var (counted, listed) = ((int)count.Figure.Value, list.Nearest((int)count.Figure.Value));
        if (counted <= listed)
            return Relation(count, ComparisonOperator.Equal, listed);
        return listed < FewestForDoubt || counted - listed > SlipOfCount ? null : Relation(count, ComparisonOperator.Equal, listed) with
        {
            Certainty = Certainty.Conditional,
            Assumption = "“等”字之前已列举全部名称",
        };
    }

    private static ReportRelation Relation(Mention count, ComparisonOperator comparison, int listed) =>
        new(RelationKind.Count, Nodes.Of(count, count.Figure.Unit), comparison, new BoundConstant(listed), count.Figure.Unit,
            $"文中列举{listed}个名称");
}
