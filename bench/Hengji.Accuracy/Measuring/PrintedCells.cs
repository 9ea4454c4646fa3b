using Hengji.Accuracy.Pages;
using Hengji.Documents.Printed;

namespace Hengji.Accuracy.Measuring;

/// <summary>A figure of a table by what a reader of paper would call its place: the row's name, the head above, and its text.</summary>
internal readonly record struct NamedCell(string Row, string Head, string Text)
{
    public (string, string) InRow => (Row, Text);

    /// <summary>Cells of a generated page that print a fact.</summary>
    public static List<NamedCell> Of(Edition edition) => [.. edition.Page.Blocks.OfType<TableBlock>().SelectMany(table =>
    {
        var cells = table.Rows.SelectMany(row => row)
            .Select(cell => (cell.Row, cell.Column, cell.ColumnSpan, Text: Plain.Of(edition.TextOf(cell.Runs)), IsFigure: cell.Runs.Any(run => run.Number?.IsNumber == true)))
            .ToList();
        return cells.Where(cell => cell.IsFigure).Select(cell => Named([.. cells.Select(one => (one.Row, one.Column, one.ColumnSpan, one.Text))], cell.Row, cell.Column, cell.Text));
    })];

    /// <summary>Cells of a document as read that are a figure, with or without a unit.</summary>
    public static List<NamedCell> Of(PrintedDocument document) => [.. document.Blocks.OfType<PrintedTable>().SelectMany(table =>
    {
        var cells = table.Cells.Select(cell => (cell.Row, cell.Column, cell.ColumnSpan, Text: Plain.Of(cell.Text))).ToList();
        return cells.Where(cell => cell.Text.Any(char.IsDigit)).Select(cell => Named(cells, cell.Row, cell.Column, cell.Text));
    })];

    private static NamedCell Named(List<(int Row, int Column, int ColumnSpan, string Text)> cells, int row, int column, string text)
    {
        var label = cells.Where(cell => cell.Row == row && cell.Text.Length > 0).OrderBy(cell => cell.Column).Select(cell => cell.Text).FirstOrDefault() ?? "";
        var head = cells.Where(cell => cell.Row < row && cell.Column <= column && column < cell.Column + cell.ColumnSpan)
            .OrderBy(cell => cell.Row).Select(cell => cell.Text).FirstOrDefault() ?? "";
        return new(label, head, text);
    }
}
