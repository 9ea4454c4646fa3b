using System.Runtime.CompilerServices;
using Hengji.Checks.Binding;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>One term of a side: a number, or cells in whole multiples of millionths.</summary>
/// <param name="Cells">The cell or list; null for a number.</param>
/// <param name="Coefficient">Weight and conversion of units together.</param>
/// <param name="Suffix">What follows each figure: a percent sign, or its unit where the relation has another.</param>
/// <param name="Number">The number as text; 0 for cells, which are written so when they are blank.</param>
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
        return new LinearSideTerm(plan, coefficient, suffix, "0", 0, times, LinearLowering.IsOwnRow(plan, rule));
    }

    /// <summary>The list, if it is one.</summary>
    public ListPlan? List { get; } = Cells as ListPlan;

    private readonly CellPlan? cell = Cells as CellPlan;

    /// <summary>The cell; missing where the row is, and for numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly ScaledCell CellIn(RowContext context)
    {
        if (cell is null)
            return ref ScaledCell.Missing;
        return ref IntegerRelation.CellOf(cell, IsOwnRow, context);
    }

    /// <summary>Writes a figure, with its sign unless it comes first; false when it does not fit integers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Write(in ScaledCell figure, bool isFirst, bool isSum, ref TextBuffer text)
    {
        if (figure.State != CellState.Ready || !figure.IsPlain)
            return false;
        WriteSign(isFirst, ref text);
        if (IsBare && figure.Value >= 0)
            text.AddFixed(figure.Value, figure.Decimals);
        else
            WriteDressed(figure, isInBrackets: isSum && figure.Value < 0 && !(isFirst && Coefficient > 0), ref text);
        return true;
    }

    /// <summary>Writes the number, or the 0 of a blank cell that counts as one: else there would be no verdict.</summary>
    public void WriteNumber(bool isFirst, ref TextBuffer text)
    {
        WriteSign(isFirst, ref text);
        text.Add(Number);
        text.Add(Times);
    }

    private void WriteDressed(in ScaledCell figure, bool isInBrackets, ref TextBuffer text)
    {
        if (isInBrackets)
            text.Add('(');
        text.AddFixed(figure.Value, figure.Decimals);
        text.Add(Suffix);
        if (isInBrackets)
            text.Add(')');
        text.Add(Times);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteSign(bool isFirst, ref TextBuffer text)
    {
        if (!isFirst)
            text.AddSpaced(Coefficient < 0 ? '−' : '+');
        else if (Coefficient < 0)
            text.Add('−');
    }

    private static long? Whole(Rational value) =>
        value.IsWhole && value.Sign != 0 && Rational.Abs(value) <= (Rational)MostCoefficient * MostCoefficient
            ? (long)(value.Numerator / value.Denominator)
            : value.Sign == 0 ? 0 : null;
}
