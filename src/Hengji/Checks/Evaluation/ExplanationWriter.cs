using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>A relation with its figures put in: 98.40 + 176.28 = 274.68，表列 274.67，相差 0.01，四舍五入最多解释 0.015.</summary>
internal static class ExplanationWriter
{
    public const string NoSlack = "各数均为准确数，四舍五入不能解释";
    public const string MostSlack = "四舍五入最多解释 ";
    private const int GapDecimals = 6;

    public static string Write(JudgedRelation relation, Rational gap, Rational slack, ExplanationWords words)
    {
        var isEquality = relation.Operator == ComparisonOperator.Equal;
        var (computed, printed) = relation.Left is BoundFigure && relation.Right is not BoundFigure
            ? (relation.Right, relation.Left)
            : (relation.Left, relation.Right);
        if (isEquality && gap.Sign == 0)
            return computed is BoundFigure ? $"{Text(computed, words)} = {Text(printed, words)}" : $"{Text(computed, words)} = {Value(computed, printed)}";
        if (isEquality)
        {
            var comparison = printed is BoundFigure && computed is not BoundFigure
                ? $"{Side(computed, printed, words)}{words.Printed}{Text(printed, words)}"
                : $"{Side(computed, printed, words)}{words.Comma}{Side(printed, computed, words)}";
            return $"{comparison}{words.OffBy}{Number(Rational.Abs(gap))}{words.Comma}{Slack(slack, words)}";
        }
        var relationText = $"{Side(relation.Left, relation.Right, words)}{words.Must(relation.Operator)} {Side(relation.Right, relation.Left, words)}";
        return relation.Verdict == Verdict.Exact
            ? relationText
            : $"{relationText}{words.OffBy}{Number(Rational.Abs(gap))}{words.Comma}{Slack(slack, words)}";
    }

    public static string Words(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => "等于",
            ComparisonOperator.NotEqual => "不等于",
            ComparisonOperator.AtMost => "不大于",
            ComparisonOperator.AtLeast => "不小于",
            ComparisonOperator.Less => "小于",
            ComparisonOperator.Greater => "大于",
        };

    public static string Number(Rational value) => value.ToText(GapDecimals);

    private static string Slack(Rational slack, ExplanationWords words) => slack.Sign == 0 ? words.NoSlack : words.MostSlack + Number(slack);

    /// <summary>The side, and its value when that is not plain to see.</summary>
    private static string Side(BoundNode node, BoundNode other, ExplanationWords words) =>
        node is BoundFigure or BoundConstant ? Text(node, words) : $"{Text(node, words)} = {Value(node, other)}";

    private static string Value(BoundNode node, BoundNode other)
    {
        var value = NodeValue.Printed(node) ?? 0;
        var decimals = Math.Max(Decimals(node), Decimals(other));
        return HasQuotient(node) || !(value * PowerOfTen(decimals)).IsWhole
            ? value.ToText(Math.Max(4, decimals + 2))
            : value.ToFixedText(decimals);
    }

    private static Rational PowerOfTen(int decimals) => Rational.Of(System.Numerics.BigInteger.Pow(10, decimals), 1);

    private static int Decimals(BoundNode node) =>
        node switch
        {
            BoundFigure figure => figure.Figure.Decimals,
            BoundSum sum => sum.Terms.Max(term => (int?)Decimals(term.Node)) ?? 0,
            BoundProduct product => Decimals(product.Left) + Decimals(product.Right),
            BoundChoice choice => choice.Parts.Max(part => (int?)Decimals(part)) ?? 0,
            _ => 0,
        };

    private static bool HasQuotient(BoundNode node) =>
        node switch
        {
            BoundQuotient => true,
            BoundSum sum => sum.Terms.Any(term => HasQuotient(term.Node)),
            BoundProduct product => HasQuotient(product.Left) || HasQuotient(product.Right),
            BoundChoice choice => choice.Parts.Any(HasQuotient),
            _ => false,
        };

    private static string Text(BoundNode node, ExplanationWords words) =>
        node switch
        {
            BoundConstant constant => Number(constant.Value),
            BoundFigure figure => figure.Figure.ToText(thousands: false)
                + (figure.Factor == 1 ? "" : words.Unit(figure.Figure.Unit)),
            BoundSum { Terms: [{ Node: BoundQuotient quotient } first, { Node: BoundConstant less } second] }
                when first.Coefficient == 100 && (second.Coefficient * less.Value) == -100 =>
                $"({Text(quotient, words)} − 1) × 100",
            BoundSum sum => Text(sum, words),
            BoundProduct product => $"{Inner(product.Left, words)} × {Inner(product.Right, words)}",
            BoundQuotient quotient => $"{Inner(quotient.Dividend, words)} ÷ {Divisor(quotient.Divisor, words)}",
            BoundChoice { Function: RuleFunction.Abs } absolute => $"|{Text(absolute.Parts[0], words)}|",
            BoundChoice choice =>
                $"{(choice.Function == RuleFunction.Min ? words.Least : words.Most)}({string.Join(", ", choice.Parts.Select(part => Text(part, words)))})",
            _ => "",
        };

    private static string Text(BoundSum sum, ExplanationWords words)
    {
        var text = new System.Text.StringBuilder();
        foreach (var term in sum.Terms.Where(term => term.Coefficient.Sign != 0))
        {
            var isNegative = term.Coefficient.Sign < 0;
            _ = text.Append(text.Length == 0 ? (isNegative ? "−" : "") : isNegative ? " − " : " + ");
            var size = Rational.Abs(term.Coefficient);
            var isNegativeFigure = term.Node is BoundFigure { Figure.Value: < 0 } && (text.Length > 0);
            var inner = isNegativeFigure ? $"({Text(term.Node, words)})" : size == 1 ? Text(term.Node, words) : Inner(term.Node, words);
            _ = text.Append(size == 1 ? inner : $"{inner} × {Number(size)}");
        }
        return text.Length == 0 ? "0" : text.ToString();
    }

    private static string Inner(BoundNode node, ExplanationWords words) =>
        node is BoundSum { Terms.Length: > 1 } ? $"({Text(node, words)})" : Text(node, words);

    private static string Divisor(BoundNode node, ExplanationWords words) =>
        node is BoundSum or BoundQuotient or BoundProduct ? $"({Text(node, words)})" : Text(node, words);
}
