using Hengji.Forms;

namespace Hengji.Documents.Word.Tables;

/// <summary>Rows of a table head with merged groups, from the groups of its columns.</summary>
internal static class HeadRows
{
    /// <summary>One row for each level of headings; cells of equal groups side by side become one.</summary>
    public static IEnumerable<TableRow> Of(IReadOnlyList<HeadColumn> columns)
    {
        var depth = columns.Max(column => column.Groups.Length) + 1;
        return Enumerable.Range(0, depth).Select(level => new TableRow([.. RowOf(columns, level, depth)]) { IsHead = true });
    }

    private static IEnumerable<TableCell> RowOf(IReadOnlyList<HeadColumn> columns, int level, int depth)
    {
        for (var at = 0; at < columns.Count;)
        {
            var column = columns[at];
            var span = level < column.Groups.Length ? Siblings(columns, at, level) : 1;
            yield return CellOf(column, level, depth, span);
            at += span;
        }
    }

    private static TableCell CellOf(HeadColumn column, int level, int depth, int span)
    {
        if (level > column.Groups.Length)
            return TableCell.Continued;
        if (level < column.Groups.Length)
            return TableCell.Of(column.Groups[level], CellAlign.Head) with { Span = span };
        var merge = level < depth - 1 ? CellMerge.Start : CellMerge.None;
        return TableCell.Of(column.Label, CellAlign.Head) with { Merge = merge };
    }

    private static int Siblings(IReadOnlyList<HeadColumn> columns, int at, int level)
    {
        var groups = columns[at].Groups.AsSpan(0, level + 1);
        var end = at + 1;
        while (end < columns.Count
            && columns[end].Groups.Length > level
            && columns[end].Groups.AsSpan(0, level + 1).SequenceEqual(groups))
        {
            end++;
        }
        return end - at;
    }
}

/// <summary>A column's heading and the headings above it, outermost first.</summary>
internal sealed record HeadColumn(string Label, ImmutableArray<string> Groups)
{
    /// <summary>Heading of a form's column, with its unit when the table does not print one for all.</summary>
    public static HeadColumn Of(FormItem item, string unitNote)
    {
        var isNamed = item.Unit is null or "" or "%"
            || unitNote.Contains(item.Unit, StringComparison.Ordinal)
            || item.Label.Contains(item.Unit, StringComparison.Ordinal);
        return new HeadColumn(isNamed ? item.Label : $"{item.Label}（{item.Unit}）", item.Groups);
    }
}
