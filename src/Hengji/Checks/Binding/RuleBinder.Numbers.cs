using Hengji.Checks.Syntax;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Checks.Binding;

/// <summary>Numbers: sums, products, quotients and the functions that give a number.</summary>
internal sealed partial class RuleBinder
{
    private NumberPlan? Number(Expression expression)
    {
        switch (expression)
        {
            case NumberLiteral literal:
                return new ConstantPlan(literal.Value);
            case ParameterReference parameter:
                return Parameter(parameter);
            case CellReference cell:
                return NumericCell(cell);
            case Negation negation:
                return Number(negation.Operand) is { } operand ? Weighted(negation.Span, (-1, operand)) : null;
            case Arithmetic { Operator: ArithmeticOperator.Multiply } product:
                return Product(product);
            case Arithmetic sum:
                var (left, right) = (Number(sum.Left), Number(sum.Right));
                return left is null || right is null
                    ? null
                    : Weighted(sum.Span, (1, left), (sum.Operator == ArithmeticOperator.Add ? 1 : -1, right));
            case FunctionCall call when !IsCondition(call.Function):
                return Function(call);
            case ListReference list:
                problems.ListOutOfPlace(list.Span);
                return null;
            default:
                problems.NotANumber(expression.Span, expression is TextLiteral ? "文字" : "一个关系");
                return null;
        }
    }

    private ConstantPlan? Parameter(ParameterReference reference)
    {
        if (parameters.TryGetValue(reference.Name, out var value))
            return new ConstantPlan(value);
        problems.UnknownParameter(reference.Span, reference.Name, parameters.Keys);
        return null;
    }

    private CellPlan? NumericCell(CellReference reference)
    {
        if (Cell(reference) is not { } cell)
            return null;
        if (cell.Column.Item.Kind == CellKind.Figure)
            return cell;
        problems.TextCompared(reference.Span, $"{reference.Form}.{reference.Item}");
        return null;
    }

    private NumberPlan? Weighted(TextSpan span, params ReadOnlySpan<(Rational Weight, NumberPlan Part)> parts)
    {
        var type = UnitType.Neutral;
        foreach (var (_, part) in parts)
        {
            if (UnitType.Join(type, part.Type) is not { } joined)
            {
                problems.Dimensions(span, type.Unit!, part.Type.Unit!);
                return null;
            }
            type = joined;
        }
        return Constant(parts) is { } value ? new ConstantPlan(value) : new WeightedPlan([.. parts], type);
    }

    /// <summary>The sum of written numbers is a written number: -2 * x is linear.</summary>
    private static Rational? Constant(ReadOnlySpan<(Rational Weight, NumberPlan Part)> parts)
    {
        var sum = Rational.Zero;
        foreach (var (weight, part) in parts)
        {
            if (part is not ConstantPlan constant)
                return null;
            sum += weight * constant.Value;
        }
        return sum;
    }

    private NumberPlan? Product(Arithmetic product)
    {
        var (left, right) = (Number(product.Left), Number(product.Right));
        if (left is null || right is null)
            return null;
        if (left is ConstantPlan a && right is ConstantPlan b)
            return new ConstantPlan(a.Value * b.Value);
        if (left is ConstantPlan factor)
            return new WeightedPlan([(factor.Value, right)], right.Type);
        if (right is ConstantPlan other)
            return new WeightedPlan([(other.Value, left)], left.Type);
        if (left.Type.IsPlain || right.Type.IsPlain)
            return new ProductPlan(left, right, left.Type.IsPlain ? right.Type : left.Type);
        if (left.Type.Kind == UnitKind.Known && right.Type.Kind == UnitKind.Known)
            return new ProductPlan(left, right,
                UnitType.Of(UnitType.Compound(left.Type.Unit!, right.Type.Unit!, divided: false)));
        problems.OpenProduct(product.Span);
        return null;
    }

    private NumberPlan? Function(FunctionCall call)
    {
        var all = call.Arguments;
        switch (call.Function)
        {
            case RuleFunction.Sum:
                return Parts(call) is { } parts ? Weighted(call.Span, [.. parts.Select(part => ((Rational)1, part))]) : null;
            case RuleFunction.Ratio or RuleFunction.Percent or RuleFunction.Growth:
                return Quotient(call);
            case RuleFunction.Abs or RuleFunction.Min or RuleFunction.Max:
                return Choice(call);
            case RuleFunction.If:
                return Alternative(call);
            case RuleFunction.Previous:
                return AnyNumericCell(call) is { } cell ? cell with { OfLastYear = true } : null;
            case RuleFunction.OrZero:
                return all[0] is ListReference
                    ? List(call, all[0]) is { } blanks ? Weighted(call.Span, (1, blanks with { BlankIsZero = true })) : null
                    : AnyNumericCell(call) is { } blank ? blank with { BlankIsZero = true } : null;
            case RuleFunction.Count:
                return List(call, all[0]) is { } list ? new CountPlan(list.Column, list.UnitsOnly) : null;
            default:
                return Band(call);
        }
    }

    private CellPlan? AnyNumericCell(FunctionCall call)
    {
        if (AnyCell(call, call.Arguments[0]) is not { } cell)
            return null;
        if (cell.Column.Item.Kind == CellKind.Figure)
            return cell;
        problems.TextCompared(call.Span, $"{cell.Column.Form.Definition.Id}.{cell.Column.Item.Id}");
        return null;
    }

    private QuotientPlan? Quotient(FunctionCall call)
    {
        var (dividend, divisor) = (Number(call.Arguments[0]), Number(call.Arguments[1]));
        if (dividend is null || divisor is null)
            return null;
        var joined = UnitType.Join(dividend.Type, divisor.Type);
        if (call.Function == RuleFunction.Ratio)
        {
            var unit = joined is null
                ? UnitType.Compound(dividend.Type.Unit!, divisor.Type.Unit!, divided: true)
                : MeasureUnit.None;
            return new QuotientPlan(dividend, divisor, 1, 0, UnitType.Of(unit));
        }
        if (joined is null)
        {
            problems.Dimensions(call.Span, dividend.Type.Unit!, divisor.Type.Unit!);
            return null;
        }
        return new QuotientPlan(dividend, divisor, 100, call.Function == RuleFunction.Growth ? 100 : 0,
            UnitType.Of(MeasureUnit.Percent));
    }

    private ChoicePlan? Choice(FunctionCall call) =>
        Parts(call) is { } parts && Weighted(call.Span, [.. parts.Select(part => ((Rational)1, part))]) is { } same
            ? new ChoicePlan(call.Function, parts, same.Type)
            : null;

    private IfPlan? Alternative(FunctionCall call)
    {
        var condition = Condition(call.Arguments[0], denied: false);
        var opposite = Condition(call.Arguments[0], denied: true);
        var (then, other) = (Number(call.Arguments[1]), Number(call.Arguments[2]));
        if (condition is null || opposite is null || then is null || other is null
            || Joined(call.Span, then, other) is not { } type)
            return null;
        return new IfPlan(condition, opposite, then, other, type);
    }

    private BandPlan? Band(FunctionCall call)
    {
        var value = Number(call.Arguments[0]);
        if (call.Arguments[1] is not TextLiteral name || !bands.TryGetValue(name.Value, out var table))
        {
            problems.UnknownBand(call.Arguments[1].Span, (call.Arguments[1] as TextLiteral)?.Value ?? "", bands.Keys);
            return null;
        }
        return value is null ? null : new BandPlan(value, [.. table.OrderByDescending(band => band.From)]);
    }

    private ImmutableArray<NumberPlan>? Parts(FunctionCall call)
    {
        var parts = ImmutableArray.CreateBuilder<NumberPlan>();
        var isWhole = true;
        foreach (var argument in call.Arguments)
        {
            var part = argument is ListReference && call.Function != RuleFunction.Abs
                ? NumericList(call, argument)
                : Number(argument);
            if (part is null)
                isWhole = false;
            else
                parts.Add(part);
        }
        return isWhole ? parts.ToImmutable() : null;
    }

    private ListPlan? NumericList(FunctionCall call, Expression argument)
    {
        if (List(call, argument) is not { } list)
            return null;
        if (list.Column.Item.Kind == CellKind.Figure)
            return list;
        problems.TextCompared(argument.Span, $"{list.Column.Form.Definition.Id}.{list.Column.Item.Id}");
        return null;
    }
}
