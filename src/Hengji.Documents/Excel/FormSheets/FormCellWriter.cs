using Hengji.Documents.Excel.Books;
using Hengji.Documents.Excel.Reading;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>Turns one cell of a form into a cell of the workbook.</summary>
/// <remarks>
/// A computed cell is a locked formula as long as the formula gives what the source prints. Where the source prints
/// something else, the print stands as a value, coloured and commented: the fault of a report must survive the workbook.
/// </remarks>
internal static class FormCellWriter
{
    private const int LongestShortText = 60;
    private const string AssumedNote = "假定：原报告未印出此项，系按假定填入；使用时须注明“假定”。";

    /// <summary>A cell of words.</summary>
    public static BookCell Words(string? print, FormItem item, bool isAssumed)
    {
        var style = FormStyles.Input(isFigure: false, print is { Length: > LongestShortText } ? "General" : "@");
        if (item.Kind == CellKind.Choice)
            style = style with { Horizontal = "center" };
        return Marked(BookCell.Text(print ?? "", style), isAssumed);
    }

    /// <summary>A typed or imported number.</summary>
    public static BookCell Figure(string? print, FormItem item, bool isAssumed)
    {
        if (print is null)
            return BookCell.Blank(FormStyles.Input(isFigure: true, EmptyFormat(item)));
        return PrintedNumber.TryRead(print) is { } number
            ? Marked(BookCell.Number(number.Stored, FormStyles.Input(isFigure: true, number.Format)), isAssumed)
            : Marked(BookCell.Text(print, FormStyles.Input(isFigure: true, "@")), isAssumed);
    }

    /// <summary>A computed number: the formula, or the print with a note where the two disagree.</summary>
    /// <param name="print">What the source prints; null when blank.</param>
    /// <param name="item">The column.</param>
    /// <param name="formula">The formula.</param>
    /// <param name="isFilled">Whether a source exists: then a blank is a fact too.</param>
    /// <param name="isAssumed">Whether the print is assumed.</param>
    public static BookCell Computed(string? print, FormItem item, CellFormula formula, bool isFilled, bool isAssumed)
    {
        var number = print is null ? null : PrintedNumber.TryRead(print);
        var decimals = Math.Max(item.Decimals ?? number?.Decimals ?? 2, number?.Decimals ?? 0);
        var isPercent = number?.IsPercent ?? (print is null && item.Unit == "%");
        var result = formula.Result is { } exact ? exact.Round(decimals) : (decimal?)null;
        if (result is not null ? number?.Value == result || (print is null && !isFilled) : print is null)
        {
            var format = number?.Format ?? EmptyFormat(item);
            var stored = isPercent ? result / 100 : result;
            return Marked(
                BookCell.Computed(formula.Excel(isPercent, decimals + (isPercent ? 2 : 0)), stored, FormStyles.Computed(format)), isAssumed);
        }
        var printed = Figure(print, item, isAssumed: false);
        var value = result is null ? "所需各项不全，无法计算" : result.Value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Marked(
            printed with
            {
                Style = printed.Style with { Fill = FormStyles.DisagreeFill },
                Comment = $"原表所印：{print ?? "（空白）"}。\n按公式 ={formula.Words} 计算：{value}。\n此格保留原表所印，未改动；更正时可直接填写，或恢复公式。",
            },
            isAssumed);
    }

    /// <summary>What a reader of the sheet sees in the cell.</summary>
    public static string Shown(BookCell cell) =>
        cell.Kind == BookCellKind.Number
            ? NumberFormatParser.Parse(cell.Style.Format).Show(decimal.Parse(cell.Value, CultureInfo.InvariantCulture))
            : cell.Value;

    private static string EmptyFormat(FormItem item) =>
        item.Unit == "%" ? PrintedNumber.Fixed(item.Decimals ?? 2, isPercent: true)
        : item.Decimals is { } decimals ? PrintedNumber.Fixed(decimals, isPercent: false)
        : "General";

    private static BookCell Marked(BookCell cell, bool isAssumed) =>
        isAssumed && cell.Kind != BookCellKind.Blank
            ? cell with
            {
                Style = FormStyles.Assumed(cell.Style),
                Comment = cell.Comment.Length == 0 ? AssumedNote : AssumedNote + "\n" + cell.Comment,
            }
            : cell;
}

/// <summary>The formula of one cell, with its result at the printed figures.</summary>
/// <param name="Result">The result; null when a part is missing.</param>
/// <param name="Words">The formula in headings, for comments.</param>
/// <param name="Excel">The formula for the file, given whether the cell is a percentage and how many decimals it keeps.</param>
internal sealed record CellFormula(Rational? Result, string Words, Func<bool, int, string> Excel);
