using System.Text;

namespace Hengji.Documents.Printed.Texts;

/// <summary>A table whose cells are separated by tabs, as spreadsheets save and copy it.</summary>
internal static class TabTable
{
    private const int LongestCellLines = 50;

    /// <summary>The line behind the table that starts at a line; the same line when none starts there.</summary>
    public static int EndOf(ImmutableArray<TextLine> lines, int start)
    {
        if (!HasCells(lines[start].Text))
            return start;
        var (end, rows) = (start, 0);
        while (end < lines.Length && lines[end].Text.Contains('\t', StringComparison.Ordinal) && (!lines[end].IsBlank || GoesOn(lines, end)))
        {
            rows += HasCells(lines[end].Text) ? 1 : 0;
            end = RowEnd(lines, end);
        }
        return rows >= 2 || lines[start].Text.Trim().Split('\t').Length >= 3 ? end : start;
    }

    /// <summary>Whether blank rows are rows of the table: its total stands right behind them.</summary>
    private static bool GoesOn(ImmutableArray<TextLine> lines, int blank)
    {
        var next = blank;
        while (next < lines.Length && lines[next].IsBlank && lines[next].Text.Contains('\t', StringComparison.Ordinal))
            next++;
        return next < lines.Length && !lines[next].IsBlank && TotalLabel.Begins(Cells(lines[next].Text));
    }

    /// <summary>Hands the table over; rows above it that have a single text are paragraphs: title, unit of money.</summary>
    public static void Build(ImmutableArray<TextLine> lines, BlockCollector collector)
    {
        var rows = new List<(int Line, List<string> Cells)>();
        for (var i = 0; i < lines.Length;)
        {
            var end = RowEnd(lines, i);
            rows.Add((lines[i].Number, Cells(string.Join('\n', lines[i..end].Select(line => line.Text)))));
            i = end;
        }
        var first = rows.FindIndex(row => row.Cells.Count(cell => cell.Length > 0) > 1);
        first = first < 0 ? rows.Count : first;
        foreach (var (line, cells) in rows[..first])
            _ = collector.Paragraph(string.Concat(cells), line);
        if (first < rows.Count)
            Build(rows[first..], collector);
    }

    private static void Build(List<(int Line, List<string> Cells)> rows, BlockCollector collector)
    {
        var width = rows.Max(row => row.Cells.FindLastIndex(cell => cell.Length > 0)) + 1;
        var table = new TableSketch(collector, collector.NextTable(), rows[0].Line);
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < Math.Min(width, rows[r].Cells.Count); c++)
                _ = table.Add(r, c, rows[r].Cells[c], anchor: rows[r].Line);
        }
        collector.Table(table.Build());
    }

    /// <summary>Whether a tab stands behind a text; one before it may be mere indentation.</summary>
    private static bool HasCells(string line) => line.TrimStart().Contains('\t', StringComparison.Ordinal);

    /// <summary>The line behind a row: a quoted cell may hold line ends.</summary>
    private static int RowEnd(ImmutableArray<TextLine> lines, int start)
    {
        var isOpen = LeavesOpen(lines[start].Text, isOpen: false);
        var end = start + 1;
        while (isOpen && end < lines.Length && end - start < LongestCellLines)
            isOpen = LeavesOpen(lines[end++].Text, isOpen: true);
        return isOpen ? start + 1 : end;
    }

    private static bool LeavesOpen(string line, bool isOpen)
    {
        var isStart = true;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && (isOpen || isStart))
            {
                if (isOpen && i + 1 < line.Length && line[i + 1] == '"')
                    i++;
                else
                    isOpen = !isOpen;
            }
            isStart = line[i] == '\t';
        }
        return isOpen;
    }

    private static List<string> Cells(string row)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isOpen = false;
        foreach (var c in row)
        {
            isOpen ^= c == '"' && (isOpen || cell.Length == 0 || cell[^1] == '"');
            if (c == '\t' && !isOpen)
            {
                cells.Add(Unquoted(cell.ToString()));
                _ = cell.Clear();
            }
            else
                _ = cell.Append(c);
        }
        cells.Add(Unquoted(cell.ToString()));
        return cells;
    }

    private static string Unquoted(string cell) =>
        cell.Length > 1 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell.TrimEnd();
}
