using Hengji.Auditing.Relations;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Verdicts;

/// <summary>Figures for which other relations of the document vouch (旁证): a question about nothing but such figures asks what the document answers, and an error is no more than a question.</summary>
/// <remarks>
/// A wrong figure seldom leaves all else it stands in whole. Where each figure of a broken relation satisfies another one that would notice
/// as large a difference, what is wrong is the reading that put them together: 计划下达 held against 实际到位, the row of another town, what
/// was left at the start of each term added up. Bounds, targets and ranks hold of many a wrong figure and vouch for none; that a fact is
/// printed twice alike in text does not say which of two facts it is.
/// </remarks>
internal sealed class Vouched
{
    private static readonly Rational Coarsest = Rational.Of(1, 10);
    private readonly Dictionary<Figure, Rational> slacks = new(ReferenceEqualityComparer.Instance);

    /// <param name="relations">The relations of figures that stand in broken ones, judged.</param>
    public Vouched(IEnumerable<AuditedRelation> relations)
    {
        foreach (var audited in relations.Where(Vouches))
        {
            if (Relative(audited.Outcome.Slack, audited.Outcome) is not { } slack || slack > Coarsest)
                continue;
            foreach (var figure in audited.Figures)
                slacks[figure] = slacks.TryGetValue(figure, out var known) && known < slack ? known : slack;
        }
    }

    /// <summary>Whether nobody need ask about a broken relation, or tell it for an error: the document admits the break, or vouches for all of its figures; relations that yield were asked before (<see cref="Unnoticed"/>).</summary>
    public bool Answers(AuditedRelation broken)
    {
        if (broken.Relation.IsAdmitted)
            return true;
        return !broken.Relation.YieldsToVouched && !broken.Outcome.DependsOnReading && IsOfReading(broken.Relation) && !IsOfSign(broken) && AreAll(broken);
    }

    /// <summary>Whether each figure of a broken relation satisfies another one that would notice as large a difference.</summary>
    public bool AreAll(AuditedRelation broken) =>
        broken.Figures.Length > 1 && Relative(Rational.Abs(broken.Outcome.Gap), broken.Outcome) is { } gap
            && broken.Figures.All(figure => slacks.TryGetValue(figure, out var slack) && slack < gap);

    /// <summary>Whether a rate in a table has the sign of the other way: 下降5.3% in text tells the same rate with −5.3 and with 5.3, and vouches for neither.</summary>
    private static bool IsOfSign(AuditedRelation broken) =>
        broken.Relation.Kind == RelationKind.ChangeRate && broken.Outcome is { Left.Printed: var left, Right.Printed: var right } && left.Sign * right.Sign < 0 && Rational.Abs(left + right) <= broken.Outcome.Slack
        && broken.Figures.All(figure => figure.Address.Item.StartsWith('表'));

    /// <summary>Whether figures must fit to satisfy it.</summary>
    private static bool Vouches(AuditedRelation audited) =>
        audited.Outcome.Verdict is Verdict.Exact or Verdict.Within && audited.Relation.Operator == ComparisonOperator.Equal && audited.Figures.Length > 1
        && audited.Relation.Kind is not (RelationKind.Score or RelationKind.Granularity or RelationKind.Count or RelationKind.Repeat);

    /// <summary>Whether its break may be one of our reading; that a goal was missed, or points were not taken off, is a question about facts.</summary>
    private static bool IsOfReading(ReportRelation relation) =>
        relation.Official is null && !relation.IsStated && !relation.IsByDefinition
        && relation.Kind is not (RelationKind.Target or RelationKind.Score or RelationKind.Granularity or RelationKind.Rank or RelationKind.PointsApart
            or RelationKind.Repeat or RelationKind.BetweenFiles or RelationKind.LastYearReport);

    /// <summary>A difference beside the larger side; null where both are nothing.</summary>
    private static Rational? Relative(Rational difference, RelationOutcome outcome)
    {
        if (outcome.Left is not { } left || outcome.Right is not { } right)
            return null;
        var (one, other) = (Rational.Abs(left.Printed), Rational.Abs(right.Printed));
        var larger = one > other ? one : other;
        return larger.Sign == 0 ? null : difference / larger;
    }
}
