using System.Text.RegularExpressions;
using Hengji.Documents.Printed.Html;

namespace Hengji.Documents.Printed.Texts;

/// <summary>Reads Markdown: headings, paragraphs, lists, quotes and tables of pipes.</summary>
internal sealed partial class MarkdownReader(BlockCollector collector)
{
    private readonly MarkdownParagraph open = new(collector);

    /// <summary>Reads the lines of a file.</summary>
    public void Read(ImmutableArray<TextLine> lines)
    {
        ImmutableArray<TextLine> bare = [.. lines.Select(line => line with { Text = Quote().Replace(line.Text, "") })];
        for (var i = 0; i < bare.Length;)
            i = Block(bare, i);
        open.Close();
    }

    /// <summary>Reads what begins at a line; returns the line behind it.</summary>
    private int Block(ImmutableArray<TextLine> lines, int i)
    {
        var line = lines[i];
        if (line.IsBlank || Comment().IsMatch(line.Text))
            open.Close();
        else if (Fence().IsMatch(line.Text))
            return Code(lines, i);
        else if (PageTable().IsMatch(line.Text))
            return Page(lines, i);
        else if (i + 1 < lines.Length && line.Text.Contains('|', StringComparison.Ordinal) && MarkdownSigns.IsRule(lines[i + 1].Text))
            return Table(lines, i);
        else
            Line(line);
        return i + 1;
    }

    private void Line(TextLine line)
    {
        if (Heading().Match(line.Text) is { Success: true } heading)
        {
            open.Close();
            open.Add(line.Number, heading.Groups["text"].Value);
            open.Close(heading.Groups["signs"].Length);
        }
        else if (Underline().IsMatch(line.Text))
            open.Close(open.IsEmpty ? 0 : line.Text.TrimStart()[0] == '=' ? 1 : 2);
        else if (Break().IsMatch(line.Text))
            open.Close();
        else if (Item().Match(line.Text) is { Success: true } item)
        {
            open.Close();
            open.Add(line.Number, item.Groups["number"].Value + item.Groups["text"].Value);
        }
        else
            open.Add(line.Number, line.Text);
    }

    private int Code(ImmutableArray<TextLine> lines, int start)
    {
        open.Close();
        var sign = lines[start].Text.TrimStart()[..3];
        var end = start + 1;
        while (end < lines.Length && !lines[end].Text.TrimStart().StartsWith(sign, StringComparison.Ordinal))
            end++;
        new PlainTextReader(collector).Read(lines[(start + 1)..end]);
        return end + 1;
    }

    /// <summary>A table written as on a page, for its merged cells: up to the end of the last one begun.</summary>
    private int Page(ImmutableArray<TextLine> lines, int start)
    {
        open.Close();
        var (end, depth) = (start, 0);
        do
        {
            depth += TableTag().Count(lines[end].Text) - TableEnd().Count(lines[end].Text);
            end++;
        }
        while (depth > 0 && end < lines.Length);
        new HtmlBlocks(collector, lines[start].Number).Read(string.Join('\n', lines[start..end].Select(line => line.Text)));
        return end;
    }

    private int Table(ImmutableArray<TextLine> lines, int start)
    {
        open.Close();
        var table = new TableSketch(collector, collector.NextTable(), lines[start].Number);
        var heads = PipeRow.Cells(lines[start].Text);
        var columns = PipeRow.Cells(lines[start + 1].Text).Count;
        if (heads.Exists(head => head.Length > 0))
        {
            AddRow(table, lines[start], heads);
            table.HeadRows = 1;
        }
        var end = start + 2;
        for (; end < lines.Length && lines[end].Text.Contains('|', StringComparison.Ordinal); end++)
        {
            var cells = PipeRow.Cells(lines[end].Text);
            AddRow(table, lines[end], cells);
            if (cells.Count > Math.Max(columns, heads.Count))
                NoteRagged(table, lines[end].Number, cells.Count, columns);
        }
        if (table.RowCount > 0)
            collector.Table(table.Build());
        return end;
    }

    private static void AddRow(TableSketch table, TextLine line, List<string> cells)
    {
        var row = table.RowCount;
        for (var c = 0; c < cells.Count; c++)
            _ = table.Add(row, c, MarkdownWords.Plain(cells[c]), anchor: line.Number);
    }

    private void NoteRagged(TableSketch table, int line, int cells, int columns) =>
        collector.Note(
            "reading.ragged-row",
            $"{table.Locator}第{table.RowCount}行有 {cells} 格，表头只有 {columns} 格，多出的格无法确定属于哪一列。",
            $"Row {table.RowCount} of table {table.Locator} has {cells} cells, its head {columns}; it is unclear where the others belong.",
            new PrintedPlace($"{table.Locator}第{table.RowCount}行", Anchor: line));

    [GeneratedRegex(@"^\s*(<(div|center|p)[^<>]*>\s*)?<table[\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex PageTable();

    [GeneratedRegex(@"<table[\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex TableTag();

    [GeneratedRegex(@"</table\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex TableEnd();

    [GeneratedRegex(@"^ {0,3}(> ?)+")]
    private static partial Regex Quote();

    [GeneratedRegex(@"^\s*<!--.*-->\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^ {0,3}(```|~~~)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^ {0,3}(?<signs>#{1,6})(\s+(?<text>.*?))?(\s+#+)?\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^ {0,3}(-{2,}|={2,})\s*$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"^ {0,3}([-*_])\s*(\1\s*){2,}$")]
    private static partial Regex Break();

    [GeneratedRegex(@"^\s*([-*+]\s+|(?<number>\d{1,9}[.)]\s))\s*(?<text>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Item();
}
