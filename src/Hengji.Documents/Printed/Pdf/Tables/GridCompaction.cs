namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Takes out rows and columns in which no cell begins: short lines and decorations make them.</summary>
internal static class GridCompaction
{
    /// <summary>The table of these cells.</summary>
    public static TableGrid Compact(List<GridCell> cells, double[] columns, double[] rows)
    {
        var newColumns = Numbers(columns.Length - 1, cells.Select(cell => cell.Column));
        var newRows = Numbers(rows.Length - 1, cells.Select(cell => cell.Row));
        var compacted = cells.ConvertAll(cell => new GridCell(
            newRows[cell.Row], newColumns[cell.Column],
            Math.Max(1, newRows[cell.Row + cell.RowSpan] - newRows[cell.Row]),
            Math.Max(1, newColumns[cell.Column + cell.ColumnSpan] - newColumns[cell.Column]), cell.Box));
        return new TableGrid(
            cells.Select(cell => cell.Box).Aggregate((all, box) => all.Union(box)),
            Edges(columns, newColumns), Edges(rows, newRows), compacted);
    }

    /// <summary>New number of each place; the last entry is their count.</summary>
    private static int[] Numbers(int count, IEnumerable<int> begins)
    {
        var isBegin = new bool[count];
        foreach (var begin in begins)
            isBegin[begin] = true;
        var numbers = new int[count + 1];
        for (var i = 0; i < count; i++)
            numbers[i + 1] = numbers[i] + (isBegin[i] ? 1 : 0);
        return numbers;
    }

    private static double[] Edges(double[] edges, int[] numbers)
    {
        var kept = new List<double>();
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            if (numbers[i + 1] > numbers[i])
                kept.Add(edges[i]);
        }
        kept.Add(edges[^1]);
        return [.. kept];
    }
}
