using Hengji.Auditing.Relations;
using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Auditing.Verdicts;

/// <summary>A relation of a document with its verdict.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Outcome">Verdict, distance, slack and explanation.</param>
public sealed record AuditedRelation(ReportRelation Relation, RelationOutcome Outcome)
{
    /// <summary>Its figures: the printed result first, then what it is worked out from.</summary>
    public ImmutableArray<Figure> Figures { get; } =
        [.. NodeFigures.Of(Relation.Right).Concat(NodeFigures.Of(Relation.Left)).Distinct(ReferenceEqualityComparer.Instance).Cast<Figure>()];

    /// <summary>Judges a relation.</summary>
    public static AuditedRelation Of(ReportRelation relation) =>
        new(relation, RelationCheck.Judge(relation.Operator, Meant(relation.Left, relation), Meant(relation.Right, relation), relation.Unit));

    private static BoundNode Meant(BoundNode side, ReportRelation relation) => relation.IsOfWholes ? NodeFigures.Replace(side, Whole) : side;

    // A percentage of whole numbers is rounded all the same.
    private static Figure Whole(Figure figure) => figure.Unit == MeasureUnit.Percent ? figure : figure with { Rounding = Rounding.Exact, Reading = Reading.Count };
}
