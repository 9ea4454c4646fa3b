using System.Buffers;
using System.Text;

namespace Hengji.Documents.Printed.Texts;

/// <summary>A table drawn with characters: <c>│ ├ ─ ┼</c>, or <c>+---+</c> and <c>|</c>.</summary>
internal static class RuledTable
{
    private static readonly SearchValues<char> Bars = SearchValues.Create("|│┃║｜");
    private static readonly SearchValues<char> Lines = SearchValues.Create("-=─━═┄┈");
    private static readonly SearchValues<char> Drawn = SearchValues.Create(
        "|│┃║｜+-=─━═┄┈┌┐└┘├┤┬┴┼╋┣┫┳┻┏┓┗┛╔╗╚╝╠╣╦╩╬┠┨┯┷┿╂ \t\u3000");

    /// <summary>The line behind the table that starts at a line; the same line when none starts there.</summary>
    public static int EndOf(ImmutableArray<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Length && (IsBorder(lines[end].Text) || IsRow(lines[end].Text)))
            end++;
        return end - start >= 2 && lines[start..Math.Min(end, start + 2)].Any(line => IsRow(line.Text)) ? end : start;
    }

    /// <summary>Hands the table over; where lines are drawn between its rows, the text between two of them is one row.</summary>
    public static void Build(ImmutableArray<TextLine> lines, BlockCollector collector)
    {
        var inner = lines.Skip(1).SkipLast(1).Count(line => IsBorder(line.Text));
        var isGrid = inner >= 2 || lines.Count(line => IsRow(line.Text)) == 2 && inner == 1;
        var edges = Edges(lines);
        var table = new TableSketch(collector, collector.NextTable(), lines[0].Number);
        var row = new List<TextLine>();
        foreach (var line in lines)
        {
            if (!IsBorder(line.Text))
                row.Add(line);
            if (row.Count > 0 && (IsBorder(line.Text) || !isGrid))
                AddRow(table, row, edges);
        }
        if (row.Count > 0)
            AddRow(table, row, edges);
        collector.Table(table.Build());
    }

    private static bool IsRow(string line) => line.AsSpan().Count("|") >= 2 || line.AsSpan().ContainsAny("│┃║｜");

    private static bool IsBorder(string line) =>
        line.AsSpan().IndexOfAnyExcept(Drawn) < 0 && line.AsSpan().ContainsAny(Lines);

    /// <summary>Screen columns at which bars stand in any row.</summary>
    private static List<int> Edges(ImmutableArray<TextLine> lines) =>
        [.. lines.Where(line => !IsBorder(line.Text)).SelectMany(line => Parts(line.Text)).SelectMany(part => new[] { part.Start, part.End }).Distinct().Order()];

    private static void AddRow(TableSketch table, List<TextLine> lines, List<int> edges)
    {
        var cells = new SortedDictionary<int, (int End, StringBuilder Text)>();
        foreach (var line in lines)
        {
            foreach (var (start, end, text) in Parts(line.Text))
            {
                if (!cells.TryGetValue(start, out var cell))
                    cells[start] = cell = (end, new StringBuilder());
                _ = cell.Text.Append(LineJoin.Between(cell.Text, text)).Append(text);
            }
        }
        var row = table.RowCount;
        foreach (var (start, (end, text)) in cells)
        {
            var column = edges.BinarySearch(start);
            _ = table.Add(row, column, text.ToString(), 1, edges.BinarySearch(end) - column, lines[0].Number);
        }
        lines.Clear();
    }

    /// <summary>Texts between bars, with the screen columns of their bars.</summary>
    private static IEnumerable<(int Start, int End, string Text)> Parts(string line)
    {
        var (from, column, start) = (-1, 0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            if (Bars.Contains(line[i]))
            {
                if (from >= 0)
                    yield return (start, column, line[from..i].Trim());
                (from, start) = (i + 1, column);
            }
            column += PrintedText.WidthOf(line[i]);
        }
        if (from >= 0 && !string.IsNullOrWhiteSpace(line[from..]))
            yield return (start, column, line[from..].Trim());
    }
}
