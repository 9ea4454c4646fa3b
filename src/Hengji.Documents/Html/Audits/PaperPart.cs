using Hengji.Documents.Audits;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Html.Audits;

/// <summary>The document itself, with the characters of findings marked.</summary>
/// <param name="words">Words around it.</param>
/// <param name="marks">The marks.</param>
/// <param name="page">Address of the page, where links inside it need one.</param>
internal sealed class PaperPart(AuditWords words, SpotMarks marks, string page = "")
{
    /// <summary>Writes all blocks in reading order.</summary>
    public void Write(Markup page, PrintedDocument document)
    {
        page.Start("div", "paper").Line();
        var number = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Place.Page > number)
                page.Element("p", words.Say($"第 {block.Place.Page} 页", $"page {block.Place.Page}"), "page").Line();
            number = Math.Max(number, block.Place.Page);
            Write(page, block);
            page.Line();
        }
        page.End().Line();
    }

    private void Write(Markup page, PrintedBlock block)
    {
        if (block is PrintedTable table)
        {
            page.Start("div", "box").Attr("tabindex", "0").Attr("role", "region").Attr("aria-label", words.Place(table.Place.Locator));
            WriteTable(page, table);
            page.End();
        }
        else if (block is PrintedParagraph paragraph)
            WriteParagraph(page, paragraph);
    }

    private void WriteParagraph(Markup page, PrintedParagraph paragraph)
    {
        var role = paragraph.Role;
        if (paragraph.Level > 0)
            page.Start("h" + Math.Min(6, paragraph.Level + 1).ToString(CultureInfo.InvariantCulture));
        else
            page.Start("p", role is ParagraphRole.Body or ParagraphRole.TextBox ? "" : "aside");
        WriteText(page, paragraph.Place, paragraph.Text);
        page.End();
    }

    private void WriteTable(Markup page, PrintedTable table)
    {
        page.Start("table").Element("caption", words.Place(table.Place.Locator));
        var rows = table.Cells.ToLookup(cell => cell.Row);
        var covered = new HashSet<(int, int)>();
        for (var row = 0; row < table.RowCount; row++)
        {
            page.Start("tr");
            WriteRow(page, table, rows[row], row, covered);
            page.End();
        }
        page.End();
    }

    private void WriteRow(Markup page, PrintedTable table, IEnumerable<PrintedCell> cells, int row, HashSet<(int, int)> covered)
    {
        var byColumn = cells.ToDictionary(cell => cell.Column);
        for (var column = 0; column < table.ColumnCount; column++)
        {
            if (covered.Remove((row, column)))
                continue;
            if (!byColumn.TryGetValue(column, out var cell))
            {
                page.Start("td").Text("").End();
                continue;
            }
            for (var r = row; r < row + cell.RowSpan; r++)
            {
                for (var c = column; c < column + cell.ColumnSpan; c++)
                    _ = (r, c) != (row, column) && covered.Add((r, c));
            }
            WriteCell(page, cell, row < table.HeadRows);
        }
    }

    private void WriteCell(Markup page, PrintedCell cell, bool isHead)
    {
        page.Start(isHead ? "th" : "td", cell.IsUnsure ? "unsure" : IsNumber(cell.Text) ? "num" : "");
        if (cell.RowSpan > 1)
            page.Attr("rowspan", cell.RowSpan);
        if (cell.ColumnSpan > 1)
            page.Attr("colspan", cell.ColumnSpan);
        if (cell.IsUnsure)
            page.Attr("title", words.Say("此格读取存疑，请核对原件", "read with doubt; check the original"));
        WriteText(page, cell.Place, cell.Text);
        foreach (var inner in cell.Inner)
        {
            page.Start("div", "inner-table");
            WriteTable(page, inner);
            page.End();
        }
        page.End();
    }

    private void WriteText(Markup page, PrintedPlace place, string text)
    {
        var at = 0;
        foreach (var mark in marks.At(place))
        {
            page.Text(text[at..mark.Start]);
            WriteMark(page, mark, text[mark.Start..mark.End]);
            at = mark.End;
        }
        page.Text(text[at..]);
    }

    private void WriteMark(Markup markup, SpotMark mark, string text)
    {
        markup.Start("mark", "hit " + words.Badge(mark.Certainty).Style).Attr("id", mark.Id)
            .Attr("data-of", string.Join(' ', mark.Numbers.Select(FindingCards.IdOf))).Text(text);
        markup.Start("span", "refs");
        foreach (var number in mark.Numbers)
        {
            markup.Start("a").Attr("href", page + "#" + FindingCards.IdOf(number)).Attr("aria-label", words.Say($"问题 {number}", $"finding {number}"))
                .Text(number.ToString(CultureInfo.InvariantCulture)).End();
        }
        markup.End().End();
    }

    private static bool IsNumber(string text) =>
        text.Length is > 0 and < 24 && !text.Contains('\n', StringComparison.Ordinal)
        && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '−' or '%' or '％' or '+');
}
