using System.Globalization;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;
using Hengji.Regulations;

namespace Hengji.Tests.Checks.Feasibility;

/// <summary>Relations built by hand.</summary>
internal static class Bound
{
    public static Figure Figure(string address, string printed, Rounding rounding = Rounding.Nearest, MeasureUnit? unit = null)
    {
        var value = decimal.Parse(printed, NumberStyles.Number, CultureInfo.InvariantCulture);
        return new Figure(
            FigureAddress.TryParse(address)!.Value,
            printed,
            value,
            value.Scale,
            value.Scale,
            unit ?? MeasureUnit.TenThousandYuan,
            rounding,
            Reading.OwnDecimals,
            new SourceLocation("t.csv", address));
    }

    public static BoundNode Of(Figure figure) => new BoundFigure(figure, Rational.One);

    public static BoundNode Of(decimal value) => new BoundConstant(value);

    public static BoundNode Sum(params IEnumerable<Figure> figures) =>
        new BoundSum([.. figures.Select(figure => new BoundTerm(1, Of(figure)))]);

    public static BoundNode Minus(Figure a, Figure b) =>
        new BoundSum([new BoundTerm(1, Of(a)), new BoundTerm(-1, Of(b))]);

    /// <summary>100 × a ÷ b.</summary>
    public static BoundNode Percent(BoundNode a, BoundNode b) =>
        new BoundProduct(Of(100), new BoundQuotient(a, b));

    public static BoundRelation Equal(BoundNode left, BoundNode right) => Relation(ComparisonOperator.Equal, left, right);

    public static BoundRelation Relation(ComparisonOperator comparison, BoundNode left, BoundNode right, string code = "C00")
    {
        var rule = new Rule(
            code,
            "关系",
            new RuleScope(RuleScopeKind.Once),
            new NumberLiteral(0, new TextSpan(0, 0)),
            FindingLevel.Error,
            Certainty.Certain,
            new Citation("表", "", CitationSeen.Design));
        return new BoundRelation(new CheckOutcome(rule, "_", Verdict.Breaks), comparison, left, right);
    }
}
