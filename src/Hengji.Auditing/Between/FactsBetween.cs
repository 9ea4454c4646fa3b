using Hengji.Auditing.Relations;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;

namespace Hengji.Auditing.Between;

/// <summary>The same fact in two files: each place of the one against each of the other, by the rules for places of one document.</summary>
/// <remarks>
/// Two files may be of different scope, a department and one of its units or projects. What only one slip explains is therefore told
/// only where some fact agrees between them, and questions are asked only where several do. Two years' reports of one department are of one
/// scope.
/// </remarks>
internal static class FactsBetween
{
    private const int FewestForQuestions = 2;

    /// <summary>The relations, judged; of breaks of one figure the surest.</summary>
    /// <param name="one">Places of the first file.</param>
    /// <param name="other">Places of the other.</param>
    /// <param name="isOneScope">Whether both are known to be reports of one department: then two tables may raise a question as text and table do.</param>
    public static ImmutableArray<AuditedRelation> Of(IEnumerable<FactPlace> one, IReadOnlyList<FactPlace> other, bool isOneScope = false)
    {
        var all = DocumentAuditor.Distinct(Pairs(one, other).SelectMany(pair => Of(pair.One, pair.Other, isOneScope)))
            .Select(AuditedRelation.Of).ToList();
        var agreeing = all.Where(IsAgreeing).SelectMany(relation => relation.Figures).ToHashSet(ReferenceEqualityComparer.Instance);
        var facts = all.Where(IsAgreeing).Select(relation => relation.Figures[^1]).Distinct(ReferenceEqualityComparer.Instance).Count();
        var breaks = all.Where(relation => relation.Outcome.Verdict == Verdict.Breaks)
            .Where(relation => relation.Relation.Certainty switch
            {
                Certainty.Certain => true,
                Certainty.Inferred => isOneScope || facts > 0,
                _ => (isOneScope || facts >= FewestForQuestions) && !relation.Figures.Any(agreeing.Contains),
            })
            .DistinctBy(relation => relation.Figures[^1], ReferenceEqualityComparer.Instance)
            .DistinctBy(relation => relation.Figures[0], ReferenceEqualityComparer.Instance);
        return [.. all.Where(relation => relation.Outcome.Verdict != Verdict.Breaks), .. breaks];
    }

    private static bool IsAgreeing(AuditedRelation relation) =>
        relation.Outcome.Verdict is Verdict.Exact or Verdict.Within && relation.Figures.All(figure => figure.Value != 0);

    private static IEnumerable<(FactPlace One, FactPlace Other)> Pairs(IEnumerable<FactPlace> one, IReadOnlyList<FactPlace> other)
    {
        var byName = other.SelectMany((place, number) => place.Claims.Select(claim => (Name: FactName.Of(claim), number))).ToLookup(pair => pair.Name, pair => pair.number);
        foreach (var place in one)
        {
            foreach (var number in place.Claims.SelectMany(claim => byName[FactName.Of(claim)]).Distinct().Order())
                yield return (place, other[number]);
        }
    }

    /// <summary>Text is told first, as inside a document, so that the table's figure is the one it is held against.</summary>
    private static IEnumerable<ReportRelation> Of(FactPlace one, FactPlace other, bool isOneScope)
    {
        var (first, later) = other.IsText && !one.IsText ? (other, one) : (one, other);
        var kind = isOneScope || one.IsText != other.IsText ? RelationKind.TextAgainstTable : RelationKind.Repeat;
        var areApart = first.HasTwoBudgets || later.HasTwoBudgets;
        var told = first.IsText ? TextAgainstTables.Comparable(first.Claims, areApart) : first.Claims;
        return FactPairs.Between(kind, $"{one.Name}与{other.Name}", told, later.Claims.ToLookup(FactName.Of), areApart);
    }
}
