using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Sums.Lists;

/// <summary>One total divided in two ways that make the same, which is not the total: 65人，从职称看，…（62人）；从学历看，…（62人）.</summary>
internal static class TwoDivisions
{
    /// <summary>The sums of both divisions where they agree with each other only.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Lists.Where(list => list.Parts.Length > 1 && list.Total.IsPlain && list.Parts.All(part => part.IsPlain && part.Dimension == list.Total.Dimension))
            .GroupBy(list => list.Total.Figure, (IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance)
            .SelectMany(lists => Of([.. lists]));

    private static IEnumerable<ReportRelation> Of(List<PartList> lists)
    {
        for (var at = 1; at < lists.Count; at++)
        {
            var (one, other) = (lists[at - 1], lists[at]);
            if (one.Parts.Any(other.Parts.Contains) || Sum(one) != Sum(other) || Sum(one) == one.Total.InBase)
                continue;
            yield return Relation(one);
            yield return Relation(other);
        }
    }

    private static decimal Sum(PartList list) => list.Parts.Sum(part => part.InBase);

    private static ReportRelation Relation(PartList list)
    {
        var unit = list.Total.Figure.Unit;
        return new ReportRelation(RelationKind.TextSum, Nodes.Sum(unit, list.Parts), ComparisonOperator.Equal, Nodes.Of(list.Total, unit), unit, $"“{list.Words}”所列{list.Parts.Length}项之和等于“{list.Total.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "两种划分的各项之和相等，都是全部",
        };
    }
}
