using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>The same fact printed in two places, where other facts of both places agree.</summary>
/// <remarks>
/// Equal words alone do not make equal facts: each budget has a 基本支出. Two places speak of the same when several of their
/// facts agree and few do not; elsewhere only what agrees is kept, and a difference that one slip of the hand explains.
/// </remarks>
internal static class FactPairs
{
    private const int FewestAgreeing = 2;

    /// <summary>The relations between two places.</summary>
    /// <param name="kind">Kind of the relations.</param>
    /// <param name="basis">What the two places are, in Chinese.</param>
    /// <param name="one">Claims of the one place.</param>
    /// <param name="other">Claims of the other.</param>
    public static IEnumerable<ReportRelation> Between(RelationKind kind, string basis, IEnumerable<Claim> one, ILookup<FactName, Claim> other)
    {
        var pairs = one
            .Where(claim => FactName.Of(claim).Subject.Length > 0)
            .SelectMany(claim => other[FactName.Of(claim)].Select(again => (First: claim, Later: again)))
            .Where(pair => IsSame(pair.First, pair.Later))
            .Select(pair => (pair.First, pair.Later, Relation: Relation(kind, basis, pair.First, pair.Later)))
            .Select(pair => (pair.First, pair.Later, pair.Relation, Verdict: RelationCheck.Judge(ComparisonOperator.Equal, pair.Relation.Left, pair.Relation.Right, pair.Relation.Unit).Verdict))
            .ToList();
        var agreeing = pairs.Count(pair => pair.Verdict != Verdict.Breaks && pair.First.Figure.Value != 0);
        var isVouched = agreeing >= FewestAgreeing && pairs.Count(pair => pair.Verdict == Verdict.Breaks) * 2 <= agreeing;
        var isNear = kind == RelationKind.TextAgainstTable || (agreeing > 0 && pairs.Count(pair => pair.Verdict == Verdict.Breaks) == 1);
        foreach (var (first, later, relation, verdict) in pairs)
        {
            if (isVouched)
                yield return relation;
            else if (verdict != Verdict.Breaks || (isNear && SlipShape.Explains(first.Figure, later.Figure)))
                yield return relation with { Certainty = Certainty.Inferred, Assumption = "两处说的是同一事项、同一范围" };
        }
    }

    private static bool IsSame(Claim first, Claim later) =>
        !ReferenceEquals(first.Figure, later.Figure)
        && (first.Figure.Unit.Dimension == later.Figure.Unit.Dimension || first.Figure.Unit == MeasureUnit.None || later.Figure.Unit == MeasureUnit.None)
        && first.Qualifier is Numbers.NumberQualifier.None or Numbers.NumberQualifier.Cumulative
        && later.Qualifier is Numbers.NumberQualifier.None or Numbers.NumberQualifier.Cumulative
        && (first.Year is null || later.Year is null || first.Year == later.Year);

    private static ReportRelation Relation(RelationKind kind, string basis, Claim first, Claim later) =>
        new(kind, Signed(first, later), ComparisonOperator.Equal, new BoundFigure(later.Figure, 1), later.Figure.Unit, $"{basis}：“{later.Subject}”前后应一致");

    /// <summary>减少 9.30 in words is −9.30 in a column of changes.</summary>
    private static BoundNode Signed(Claim first, Claim later) =>
        first.Direction * later.Direction < 0 && first.Figure.Value * later.Figure.Value < 0
            ? new BoundSum([new BoundTerm(-1, InUnitOf(first.Figure, later.Figure))])
            : InUnitOf(first.Figure, later.Figure);

    /// <summary>A table that does not say its unit is taken to have the other's.</summary>
    private static BoundNode InUnitOf(Figure figure, Figure other) =>
        figure.Unit.Dimension == other.Unit.Dimension ? Nodes.Figure(figure, other.Unit) : new BoundFigure(figure, 1);
}
