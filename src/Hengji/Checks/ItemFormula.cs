using Hengji.Checks.Language;
using Hengji.Checks.Syntax;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Checks;

/// <summary>Computes a computed column (计算项) from the other cells of its row, exactly, and rounds once at the end.</summary>
public static class ItemFormula
{
    private const int UnboundDecimals = 2;

    /// <summary>The value as the form prints it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="item">The computed column.</param>
    /// <param name="cell">Value of another column of the row in that column's unit; null when it is blank or no number.</param>
    /// <returns>The number with the column's decimals, rounded half away from zero; null when a part is missing.</returns>
    public static string? Evaluate(FormDefinition form, FormItem item, Func<string, decimal?> cell)
    {
        if (item.Formula is not { } formula || RuleParser.ParseFormula(formula, form.Id) is not { IsSuccess: true } parsed)
            return null;
        if (Value(parsed.Value, cell) is not { } exact)
            return null;
        var decimals = item.Decimals ?? UnboundDecimals;
        var rounded = exact.Round(decimals);
        return rounded.ToString($"F{decimals.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture)
            + (item.Unit == "%" ? "%" : "");
    }

    /// <summary>Columns a computed column is computed from.</summary>
    public static ImmutableArray<string> Parts(FormDefinition form, FormItem item) =>
        item.Formula is { } formula && RuleParser.ParseFormula(formula, form.Id) is { IsSuccess: true } parsed
            ? [.. Items(parsed.Value).Distinct(StringComparer.Ordinal)]
            : [];

    private static Rational? Value(Expression node, Func<string, decimal?> cell) =>
        node switch
        {
            NumberLiteral number => number.Value,
            CellReference { Row: null } reference => cell(reference.Item) is { } value ? Rational.Of(value) : null,
            Negation negation => Value(negation.Operand, cell) is { } value ? -value : null,
            Arithmetic sum => Both(Value(sum.Left, cell), Value(sum.Right, cell), (a, b) => sum.Operator switch
            {
                ArithmeticOperator.Add => a + b,
                ArithmeticOperator.Subtract => a - b,
                ArithmeticOperator.Multiply => a * b,
            }),
            FunctionCall call => Call(call, [.. call.Arguments.Select(argument => Value(argument, cell))]),
            _ => null,
        };

    private static Rational? Call(FunctionCall call, ImmutableArray<Rational?> given) =>
        call.Function switch
        {
            RuleFunction.Sum => given.All(part => part is not null)
                ? given.Aggregate(Rational.Zero, (sum, part) => sum + part!.Value)
                : null,
            RuleFunction.Ratio => Quotient(given[0], given[1]),
            RuleFunction.Percent => Quotient(given[0], given[1]) is { } share ? share * Rational.Of(100) : null,
            RuleFunction.Growth => Quotient(given[0], given[1]) is { } growth ? (growth - Rational.One) * Rational.Of(100) : null,
            RuleFunction.OrZero => given[0] ?? Rational.Zero,
            _ => null,
        };

    private static Rational? Quotient(Rational? above, Rational? below) =>
        Both(above, below, (a, b) => b.Sign == 0 ? null : a / b);

    private static Rational? Both(Rational? left, Rational? right, Func<Rational, Rational, Rational?> combine) =>
        left is { } a && right is { } b ? combine(a, b) : null;

    private static IEnumerable<string> Items(Expression node) =>
        node switch
        {
            CellReference { Row: null } reference => [reference.Item],
            Negation negation => Items(negation.Operand),
            Arithmetic sum => Items(sum.Left).Concat(Items(sum.Right)),
            FunctionCall call => call.Arguments.SelectMany(Items),
            _ => [],
        };
}
