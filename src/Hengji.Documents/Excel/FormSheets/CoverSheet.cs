using Hengji.Documents.Excel.Books;
using Hengji.Forms;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>The first sheet: what the workbook is, how to fill it, what the colours mean, and a way to every form.</summary>
internal static class CoverSheet
{
    public const string Title = "填报说明";
    public const string PackLabel = "规则包";
    public const string YearLabel = "年度";

    private static readonly ImmutableArray<string> Instructions =
    [
        "1. 只填写浅黄色格；灰色格由公式计算并已锁定。工作表受保护但没有密码，可随时撤销保护。",
        "2. 金额单位见各表右上角“单位：”；没有数据请留空，为零请填 0，两者含义不同。",
        "3. 橙色格：原表所印与公式结果不一致，保留原表所印并附批注，由填报单位核对更正。",
        "4. 浅蓝色斜体格：假定数据（假定），原报告未印出，使用时须注明。",
        "5. 清单类表的“编号”是每行的键，不得重复；可在空行续填。",
        "6. 请勿删除隐藏的首行、首列和隐藏工作表，系统据此逐格核对；改动工作表名和列宽、在清单中插入行不影响读取。",
    ];

    public static BookSheet Write(Book book, string packId, int year, string department)
    {
        var sheet = book.Add(Title);
        sheet.Merge(1, 1, 1, 4, BookCell.Text(book.Title, FormStyles.Title));
        sheet.Heights[1] = 52;
        Line(sheet, 2, "部门（单位）", department);
        Line(sheet, 3, PackLabel, packId);
        Line(sheet, 4, YearLabel, year.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < Instructions.Length; i++)
        {
            sheet.Merge(6 + i, 1, 6 + i, 4, BookCell.Text(Instructions[i], FormStyles.Paragraph));
            sheet.Heights[6 + i] = 28;
        }
        WriteLegend(sheet, 13);
        (sheet.Widths[1], sheet.Widths[2], sheet.Widths[3], sheet.Widths[4]) = (18, 44, 24, 14);
        sheet.IsProtected = true;
        sheet.PagesHigh = 1;
        return sheet;
    }

    /// <summary>Adds the list of forms under the legend, each leading to its sheet.</summary>
    public static void WriteContents(BookSheet cover, IEnumerable<(FormDefinition Form, BookSheet Sheet)> forms)
    {
        const int Head = 15;
        string[] headings = ["序号", "表名", "所在部分", "单位"];
        for (var i = 0; i < headings.Length; i++)
            cover[Head, i + 1] = BookCell.Text(headings[i], FormStyles.Head);
        cover.Heights[Head] = 24;
        var row = Head;
        foreach (var (form, sheet) in forms)
        {
            row++;
            cover[row, 1] = BookCell.Number(row - Head, FormStyles.Label with { Horizontal = "center" });
            cover[row, 2] = BookCell.Text(form.Title, FormStyles.Label with { Colour = FormStyles.LinkColour });
            cover[row, 3] = BookCell.Text(form.Part, FormStyles.Label);
            cover[row, 4] = BookCell.Text(FormLayout.UnitNote(form).Replace("单位：", "", StringComparison.Ordinal), FormStyles.Label with { Horizontal = "center" });
            cover.Heights[row] = 8 + 15 * Math.Max(TextMeasure.Lines(form.Title, 40), TextMeasure.Lines(form.Part, 20));
            cover.Links.Add((CellName.Of(row, 2), CellName.InSheet(sheet.Name, "B2")));
        }
    }

    private static void Line(BookSheet sheet, int row, string label, string text)
    {
        sheet[row, 1] = BookCell.Text(label, FormStyles.Label);
        sheet.Merge(row, 2, row, 4, BookCell.Text(text, FormStyles.Label));
        sheet.Heights[row] = 22;
    }

    private static void WriteLegend(BookSheet sheet, int row)
    {
        (string Words, string Fill)[] marks =
        [
            ("填写", FormStyles.InputFill), ("公式（锁定）", FormStyles.ComputedFill),
            ("与公式不一致", FormStyles.DisagreeFill), ("假定", FormStyles.AssumedFill),
        ];
        for (var i = 0; i < marks.Length; i++)
            sheet[row, i + 1] = BookCell.Text(marks[i].Words, FormStyles.Label with { Fill = marks[i].Fill, Horizontal = "center" });
        sheet.Heights[row] = 24;
    }
}
