using System.Runtime.CompilerServices;
using Hengji.Checks.Binding;
using Hengji.Checks.Syntax;

namespace Hengji.Checks.Evaluation;

/// <summary>A weighted sum compared with 0, in whole numbers: the fast path of linear rules.</summary>
/// <remarks>
/// Cells are millionths below 10¹⁷, weights included; what else does not fit 64 bits is left to fractions, which give the
/// same verdicts.
/// </remarks>
internal sealed class IntegerRelation(ComparisonOperator comparison, ImmutableArray<IntegerTerm> terms, long constant)
{
    /// <summary>The verdict; null when a figure does not fit integers.</summary>
    /// <remarks>One method with all that is done for each cell, so that the running sum stays in registers.</remarks>
    public Verdict? Judge(RowContext context)
    {
        var sum = new IntegerSum(constant);
        foreach (ref readonly var term in terms.AsSpan())
        {
            if (term.Cell is { } cell)
            {
                ref readonly var scaled = ref CellOf(cell, term.IsOwnRow, context);
                if (scaled.State == CellState.Ready)
                    sum.Add(scaled, term.Coefficient);
                else if (OfUnready(scaled, cell, context) is var reason && reason != Verdict.Exact)
                    return reason;
                continue;
            }
            var cells = context.View.Scaled(term.List!.Column);
            var rows = RowsOf(term.List, context);
            if (rows.Length == 0)
                return Verdict.NotApplicable;
            foreach (var row in rows)
            {
                ref readonly var scaled = ref cells[row];
                if (scaled.State == CellState.Ready)
                    sum.Add(scaled, term.Coefficient);
                else if (OfUnready(scaled, term.List, row, context) is var reason && reason != Verdict.Exact)
                    return reason;
            }
        }
        return sum.Judge(comparison);
    }

    /// <summary>A cell of a row; missing when the row is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref readonly ScaledCell CellOf(CellPlan cell, bool isOwnRow, RowContext context)
    {
        if (isOwnRow)
            return ref context.View.Scaled(cell.Column)[context.Row];
        return ref CellElsewhere(cell, context);
    }

    private static ref readonly ScaledCell CellElsewhere(CellPlan cell, RowContext context)
    {
        if (context.ViewOf(cell) is { } view && context.RowOf(cell, view) is var row and >= 0)
            return ref view.Scaled(cell.Column)[row];
        return ref ScaledCell.Missing;
    }

    /// <summary>None when the form was not handed in.</summary>
    private static int[] RowsOf(ListPlan list, RowContext context) =>
        context.View.Form(list.Column.Form).IsFilled ? context.View.RowsOf(list.Column.Form, list.UnitsOnly) : [];

    /// <summary>Exact when a blank counts as 0, n/a when it does not, null when the cell needs fractions.</summary>
    private static Verdict? OfUnready(in ScaledCell scaled, CellPlan cell, RowContext context) =>
        scaled.State == CellState.NeedsFractions ? null
        : cell.BlankIsZero && context.ViewOf(cell)?.Form(cell.Column.Form).IsFilled == true && context.TextOf(cell) is null ? Verdict.Exact
        : Verdict.NotApplicable;

    /// <summary>The same for a cell of a list.</summary>
    private static Verdict? OfUnready(in ScaledCell scaled, ListPlan list, int row, RowContext context) =>
        scaled.State == CellState.NeedsFractions ? null
        : list.BlankIsZero && context.View.Text(list.Column, row) is null ? Verdict.Exact
        : Verdict.NotApplicable;
}

/// <summary>One term: a cell or a list, and its whole coefficient.</summary>
/// <param name="Cell">The cell; null for a list.</param>
/// <param name="List">The list; null for a cell.</param>
/// <param name="Coefficient">Weight, units and common denominator included.</param>
/// <param name="IsOwnRow">Whether the cell's row number is the one the rule is asked for, without looking up keys.</param>
internal readonly record struct IntegerTerm(CellPlan? Cell, ListPlan? List, long Coefficient, bool IsOwnRow);
