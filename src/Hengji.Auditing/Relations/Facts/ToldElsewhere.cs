using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Evaluation;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>Leaves out questions about figures of text whose fact stands in another table: each project has goals of the same name.</summary>
internal static class ToldElsewhere
{
    /// <summary>The relations of one paragraph or cell without those questions.</summary>
    /// <param name="found">Its relations with all tables.</param>
    /// <param name="own">Figures of it whose subject stands in the very table it is a cell of.</param>
    public static IEnumerable<ReportRelation> Left(List<ReportRelation> found, IEnumerable<Figure> own)
    {
        var known = found.Where(Holds).SelectMany(Text).Concat(own).ToHashSet((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        return found.Where(relation => relation.Certainty != Certainty.Conditional || Holds(relation) || !Text(relation).Any(known.Contains));
    }

    private static bool Holds(ReportRelation relation) => RelationJudge.Judge(relation.Operator, relation.Left, relation.Right) != Verdict.Breaks;

    private static IEnumerable<Figure> Text(ReportRelation relation) => NodeFigures.Of(relation.Left);
}
