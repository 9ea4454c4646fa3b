using Hengji.Documents.Excel.Books;
using Hengji.Documents.Excel.FormSheets;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Excel.Annexes;

/// <summary>One sheet of the annexes under construction: writes downwards, knows where figures come from.</summary>
internal sealed class AnnexSheet
{
    private const int LinePoints = 15;
    private readonly Report report;
    private readonly int columns;

    /// <summary>Starts a sheet with 附件 number, title, department, year and unit.</summary>
    public AnnexSheet(Report report, Book book, string annex, string title, string name, params ImmutableArray<int> widths)
    {
        this.report = report;
        columns = widths.Length;
        Sheet = book.Add(name);
        for (var i = 0; i < widths.Length; i++)
            Sheet.Widths[i + 1] = widths[i];
        Sheet.IsLandscape = widths.Sum() > 100;
        Wide(annex, FormStyles.Note, 20);
        Wide(title, FormStyles.Title, 34);
        Sheet.Merge(Row, 1, Row, columns - 1, BookCell.Text($"部门（单位）：{Department}　　年度：{report.Submission.Year}", FormStyles.Note));
        Sheet[Row, columns] = BookCell.Text("单位：万元", FormStyles.UnitNote);
        Sheet.Heights[Row] = 20;
        Row++;
    }

    public BookSheet Sheet { get; }

    /// <summary>The row that is written next.</summary>
    public int Row { get; set; } = 1;

    public string Department => report.Submission.Units.Department.Name;

    /// <summary>A line over all columns.</summary>
    public void Wide(string text, CellStyle style, int height = 0)
    {
        Sheet.Merge(Row, 1, Row, columns, BookCell.Text(text, style));
        Sheet.Heights[Row] = height > 0 ? height : Height(text, 1, columns);
        Row++;
    }

    /// <summary>Head cells side by side, each so many columns wide.</summary>
    public void Head(params ReadOnlySpan<(string Text, int Columns)> cells)
    {
        var column = 1;
        foreach (var (text, width) in cells)
        {
            Sheet.Merge(Row, column, Row, column + width - 1, BookCell.Text(text, AnnexStyles.Head));
            column += width;
        }
        Sheet.Heights[Row] = 26;
        Row++;
    }

    /// <summary>Words in one or several columns of the current row; the row grows with them.</summary>
    public void Words(int column, int lastColumn, string text, CellStyle style, bool isAssumed = false)
    {
        var shown = isAssumed && text.Length > 0 ? text + "（假定）" : text;
        var marked = isAssumed ? FormStyles.Assumed(style) : style;
        Sheet.Merge(Row, column, Row, lastColumn, BookCell.Text(shown, marked));
        Grow(Height(shown, column, lastColumn));
    }

    /// <summary>A figure with its source; blank when missing, never 0.</summary>
    public void Number(int row, int column, Figure? figure) => Sheet[row, column] = NumberCell(figure);

    /// <summary>A figure that a formula should give: the formula where it agrees or nothing is printed, else the print with a note.</summary>
    public void Computed(int row, int column, Figure? printed, Rational? result, string formula, string words, int decimals = 2)
    {
        var rounded = result?.Round(decimals);
        if (printed is not null && rounded != printed.Value)
        {
            var cell = NumberCell(printed);
            var value = rounded?.ToString(CultureInfo.InvariantCulture) ?? "所需各项不全，无法计算";
            Sheet[row, column] = cell with
            {
                Style = cell.Style with { Fill = FormStyles.DisagreeFill },
                Comment = $"原表所印：{printed.Printed}。\n按 {words} 计算：{value}。\n" + cell.Comment,
            };
            return;
        }
        var style = printed is null
            ? AnnexStyles.Number with { Format = PrintedNumber.Fixed(decimals, isPercent: false, thousands: true) }
            : NumberCell(printed).Style;
        Sheet[row, column] = BookCell.Computed(formula, rounded, style) with { Comment = "公式：" + words };
    }

    /// <summary>A rate of two cells as a percentage; blank when one is missing or the divisor is 0.</summary>
    public void Rate(int row, int column, (Figure? Value, string Cell) part, (Figure? Value, string Cell) whole, string words)
    {
        decimal? result = part.Value is { } a && whole.Value is { Value: not 0 } b
            ? (Rational.Of(a.Value) / Rational.Of(b.Value)).Round(4)
            : null;
        Sheet[row, column] = BookCell.Computed(
            $"IF(COUNT({part.Cell},{whole.Cell})<2,\"\",IFERROR(ROUND({part.Cell}/{whole.Cell},4),\"\"))",
            result,
            AnnexStyles.Number with { Format = "0.00%" }) with { Comment = "公式：" + words };
    }

    public Figure? Find(string form, string item, string row = FigureAddress.SingleRow) =>
        report.Submission.Figure(new FigureAddress(form, item, row));

    /// <summary>Lines to be signed, and where the layout comes from.</summary>
    public void Foot(string layout)
    {
        Row++;
        Wide("填表人（签名）：　　　　　　填报日期：　　　　　　联系电话：　　　　　　单位负责人（签名）：　　　　　　", FormStyles.Note, 30);
        Wide("表式依据：" + layout, AnnexStyles.Small);
        Wide("浅蓝色斜体并注“（假定）”的为假定数据，原报告未印出；橙色为原表所印与公式不一致；空白表示缺报，不是零。", AnnexStyles.Small);
        Sheet.HeadRows = (2, 3);
    }

    /// <summary>Merges rows of a column that follow each other with equal keys; empty keys stay single.</summary>
    public void MergeEqual(int first, int column, Func<int, string> key, int count)
    {
        for (var start = 0; start < count;)
        {
            var end = start;
            while (key(start).Length > 0 && end + 1 < count && key(end + 1) == key(start))
                end++;
            if (end > start)
                Sheet.Merge(first + start, column, first + end, column, Sheet[first + start, column]!);
            start = end + 1;
        }
    }

    /// <summary>Makes the current row at least so high.</summary>
    public void Grow(int height) =>
        Sheet.Heights[Row] = Math.Min(409, Math.Max(Sheet.Heights.GetValueOrDefault(Row), height));

    private static BookCell NumberCell(Figure? figure)
    {
        if (figure is null)
            return BookCell.Blank(AnnexStyles.Number);
        var print = PrintedNumber.PrintOf(figure);
        var comment = $"来源：{figure.Source}\n地址：{figure.Address}";
        if (PrintedNumber.TryRead(print) is not { } number)
            return BookCell.Text(figure.IsAssumed ? print + "（假定）" : print, Marked(AnnexStyles.Number, figure)) with { Comment = comment };
        var format = figure.IsAssumed ? number.Format + "\"（假定）\"" : number.Format;
        return BookCell.Number(number.Stored, Marked(AnnexStyles.Number, figure) with { Format = format }) with { Comment = comment };
    }

    private static CellStyle Marked(CellStyle style, Figure figure) => figure.IsAssumed ? FormStyles.Assumed(style) : style;

    private int Height(string text, int first, int last)
    {
        var width = Enumerable.Range(first, last - first + 1).Sum(column => Sheet.Widths[column]);
        return 8 + LinePoints * TextMeasure.Lines(text, Math.Max(4, (width - 4) * 10 / 11));
    }
}
