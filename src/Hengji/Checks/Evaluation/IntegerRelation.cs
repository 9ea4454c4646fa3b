using Hengji.Checks.Binding;
using Hengji.Checks.Syntax;

namespace Hengji.Checks.Evaluation;

/// <summary>A weighted sum compared with 0, in whole numbers: the fast path of linear rules.</summary>
/// <remarks>
/// Cells are millionths below 10¹⁸; sums of more than 9.2 × 10¹² units and what else does not fit 64 bits is left to
/// fractions, which give the same verdicts.
/// </remarks>
internal sealed class IntegerRelation(ComparisonOperator comparison, ImmutableArray<IntegerTerm> terms, long constant)
{
    /// <summary>The verdict; null when a figure does not fit integers.</summary>
    public Verdict? Judge(RowContext context)
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

    /// <summary>A cell of a row; missing when the row is.</summary>
    public static ref readonly ScaledCell CellOf(CellPlan cell, bool isOwnRow, RowContext context)
    {
        if ((isOwnRow ? context.View : context.ViewOf(cell)) is { } view
            && (isOwnRow ? context.Row : context.RowOf(cell, view)) is var row and >= 0)
            return ref view.Scaled(cell.Column)[row];
        return ref ScaledCell.Missing;
    }

    /// <summary>Exact when added, n/a when missing, null when it needs fractions.</summary>
    private static Verdict? AddCell(ref IntegerSum sum, IntegerTerm term, CellPlan cell, RowContext context)
    {
        ref readonly var scaled = ref CellOf(cell, term.IsOwnRow, context);
        if (scaled.State == CellState.NeedsFractions)
            return null;
        if (scaled.State == CellState.Ready)
        {
            sum.Add(scaled, term.Coefficient);
            return Verdict.Exact;
        }
        return cell.BlankIsZero && context.ViewOf(cell)?.Form(cell.Column.Form).IsFilled == true && context.TextOf(cell) is null
            ? Verdict.Exact
            : Verdict.NotApplicable;
    }

    private static Verdict? AddList(ref IntegerSum sum, IntegerTerm term, RowContext context)
    {
        var list = term.List!;
        var form = context.View.Form(list.Column.Form);
        if (!form.IsFilled)
            return Verdict.NotApplicable;
        var cells = context.View.Scaled(list.Column);
        return list.UnitsOnly ? AddUnits(ref sum, term, context, cells) : AddRows(ref sum, term, context, cells, form.InOrder);
    }

    private static Verdict? AddUnits(ref IntegerSum sum, IntegerTerm term, RowContext context, ScaledCell[] cells)
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
        ref IntegerSum sum, IntegerTerm term, RowContext context, ScaledCell[] cells, int[] rows)
    {
        foreach (var row in rows)
        {
            if (AddRow(ref sum, term, context, cells, row) is var added && added != Verdict.Exact)
                return added;
        }
        return rows.Length > 0 ? Verdict.Exact : Verdict.NotApplicable;
    }

    private static Verdict? AddRow(ref IntegerSum sum, IntegerTerm term, RowContext context, ScaledCell[] cells, int row)
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
