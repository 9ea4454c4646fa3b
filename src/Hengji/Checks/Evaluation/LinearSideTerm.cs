using Hengji.Checks.Binding;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>One term of a side: a number, or cells in whole multiples of millionths.</summary>
/// <param name="Cells">The cell or list; null for a number.</param>
/// <param name="Coefficient">Weight and conversion of units together.</param>
/// <param name="Suffix">What follows each figure: a percent sign, or its unit where the relation has another.</param>
/// <param name="Number">The number as text; empty for cells.</param>
/// <param name="Millionths">The number.</param>
/// <param name="Times">“ × 2”, or empty for once.</param>
/// <param name="IsOwnRow">As for <see cref="IntegerTerm"/>.</param>
internal sealed record LinearSideTerm(
    NumberPlan? Cells, long Coefficient, string Suffix, string Number, long Millionths, string Times, bool IsOwnRow)
{
    private const int MostCoefficient = 1_000_000;

    /// <summary>Whether nothing follows its figures.</summary>
    public bool IsBare { get; } = Suffix.Length == 0 && Times.Length == 0;

    /// <summary>The term; null when it does not fit integers.</summary>
    public static LinearSideTerm? Of(NumberPlan plan, Rational weight, MeasureUnit unit, CompiledRule rule)
    {
        var times = Rational.Abs(weight) == 1 ? "" : " × " + ExplanationWriter.Number(Rational.Abs(weight));
        if (plan is ConstantPlan written)
        {
            return Whole(weight) is { } once && Whole(written.Value * 1_000_000) is { } millionths
                ? new LinearSideTerm(null, once, "", ExplanationWriter.Number(written.Value), millionths, times, false)
                : null;
        }
        var column = (plan as CellPlan)?.Column ?? (plan as ListPlan)?.Column;
        if (column?.Unit is not { } own || own.Dimension != unit.Dimension || Whole(weight * own.InBase / unit.InBase) is not { } coefficient)
            return null;
        var suffix = (own == MeasureUnit.Percent ? "%" : "") + (own.InBase == unit.InBase ? "" : own.Symbol);
        return new LinearSideTerm(plan, coefficient, suffix, "", 0, times, LinearLowering.IsOwnRow(plan, rule));
    }

    /// <summary>Adds the term to a side; false when a figure does not fit integers.</summary>
    public bool Read(RowContext context, ref SideReading side, ref TextBuffer text)
    {
        switch (Cells)
        {
            case CellPlan cell:
                ref readonly var scaled = ref IntegerRelation.CellOf(cell, IsOwnRow, context);
                if (scaled.State != CellState.Missing)
                    return side.Add(in scaled, this, ref text);
                side.Add("0", 0, this, ref text); // a blank that counts as 0, or there would be no verdict
                return true;
            case ListPlan list:
                return ReadList(list, context, ref side, ref text);
            default:
                side.Add(Number, Millionths, this, ref text);
                return true;
        }
    }

    private bool ReadList(ListPlan list, RowContext context, ref SideReading side, ref TextBuffer text)
    {
        var cells = context.View.Scaled(list.Column);
        foreach (var row in context.View.RowsOf(list.Column.Form, list.UnitsOnly))
        {
            ref readonly var cell = ref cells[row];
            if (cell.State != CellState.Missing && !side.Add(cell, this, ref text))
                return false;
        }
        return true;
    }

    private static long? Whole(Rational value) =>
        value.IsWhole && value.Sign != 0 && Rational.Abs(value) <= (Rational)MostCoefficient * MostCoefficient
            ? (long)(value.Numerator / value.Denominator)
            : value.Sign == 0 ? 0 : null;
}
