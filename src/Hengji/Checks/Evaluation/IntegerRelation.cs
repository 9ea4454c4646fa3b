using Hengji.Checks.Binding;
using Hengji.Checks.Syntax;

namespace Hengji.Checks.Evaluation;

/// <summary>A weighted sum compared with 0, in whole numbers: the fast path of linear rules.</summary>
/// <remarks>
/// Cells are millionths below 10¹⁸ and coefficients stay below 10¹², so 10⁷ terms fit 128 bits. What does not fit is
/// left to fractions, which give the same verdicts.
/// </remarks>
internal sealed class IntegerRelation(ComparisonOperator comparison, ImmutableArray<IntegerTerm> terms, Int128 constant)
{
    /// <summary>The verdict; null when a figure does not fit integers.</summary>
    public Verdict? Judge(in RowContext context)
    {
        var sum = new IntegerSum(constant);
        foreach (var term in terms)
        {
            var isWhole = term.Cell is { } cell ? AddCell(ref sum, term, cell, context) : AddList(ref sum, term, context);
            if (isWhole != Verdict.Exact)
                return isWhole;
        }
        return sum.Judge(comparison);
    }

    /// <summary>Exact when added, n/a when missing, null when it needs fractions.</summary>
    private static Verdict? AddCell(ref IntegerSum sum, IntegerTerm term, CellPlan cell, in RowContext context)
    {
        var view = term.IsOwnRow ? context.View : context.ViewOf(cell);
        if (view is null)
            return Verdict.NotApplicable;
        var row = term.IsOwnRow ? context.Row : context.RowOf(cell, view);
        if (row >= 0)
        {
            ref readonly var scaled = ref view.Scaled(cell.Column)[row];
            if (scaled.State == CellState.NeedsFractions)
                return null;
            if (scaled.State == CellState.Ready)
            {
                sum.Add(scaled, term.Coefficient);
                return Verdict.Exact;
            }
        }
        return cell.BlankIsZero && view.Form(cell.Column.Form).IsFilled && context.TextOf(cell) is null
            ? Verdict.Exact
            : Verdict.NotApplicable;
    }

    private static Verdict? AddList(ref IntegerSum sum, IntegerTerm term, in RowContext context)
    {
        var list = term.List!;
        var form = context.View.Form(list.Column.Form);
        if (!form.IsFilled)
            return Verdict.NotApplicable;
        var cells = context.View.Scaled(list.Column);
        return list.UnitsOnly ? AddUnits(ref sum, term, context, cells) : AddRows(ref sum, term, context, cells, form.InOrder);
    }

    private static Verdict? AddUnits(ref IntegerSum sum, IntegerTerm term, in RowContext context, ScaledCell[] cells)
    {
        var units = context.View.Submission.Units.All;
        var count = 0;
        for (var row = 0; row < units.Length; row++)
        {
            if (units[row].ParentId is null)
                continue;
            if (AddRow(ref sum, term, context, cells, row) is var added && added != Verdict.Exact)
                return added;
            count++;
        }
        return count > 0 ? Verdict.Exact : Verdict.NotApplicable;
    }

    private static Verdict? AddRows(
        ref IntegerSum sum, IntegerTerm term, in RowContext context, ScaledCell[] cells, int[] rows)
    {
        foreach (var row in rows)
        {
            if (AddRow(ref sum, term, context, cells, row) is var added && added != Verdict.Exact)
                return added;
        }
        return rows.Length > 0 ? Verdict.Exact : Verdict.NotApplicable;
    }

    private static Verdict? AddRow(ref IntegerSum sum, IntegerTerm term, in RowContext context, ScaledCell[] cells, int row)
    {
        ref readonly var cell = ref cells[row];
        switch (cell.State)
        {
            case CellState.Ready:
                sum.Add(cell, term.Coefficient);
                return Verdict.Exact;
            case CellState.NeedsFractions:
                return null;
            default:
                return term.List!.BlankIsZero && context.View.Text(term.List.Column, row) is null
                    ? Verdict.Exact
                    : Verdict.NotApplicable;
        }
    }
}

/// <summary>One term: a cell or a list, and its whole coefficient.</summary>
/// <param name="Cell">The cell; null for a list.</param>
/// <param name="List">The list; null for a cell.</param>
/// <param name="Coefficient">Weight, units and common denominator included.</param>
/// <param name="IsOwnRow">Whether the cell's row number is the one the rule is asked for, without looking up keys.</param>
internal sealed record IntegerTerm(CellPlan? Cell, ListPlan? List, long Coefficient, bool IsOwnRow);

/// <summary>A running sum with the ends of its interval.</summary>
internal struct IntegerSum(Int128 constant)
{
    private Int128 value = constant;
    private Int128 low = constant;
    private Int128 high = constant;
    private bool lowIsOpen;
    private bool highIsOpen;

    public void Add(in ScaledCell cell, long coefficient)
    {
        unchecked
        {
            if (coefficient == 1)
                Add(cell.Value, cell.Low, cell.High);
            else if (coefficient == -1)
                Add(-cell.Value, -cell.High, -cell.Low);
            else if (coefficient > 0)
                Add((Int128)cell.Value * coefficient, (Int128)cell.Low * coefficient, (Int128)cell.High * coefficient);
            else
                Add((Int128)cell.Value * coefficient, (Int128)cell.High * coefficient, (Int128)cell.Low * coefficient);
        }
        lowIsOpen |= coefficient > 0 ? cell.LowIsOpen : cell.HighIsOpen;
        highIsOpen |= coefficient > 0 ? cell.HighIsOpen : cell.LowIsOpen;
    }

    public readonly Verdict Judge(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => value == 0 ? Verdict.Exact : HoldsZero ? Verdict.Within : Verdict.Breaks,
            ComparisonOperator.NotEqual => !HoldsZero ? Verdict.Exact : low == high ? Verdict.Breaks : Verdict.Within,
            ComparisonOperator.AtMost => Ordered(high <= 0, low < 0 || (low == 0 && !lowIsOpen)),
            ComparisonOperator.AtLeast => Ordered(low >= 0, high > 0 || (high == 0 && !highIsOpen)),
            ComparisonOperator.Less => Ordered(high < 0 || (high == 0 && highIsOpen), low < 0),
            ComparisonOperator.Greater => Ordered(low > 0 || (low == 0 && lowIsOpen), high > 0),
        };

    private readonly bool HoldsZero =>
        (lowIsOpen ? low < 0 : low <= 0) && (highIsOpen ? high > 0 : high >= 0);

    private void Add(Int128 printed, Int128 bottom, Int128 top)
    {
        unchecked
        {
            value += printed;
            low += bottom;
            high += top;
        }
    }

    private static Verdict Ordered(bool everywhere, bool somewhere) =>
        everywhere ? Verdict.Exact : somewhere ? Verdict.Within : Verdict.Breaks;
}
