using System.Buffers;

namespace Hengji.Documents.Printed.Texts;

/// <summary>A table whose columns are lined up with blanks.</summary>
internal static class AlignedTable
{
    private const int WidestLabel = 30;
    private const int MostColumns = 200;
    private static readonly SearchValues<char> Drawn = SearchValues.Create("-=_─━ \t");

    /// <summary>
    /// The line behind the table that starts at a line; the same line when none starts there. It ends where tabs part cells:
    /// a title and a unit of money above such a table are short lines too.
    /// </summary>
    public static int EndOf(ImmutableArray<TextLine> lines, int start)
    {
        var texts = AlignedRow.Texts(lines[start].Text);
        var (end, rows) = (start, 0);
        for (var i = start; i < lines.Length && TabTable.EndOf(lines, i) == i && (texts.Count is > 1 and <= MostColumns || IsWithin(lines[i].Text, texts)); i++)
        {
            if (texts.Count > 1)
                (end, rows) = (i + 1, rows + 1);
            texts = i + 1 < lines.Length ? AlignedRow.Texts(lines[i + 1].Text) : [];
        }
        return rows >= 2 ? end : start;
    }

    /// <summary>Hands the table over.</summary>
    public static void Build(ImmutableArray<TextLine> lines, BlockCollector collector)
    {
        var rows = lines.Where(line => !IsDrawn(line.Text)).Select(line => (Line: line.Number, Texts: AlignedRow.Texts(line.Text))).ToList();
        var columns = Columns([.. rows.Select(row => row.Texts)]);
        var table = new TableSketch(collector, collector.NextTable(), lines[0].Number);
        foreach (var (line, texts) in rows)
            AddRow(table, line, texts, columns);
        collector.Table(table.Build());
    }

    /// <summary>A short text alone on its line may be a label of the table.</summary>
    private static bool IsWithin(string line, List<AlignedText> texts) =>
        texts is [var only] && (IsDrawn(line) || (PrintedText.Width(only.Text) <= WidestLabel && !LineJoin.EndsSentence(only.Text)));

    private static bool IsDrawn(string line) => line.AsSpan().IndexOfAnyExcept(Drawn) < 0;

    /// <summary>What each column takes, from the rows that have the number of texts most rows have.</summary>
    private static List<AlignedText> Columns(List<List<AlignedText>> rows)
    {
        var count = rows.Select(row => row.Count).Where(count => count > 1)
            .GroupBy(count => count).MaxBy(group => (group.Count(), group.Key))!.Key;
        var full = rows.Where(row => row.Count == count).ToList();
        return [.. Enumerable.Range(0, count).Select(c => new AlignedText(full.Min(row => row[c].Start), full.Max(row => row[c].End), ""))];
    }

    private static void AddRow(TableSketch table, int line, List<AlignedText> texts, List<AlignedText> columns)
    {
        var row = table.RowCount;
        var isFull = texts.Count == columns.Count;
        for (var (t, next) = (0, 0); t < texts.Count; t++)
        {
            var (first, last, isSure) = isFull ? (t, t, true) : Place(texts[t], columns);
            var column = Math.Max(first, next);
            var cell = table.Add(row, column, texts[t].Text, 1, Math.Max(1, last - column + 1), line);
            cell.IsUnsure = !isSure || column != first;
            next = cell.Column + 1;
        }
        table.EnsureRows(row + 1);
    }

    /// <summary>The columns a text stands under, and whether that is certain.</summary>
    private static (int First, int Last, bool IsSure) Place(AlignedText text, List<AlignedText> columns)
    {
        var first = columns.FindIndex(column => column.Overlap(text) > 0);
        var nearest = Enumerable.Range(0, columns.Count).MaxBy(c => columns[c].Overlap(text));
        return first < 0 ? (nearest, nearest, false) : (first, columns.FindLastIndex(column => column.Overlap(text) > 0), true);
    }
}
