using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Evaluation;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose;

/// <summary>Builds the sides of relations from figures in sentences.</summary>
internal static class Nodes
{
    /// <summary>A figure brought to a unit of its dimension.</summary>
    public static BoundFigure Of(Mention mention, MeasureUnit unit) =>
        new(mention.Figure, Rational.Of(mention.Figure.Unit.InBase) / Rational.Of(unit.InBase));

    /// <summary>Weighted sum of figures.</summary>
    public static BoundSum Sum(MeasureUnit unit, params IEnumerable<(int Weight, Mention Mention)> terms) =>
        new([.. terms.Select(term => new BoundTerm(term.Weight, Of(term.Mention, unit)))]);

    /// <summary>Sum of figures.</summary>
    public static BoundSum Sum(MeasureUnit unit, IEnumerable<Mention> mentions) =>
        Sum(unit, mentions.Select(mention => (1, mention)));

    /// <summary>100 × dividend ÷ divisor.</summary>
    public static BoundQuotient Percent(BoundNode dividend, BoundNode divisor) =>
        new(new BoundSum([new BoundTerm(100, dividend)]), divisor);

    /// <summary>Whether two figures count the same; 0 without a unit fits any.</summary>
    public static bool IsSameDimension(Mention a, Mention b) =>
        a.Dimension == b.Dimension || IsBareZero(a) || IsBareZero(b);

    /// <summary>Whether the relation can hold.</summary>
    public static bool CanHold(BoundNode left, BoundNode right, ComparisonOperator comparison = ComparisonOperator.Equal) =>
        RelationJudge.Judge(comparison, left, right) is Verdict.Exact or Verdict.Within;

    /// <summary>Whether a figure is other than 0.</summary>
    public static bool IsNonZero(Mention mention) => mention.Figure.Value != 0;

    private static bool IsBareZero(Mention mention) =>
        mention.Figure.Value == 0 && mention.Figure.Unit == MeasureUnit.None;
}
