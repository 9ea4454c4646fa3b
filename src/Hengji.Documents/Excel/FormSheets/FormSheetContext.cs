using Hengji.Documents.Excel.Books;
using Hengji.Figures;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>What the sheets of one workbook share.</summary>
/// <param name="Book">The workbook.</param>
/// <param name="Base">Record of what is written.</param>
/// <param name="Problems">What cannot be written.</param>
internal sealed record FormSheetContext(Book Book, BaseRecord Base, List<Problem> Problems)
{
    /// <summary>Most characters a cell of a workbook holds.</summary>
    public const int LongestText = 32_767;

    /// <summary>Puts a filled cell in its place and remembers what it holds.</summary>
    public void Put(BookSheet sheet, int row, int column, FigureAddress address, FormSheetRow source, BookCell cell)
    {
        if (cell.Value.Length > LongestText)
            Problems.Add(new TextTooLong(cell.Value.Length, new SourceLocation(sheet.Name, CellName.Of(row, column))));
        sheet[row, column] = cell;
        if (source.Print(address.Item) is { } print)
            Base.Add(address, new BaseCell(FormCellWriter.Shown(cell), print, IsAssumed(source, address.Item)));
    }

    /// <summary>Whether a cell was supplied by assumption.</summary>
    public static bool IsAssumed(FormSheetRow row, string item) =>
        row.Filled is { } filled && (filled.Assumed.Contains(item) || filled.Figure(item) is { IsAssumed: true });

    /// <summary>Names a cell after its address, as far as names allow: income.total.u07.</summary>
    public void Name(BookSheet sheet, int row, int column, FigureAddress address)
    {
        var name = address.Row == FigureAddress.SingleRow
            ? $"{address.Form}.{address.Item}"
            : $"{address.Form}.{address.Item}.{address.Row}";
        if (name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_'))
            Book.Names.Add((name, CellName.InSheet(sheet.Name, CellName.Absolute(row, column))));
    }
}
