using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations;

/// <summary>Tells whether two relations say the same of the same figures.</summary>
internal static class RelationKey
{
    /// <summary>Operator, shape and the places of the figures on each side.</summary>
    public static (ComparisonOperator, string, string) Of(ReportRelation relation)
    {
        var (left, right) = (Counted(relation) + Side(relation.Left), Side(relation.Right));
        return relation.Operator == ComparisonOperator.Equal && string.CompareOrdinal(left, right) > 0
            ? (relation.Operator, right, left)
            : (relation.Operator, left, right);
    }

    private static string Side(BoundNode node) =>
        HasQuotient(node) + string.Join(' ', NodeFigures.Of(node).Select(figure => figure.Address.ToString()).Order(StringComparer.Ordinal));

    /// <summary>A side without figures, such as a count of rows, is known by its rule only.</summary>
    private static string Counted(ReportRelation relation) =>
        relation.Official is { } rule && (!NodeFigures.Of(relation.Left).Any() || !NodeFigures.Of(relation.Right).Any()) ? rule.Code + ' ' : "";

    private static string HasQuotient(BoundNode node) =>
        node switch
        {
            BoundSum { Terms: [var only] } when only.Node is BoundQuotient => "÷",
            BoundSum { Terms: [var first, _] } when first.Node is BoundQuotient => "÷−",
            BoundSum sum when sum.Terms.Any(term => term.Coefficient.Sign < 0) => "−",
            _ => "",
        };
}
