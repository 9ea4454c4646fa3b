using Hengji.Documents.Excel.Annexes;
using Hengji.Documents.Excel.Books;
using Hengji.Documents.Excel.FormSheets;
using Hengji.Reports;

namespace Hengji.Documents.Excel;

/// <summary>
/// Writes the annexes of a report as one workbook: 附件2 基础数据表, 附件3 部门整体支出绩效自评表, 附件4 项目支出绩效自评表
/// for each special fund, 附件5 政府性基金预算支出绩效自评表.
/// </summary>
/// <remarks>
/// Sums, rates and scores are formulas. Missing stays blank and is never 0; assumed numbers carry 假定 in the cell itself;
/// comments name the source of each number. The same report always gives the same bytes.
/// </remarks>
public static class AnnexWorkbookWriter
{
    /// <summary>Writes the workbook; the stream stays open.</summary>
    public static void Write(Stream target, Report report)
    {
        var book = new Book { Title = report.Title + "　附件" };
        var cover = book.Add("附件目录");
        BaseDataSheet.Write(report, book);
        DepartmentScoreSheet.Write(report, book);
        var number = 0;
        foreach (var project in report.Submission.Forms.GetValueOrDefault("special")?.Rows ?? [])
            ProjectScoreSheet.Write(report, book, project, ++number);
        FundScoreSheet.Write(report, book);
        WriteCover(cover, report, book);
        BookPackage.Write(target, book);
    }

    private static void WriteCover(BookSheet cover, Report report, Book book)
    {
        (cover.Widths[1], cover.Widths[2]) = (10, 80);
        cover.Merge(1, 1, 1, 2, BookCell.Text(book.Title, FormStyles.Title));
        cover.Heights[1] = 52;
        cover[2, 1] = BookCell.Text("序号", AnnexStyles.Head);
        cover[2, 2] = BookCell.Text("附件", AnnexStyles.Head);
        var row = 3;
        foreach (var sheet in book.Sheets.Skip(1))
        {
            cover[row, 1] = BookCell.Number(row - 2, AnnexStyles.Centred);
            cover[row, 2] = BookCell.Text(sheet.Title, AnnexStyles.Words with { Colour = FormStyles.LinkColour });
            cover.Links.Add((CellName.Of(row, 2), CellName.InSheet(sheet.Name, "A1")));
            row++;
        }
        foreach (var notice in report.Notices.Prepend("说明").Prepend(""))
        {
            cover.Merge(row, 1, row, 2, BookCell.Text(notice, AnnexStyles.Small with { Size = 10 }));
            cover.Heights[row] = 6 + 14 * TextMeasure.Lines(notice, 86);
            row++;
        }
    }
}
