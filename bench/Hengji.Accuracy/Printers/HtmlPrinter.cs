using System.Net;
using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.Printers;

/// <summary>An HTML page with merged cells, on A4 when printed.</summary>
internal static class HtmlPrinter
{
    private const string Head =
        """
        <!doctype html>
        <html lang="zh-CN"><head><meta charset="utf-8"><title>report</title><style>
        @page { size: A4; margin: 22mm 18mm; }
        body { font: 12pt/1.6 "Noto Serif CJK SC", serif; }
        h1 { text-align: center; } p { text-indent: 2em; margin: .4em 0; } p.aside { text-align: right; }
        table { border-collapse: collapse; width: 100%; margin: .6em 0; font-size: 9pt; line-height: 1.3; }
        td, th { border: 1px solid #000; padding: 2px 4px; } td.number { text-align: right; }
        thead { display: table-header-group; } tr { break-inside: avoid; }
        </style></head><body>

        """;

    public static byte[] Print(Edition edition)
    {
        var text = new StringBuilder(Head);
        foreach (var block in edition.Page.Blocks)
            Append(text, block, edition);
        return Encoding.UTF8.GetBytes(text.Append("</body></html>\n").ToString());
    }

    private static void Append(StringBuilder text, Block block, Edition edition)
    {
        if (block is HeadingBlock heading)
            text.Append(CultureInfo.InvariantCulture, $"<h{heading.Level + 1}>{WebUtility.HtmlEncode(heading.Text)}</h{heading.Level + 1}>\n");
        else if (block is ParagraphBlock paragraph)
            text.Append(paragraph.IsRight ? "<p class=\"aside\">" : "<p>").Append(WebUtility.HtmlEncode(edition.TextOf(paragraph.Runs))).Append("</p>\n");
        else if (block is TableBlock table)
            Append(text, table, edition);
    }

    private static void Append(StringBuilder text, TableBlock table, Edition edition)
    {
        text.Append("<table><thead>\n");
        foreach (var (row, index) in table.Rows.Select((row, index) => (row, index)))
        {
            if (index == table.HeadRows)
                text.Append("</thead><tbody>\n");
            text.Append("<tr>");
            foreach (var cell in row)
                Append(text, cell, index < table.HeadRows, edition);
            text.Append("</tr>\n");
        }
        text.Append("</tbody></table>\n");
    }

    private static void Append(StringBuilder text, CellBlock cell, bool isHead, Edition edition)
    {
        var name = isHead ? "th" : "td";
        text.Append('<').Append(name);
        if (cell.RowSpan > 1)
            text.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
        if (cell.ColumnSpan > 1)
            text.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
        if (cell.Runs.Count == 1 && cell.Runs[0].Number is not null)
            text.Append(" class=\"number\"");
        text.Append('>').Append(WebUtility.HtmlEncode(edition.TextOf(cell.Runs))).Append("</").Append(name).Append('>');
    }
}
