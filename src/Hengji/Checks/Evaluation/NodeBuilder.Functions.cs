using Hengji.Checks.Binding;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>Products, quotients and the functions.</summary>
internal sealed partial class NodeBuilder
{
    private BoundNode? Product(ProductPlan product, MeasureUnit unit)
    {
        var (left, right) = (product.Left.Type.IsPlain, product.Right.Type.IsPlain);
        var leftUnit = left ? MeasureUnit.None : right ? unit : product.Left.Type.Unit!;
        var rightUnit = right ? MeasureUnit.None : left ? unit : product.Right.Type.Unit!;
        if (Build(product.Left, leftUnit) is not { } a || Build(product.Right, rightUnit) is not { } b)
            return null;
        var node = new BoundProduct(a, b);
        return left || right ? node : Scaled(node, (Rational)leftUnit.InBase * rightUnit.InBase / unit.InBase);
    }

    private BoundNode? Quotient(QuotientPlan quotient, MeasureUnit unit)
    {
        var joined = UnitType.Join(quotient.Dividend.Type, quotient.Divisor.Type);
        var above = UnitOf(joined ?? quotient.Dividend.Type, quotient.Dividend, quotient.Divisor);
        var below = joined is null ? quotient.Divisor.Type.Unit! : above;
        if (Build(quotient.Dividend, above) is not { } dividend || Build(quotient.Divisor, below) is not { } divisor)
            return null;
        var node = new BoundQuotient(dividend, divisor);
        if (joined is null)
            return Scaled(node, (Rational)above.InBase / below.InBase / unit.InBase);
        if (quotient.Less == 0)
            return Scaled(node, quotient.Scale);
        return new BoundSum([new BoundTerm(quotient.Scale, node), new BoundTerm(-1, new BoundConstant(quotient.Less))]);
    }

    private static BoundNode Scaled(BoundNode node, Rational factor) =>
        factor == 1 ? node : new BoundSum([new BoundTerm(factor, node)]);

    private BoundChoice? Choice(ChoicePlan choice, MeasureUnit unit)
    {
        var parts = ImmutableArray.CreateBuilder<BoundNode>();
        var isWhole = true;
        foreach (var part in choice.Parts)
        {
            if (part is ListPlan list)
                isWhole &= AddList(list, unit, parts.Add);
            else if (Build(part, unit) is { } node)
                parts.Add(node);
            else
                isWhole = false;
        }
        return isWhole ? new BoundChoice(choice.Function, parts.ToImmutable()) : null;
    }

    private BoundNode? Alternative(IfPlan alternative, MeasureUnit unit)
    {
        var judge = new ConditionJudge(this);
        if (judge.Judge(alternative.Opposite) == Verdict.Breaks)
            return Build(alternative.Then, unit);
        return judge.Judge(alternative.Condition) == Verdict.Breaks ? Build(alternative.Else, unit) : null;
    }

    private BoundConstant? Count(CountPlan count)
    {
        if (!context.View.Form(count.Column.Form).IsFilled)
        {
            Missing.Add(new FigureAddress(count.Column.Form.Definition.Id, count.Column.Item.Id, "*"));
            return null;
        }
        var figures = context.View.Column(count.Column);
        return new BoundConstant(context.RowsOf(count.Column, count.UnitsOnly)
            .Count(row => figures[row] is not null || context.View.Text(count.Column, row) is not null));
    }

    /// <summary>The band must be the same over the whole interval; below the last band the value is 0.</summary>
    private BoundConstant? Band(BandPlan band)
    {
        var unit = UnitOf(band.Value.Type, band.Value);
        if (Build(band.Value, unit) is not { } value || NodeValue.Range(value) is not { } range)
            return null;
        var share = Share(range.Low, isOpen: false);
        return share == Share(range.High, range.HighIsOpen) ? new BoundConstant(share) : null;

        decimal Share(Rational at, bool isOpen)
        {
            foreach (var step in band.Bands)
            {
                if (isOpen ? at > step.From : at >= step.From)
                    return step.Share;
            }
            return 0;
        }
    }
}
