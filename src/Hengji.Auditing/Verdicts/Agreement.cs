using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Relations;
using Hengji.Checks;
using Hengji.Checks.Evaluation;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Verdicts;

/// <summary>Broken relations that have only one figure in common and ask for the same value of it (互相印证): 占比 worked out from the amounts, and what is left of 100 % by the other shares.</summary>
/// <remarks>
/// One wrong reading misses by any amount; two of different figures miss by the same one hardly ever, but where both belong to another amount
/// told beside the figure: what the other figures ask for must not be printed there.
/// </remarks>
/// <param name="relations">The relations of figures that stand in broken ones, judged.</param>
/// <param name="spotOf">Where a figure stands.</param>
internal sealed class Agreement(IEnumerable<AuditedRelation> relations, Func<Figure, FigureSpot> spotOf)
{
    private const int FewestDigits = 3;
    private const int GapsForSlack = 10;
    private static readonly Rational Coarsest = Rational.Of(1, 50);
    private readonly ILookup<Figure, AuditedRelation> byFigure = relations
        .SelectMany(audited => audited.Figures, (audited, figure) => (audited, figure))
        .ToLookup(one => one.figure, one => one.audited, (IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);

    /// <summary>Whether another relation proves a suspect of a broken one wrong.</summary>
    /// <param name="broken">The broken relation.</param>
    /// <param name="suspect">A figure of it with what would mend it.</param>
    public bool Proves(AuditedRelation broken, Suspect suspect)
    {
        var figure = suspect.Figure;
        if (suspect.Repair is not { } value || !IsSharp(broken) || figure.Printed.Count(char.IsDigit) < FewestDigits)
            return false;
        var mended = figure.WithValue(value);
        var own = byFigure[figure].ToList();
        return own.Exists(other => !ReferenceEquals(other, broken) && ((IsSharp(other) && AreApart(broken, other, figure)) || IsOfProvenChange(broken, figure)))
            && own.TrueForAll(one => Holds(one, figure, mended)) && (!IsPrintedBeside(mended, figure) || own.Exists(one => IsToldAgain(one, figure, mended)));
    }

    /// <summary>“与上年B相比，增加C，增长X%” where A − B = C holds: the three vouch for each other, and only the rate told of them is left.</summary>
    private bool IsOfProvenChange(AuditedRelation broken, Figure rate) =>
        broken.Relation.Kind == RelationKind.ChangeRate && rate.Unit == MeasureUnit.Percent
        && broken.Figures.Where(own => !ReferenceEquals(own, rate)).ToList() is { Count: >= 2 } others
        && byFigure[others[0]].Any(change => change.Relation.Kind == RelationKind.Change && IsPrecise(change) && others.TrueForAll(own => change.Figures.Any(figure => ReferenceEquals(figure, own))));

    /// <summary>Whether a relation holds and would notice a hundredth of what it is of.</summary>
    private static bool IsPrecise(AuditedRelation audited) =>
        audited is { Outcome: { Verdict: not Verdict.Breaks, Left: { } left }, Relation: { Operator: ComparisonOperator.Equal, Certainty: not Certainty.Conditional } }
        && audited.Outcome.Slack < Rational.Abs(left.Printed) * Coarsest;

    /// <summary>Whether the break is far beyond what rounding explains, and rounding explains little.</summary>
    private static bool IsSharp(AuditedRelation audited)
    {
        var outcome = audited.Outcome;
        return outcome is { Verdict: Verdict.Breaks, DependsOnReading: false, Left: { } left, Right: { } right } && audited.Relation.Operator == ComparisonOperator.Equal
            && Rational.Abs(outcome.Gap) > outcome.Slack * GapsForSlack && outcome.Slack <= Scale(audited.Relation, Larger(Rational.Abs(left.Printed), Rational.Abs(right.Printed))) * Coarsest;
    }

    /// <summary>Whether nothing but the figure is printed in both: 2.35 and 9.07 % in the one, 30.87 and 76.30 % in the other.</summary>
    private static bool AreApart(AuditedRelation one, AuditedRelation other, Figure figure)
    {
        var amounts = one.Figures.Where(own => !ReferenceEquals(own, figure)).Select(own => own.InBase).ToHashSet();
        return amounts.Count > 0 && other.Figures.Length > 1 && !other.Figures.Any(own => !ReferenceEquals(own, figure) && amounts.Contains(own.InBase));
    }

    private static bool Holds(AuditedRelation audited, Figure figure, Figure mended)
    {
        var relation = audited.Relation;
        return RelationJudge.Judge(relation.Operator, Put(relation.Left), Put(relation.Right)) != Verdict.Breaks;

        BoundNode Put(BoundNode side) => NodeFigures.Replace(side, own => ReferenceEquals(own, figure) ? mended : own);
    }

    /// <summary>Whether the amount that should stand there is printed as the same fact: of another amount the relations then are not.</summary>
    private static bool IsToldAgain(AuditedRelation audited, Figure figure, Figure mended) =>
        audited.Relation is { Kind: RelationKind.Repeat or RelationKind.TextAgainstTable, Certainty: Certainty.Certain } && audited.Figures.Any(other => !ReferenceEquals(other, figure) && other.InBase == mended.InBase);

    /// <summary>Whether the text that prints the figure prints what it should be, too: then the relations may be of that amount.</summary>
    private bool IsPrintedBeside(Figure mended, Figure figure) =>
        NumberScanner.Scan(WidePunctuation.Of(spotOf(figure).Text)).Any(number => number.Value == mended.Value && number.Unit.Dimension == figure.Unit.Dimension);

    /// <summary>A growth of 0.53 % is read from two amounts that are 100 and 100.53.</summary>
    private static Rational Scale(ReportRelation relation, Rational larger) => relation.Kind == RelationKind.ChangeRate ? Larger(larger, Rational.Of(100)) : larger;

    private static Rational Larger(Rational one, Rational other) => one > other ? one : other;
}
