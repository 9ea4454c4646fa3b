using Hengji.Documents.Excel.Books;

namespace Hengji.Documents.Printed.Workbooks;

/// <summary>Makes a document of the sheets of a workbook, and says what of them was not read or not seen.</summary>
internal static class WorkbookDocumentReader
{
    /// <summary>Reads the sheets in order.</summary>
    public static Result<PrintedDocument> Read(string name, IEnumerable<SheetPage> pages, DocumentLimits limits)
    {
        var collector = new BlockCollector(name, limits);
        foreach (var page in pages)
        {
            Tell(collector, page);
            if (page.Rows.Count > 0)
                new PageBlocks(collector, page).Read();
        }
        return collector.Finish(DocumentKind.Workbook);
    }

    private static void Tell(BlockCollector collector, SheetPage page)
    {
        var place = new PrintedPlace(page.Name);
        if (page.IsHidden)
            collector.Note("reading.hidden-sheet", $"工作表“{page.Name}”是隐藏的，没有读取。", $"The sheet “{page.Name}” is hidden and was not read.", place);
        if (page.HiddenLines > 0)
            collector.Note(
                "reading.hidden-lines",
                $"工作表“{page.Name}”有 {page.HiddenLines} 个隐藏的行或列，因可能参与合计，一并读取。",
                $"The sheet “{page.Name}” has {page.HiddenLines} hidden rows or columns; they were read, for sums may need them.",
                place);
        if (page.HasDrawing)
            collector.Note(
                "reading.object",
                $"工作表“{page.Name}”上有图形、图表或文本框，其中的文字没有读取。",
                $"Shapes, charts or text boxes lie on the sheet “{page.Name}”; text in them was not read.",
                place);
        foreach (var (row, column) in page.WithoutResult)
            collector.Note(
                "reading.formula-without-result",
                "公式没有保存计算结果，不知道显示什么数。请用 Excel 或 WPS 打开、保存一次后重试。",
                "The formula has no stored result. Open and save the workbook in a spreadsheet program.",
                Cell(page, row, column));
        foreach (var (row, column, error) in page.Errors)
            collector.Note("reading.formula-error", $"公式出错，显示为 {error}。", $"The formula shows {error}.", Cell(page, row, column));
    }

    private static PrintedPlace Cell(SheetPage page, int row, int column) => new($"{page.Name}!{CellName.Of(row, column)}");
}
