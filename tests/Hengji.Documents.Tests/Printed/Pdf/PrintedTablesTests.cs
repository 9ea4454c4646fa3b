using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hengji.Documents.Pdf;
using Hengji.Documents.Printed;
using Hengji.Documents.Printed.Pdf;

namespace Hengji.Documents.Tests.Printed.Pdf;

/// <summary>Tables printed by a browser in several styles, compared cell by cell with what was printed; where one is installed.</summary>
public sealed class PrintedTablesTests : IDisposable
{
    private const double ExactShare = 0.99;
    private const double WrongShare = 0.001;
    private const string OneHead = "<tr><th>机构名称<th>收入合计<th>其中：上年结转<th>公共财政拨款<th>政府基金拨款<th>其他收入</tr>";
    private const string TwoHeads = "<tr><th rowspan=2>机构名称<th rowspan=2>收入合计<th colspan=2>财政资金<th colspan=2>其他资金</tr>"
        + "<tr><th>公共财政拨款<th>政府基金拨款<th>其他收入<th>上年结转</tr>";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hengji-test-");

    public static TheoryData<string, string> Styles => new()
    {
        { "lines around all cells", "td,th{border:1px solid #000;padding:2px 6px}" },
        { "cells too narrow for their figures", "table{table-layout:fixed}td,th{border:1px solid #000;padding:2px;width:44px;word-break:break-all}" },
        { "lines between rows only", "td,th{border-bottom:1px solid #999;padding:3px 8px;text-align:right}td:first-child{text-align:left}" },
        { "no lines", "td,th{padding:3px 8px;text-align:right}td:first-child{text-align:left}" },
        { "a wide page", "@page{size:A4 landscape}table{width:100%}td,th{border:1px solid #333;padding:4px;text-align:center}" },
    };

    public static TheoryData<string, string> StylesWithoutLines => new()
    {
        { "figures to the right", "td,th{padding:3px 8px;text-align:right}td:first-child{text-align:left}" },
        { "figures in the middle", "td,th{padding:3px 8px;text-align:center}td:first-child{text-align:left}" },
        { "figures to the left", "td,th{padding:3px 8px;text-align:left}" },
        { "columns close together", "td,th{padding:2px 3px;text-align:right}td:first-child{text-align:left}" },
        { "labels of several lines", "table{table-layout:fixed;width:100%}td,th{padding:3px 4px;text-align:right}td:first-child{text-align:left}" },
        { "labels of several lines, figures beside the first", "table{table-layout:fixed;width:100%}td,th{padding:3px 4px;text-align:right;vertical-align:top}td:first-child{text-align:left}" },
        { "labels of several lines, lines between rows", "table{table-layout:fixed;width:100%}td,th{border-bottom:1px solid #999;padding:3px 4px;text-align:right}td:first-child{text-align:left}" },
        { "every other row shaded", "td,th{padding:3px 8px;text-align:right}td:first-child{text-align:left}tr:nth-child(even){background:#eee}" },
        { "three lines", "table{border-top:1.5pt solid;border-bottom:1.5pt solid}thead th{border-bottom:1px solid}td,th{padding:3px 8px;text-align:center}td:first-child{text-align:left}" },
    };

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Styles))]
    public Task Figures_of_printed_tables_are_read_as_printed(string style, string css) => AreExactAsync(style, css, OneHead, blankOneIn: 0);

    [Theory]
    [MemberData(nameof(StylesWithoutLines))]
    public Task Figures_below_two_rows_of_heads_and_beside_blank_cells_are_read_as_printed(string style, string css) =>
        AreExactAsync(style, css, TwoHeads, blankOneIn: 7);

    private async Task AreExactAsync(string style, string css, string heads, int blankOneIn)
    {
        var converter = PdfConverter.Create();
        Assert.SkipWhen(PdfTools.Find().BrowserPath is null, "No browser is installed.");
        var tables = Enumerable.Range(0, 4).Select(number => MakeTable(number, blankOneIn)).ToList();
        var page = Path.Combine(folder.FullName, "tables.html");
        await File.WriteAllTextAsync(page, Html(tables, css, heads));
        var pdf = await converter.FromPageAsync(page, Path.Combine(folder.FullName, "tables.pdf"));
        pdf.Problems.ShouldBeEmpty();

        var read = PdfDocumentReader.Read("tables.pdf", await File.ReadAllBytesAsync(pdf.Value)).Value;
        var (all, exact, wrong) = Compare(tables, [.. read.Blocks.OfType<PrintedTable>()]);
        TestContext.Current.SendDiagnosticMessage(
            $"{style}: {all} figures, {exact} exact, {wrong} wrong; pdftotext -layout: rows in order {RowsInOrder(tables, pdf.Value)} of {tables.Sum(table => table.Count)}");

        (exact >= ExactShare * all, wrong <= WrongShare * all).ShouldBe((true, true), $"{style}: {exact} exact and {wrong} wrong of {all}");
    }

    /// <summary>36 rows of a long name and figures such as forms hold; the same for each number.</summary>
    private static List<string[]> MakeTable(int number, int blankOneIn)
    {
        var random = new Random(number);
        var rows = new List<string[]>();
        for (var row = 1; row <= 36; row++)
            rows.Add([$"{row}、州{(row % 5 == 0 ? "城乡居民社会养老保险管理服务" : "人事考试")}局{number}", .. Enumerable.Range(0, 5).Select(_ => blankOneIn > 0 && random.Next(blankOneIn) == 0 ? "" : FigureOf(random))]);
        return rows;
    }

    private static string FigureOf(Random random) =>
        random.Next(6) switch
        {
            0 => "0",
            1 => (-random.Next(1, 99_999) / 100m).ToString("0.00", CultureInfo.InvariantCulture),
            2 => random.Next(1, 3000).ToString(CultureInfo.InvariantCulture),
            3 => (random.Next(1, 10_000) / 100m).ToString("0.00", CultureInfo.InvariantCulture) + "%",
            _ => (random.Next(100_000, 99_999_999) / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture),
        };

    private static string Html(List<List<string[]>> tables, string css, string heads)
    {
        var html = new StringBuilder("<!doctype html><html lang=zh-CN><meta charset=utf-8><style>body{font:13px sans-serif}table{border-collapse:collapse}")
            .Append(css).Append("</style>");
        foreach (var table in tables)
        {
            _ = html.Append("<h2>年度收入情况</h2><p>单位：万元</p><table><thead>").Append(heads).Append("</thead>");
            foreach (var row in table)
                _ = html.Append(Row(row));
            _ = html.Append("</table><p>以上各项收入均已按规定纳入部门预算管理，没有超出批准范围的情况。</p>");
        }
        return html.ToString();
    }

    private static string Row(string[] cells) => "<tr>" + string.Concat(cells.Select(cell => $"<td>{cell}</td>")) + "</tr>";

    /// <summary>A figure is exact when it stands alone in the cell of its row and column; wrong when that cell shows another figure as sure.</summary>
    private static (int All, int Exact, int Wrong) Compare(List<List<string[]>> truth, List<PrintedTable> read)
    {
        var (all, exact, wrong) = (0, 0, 0);
        var rows = read.SelectMany(table => table.Cells.GroupBy(cell => cell.Row))
            .ToLookup(row => row.FirstOrDefault(cell => cell.Column == 0)?.Text.Replace(" ", "", StringComparison.Ordinal) ?? "");
        foreach (var row in truth.SelectMany(table => table))
        {
            var found = rows[row[0]].FirstOrDefault();
            for (var column = 1; column < row.Length; column++)
            {
                var cell = found?.FirstOrDefault(cell => cell.Column == column);
                if (row[column].Length == 0 && cell is null or { Text.Length: 0 })
                    continue;
                all++;
                exact += cell?.Text == row[column] ? 1 : 0;
                wrong += cell is { IsUnsure: false } && cell.Text.Length > 0 && cell.Text != row[column] ? 1 : 0;
            }
        }
        return (all, exact, wrong);
    }

    /// <summary>Rows whose figures the usual tool prints in order on one line.</summary>
    private static int RowsInOrder(List<List<string[]>> truth, string pdf)
    {
        if (!File.Exists("/usr/bin/pdftotext"))
            return 0;
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/pdftotext", ["-layout", pdf, "-"]) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        return truth.SelectMany(table => table).Count(row => lines.Exists(line => line.SequenceEqual(row.Where(cell => cell.Length > 0))));
    }
}
