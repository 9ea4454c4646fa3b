namespace Hengji.Documents.Word.Tables;

/// <summary>Writes a table: widths fixed, head repeated, rows kept whole unless they are taller than half a page.</summary>
internal sealed class TableWriter(Markup markup, RunWriter runs)
{
    private const int MostLinesOfWholeRow = 16;

    public void Write(PlacedTable placed)
    {
        var table = placed.Table;
        _ = markup.Add($"<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"{placed.Widths.Sum()}\" w:type=\"dxa\"/>")
            .Raw("""<w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>""")
            .Raw(table.Caption.Length == 0 ? "" : "<w:tblCaption w:val=\"").Escaped(table.Caption).Raw(table.Caption.Length == 0 ? "" : "\"/>")
            .Raw("</w:tblPr><w:tblGrid>");
        foreach (var width in placed.Widths)
            _ = markup.Add($"<w:gridCol w:w=\"{width}\"/>");
        _ = markup.Raw("</w:tblGrid>");
        foreach (var row in table.Rows)
            WriteRow(row, placed);
        _ = markup.Raw("</w:tbl>");
    }

    private void WriteRow(TableRow row, PlacedTable placed)
    {
        _ = markup.Raw("<w:tr>").Raw((CanStayWhole(row, placed.Widths), row.IsHead) switch
        {
            (true, true) => "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
            (true, false) => "<w:trPr><w:cantSplit/></w:trPr>",
            (false, true) => "<w:trPr><w:tblHeader/></w:trPr>",
            (false, false) => "",
        });
        var at = 0;
        foreach (var cell in row.Cells)
        {
            var width = placed.Widths.AsSpan(at, cell.Span);
            WriteCell(cell, Sum(width), row, placed.IsSmall);
            at += cell.Span;
        }
        _ = markup.Raw("</w:tr>");
    }

    private void WriteCell(TableCell cell, int width, TableRow row, bool isSmall)
    {
        _ = markup.Add($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
        if (cell.Span > 1)
            _ = markup.Add($"<w:gridSpan w:val=\"{cell.Span}\"/>");
        _ = markup.Raw(cell.Merge switch
        {
            CellMerge.Start => """<w:vMerge w:val="restart"/>""",
            CellMerge.Continue => "<w:vMerge/>",
            CellMerge.None => "",
        });
        _ = markup.Raw("""<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=""" + "\"")
            .Raw(StyleOf(cell.Align)).Raw(row.KeepsWithNext ? "\"/><w:keepNext/></w:pPr>" : "\"/></w:pPr>");
        runs.IsSmall = isSmall;
        runs.Write(cell.Runs, row.IsBold);
        runs.IsSmall = false;
        _ = markup.Raw("</w:p></w:tc>");
    }

    private static string StyleOf(CellAlign align) =>
        align switch
        {
            CellAlign.Left => "TableText",
            CellAlign.Centre => "TableCentre",
            CellAlign.Right => "TableNumber",
            CellAlign.Head => "TableHead",
        };

    private static bool CanStayWhole(TableRow row, ImmutableArray<int> widths)
    {
        var at = 0;
        foreach (var cell in row.Cells)
        {
            if (TextWidth.LinesOf(cell.Runs, Sum(widths.AsSpan(at, cell.Span))) > MostLinesOfWholeRow)
                return false;
            at += cell.Span;
        }
        return true;
    }

    private static int Sum(ReadOnlySpan<int> widths)
    {
        var sum = 0;
        foreach (var width in widths)
            sum += width;
        return sum;
    }
}
