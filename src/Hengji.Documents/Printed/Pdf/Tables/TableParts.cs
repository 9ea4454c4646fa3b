namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>A table that runs over pages: its parts joined, heads that were printed again left out.</summary>
internal sealed class TableParts
{
    private const double Near = 4.5;
    private const double NearUnruled = 16;
    private const int MostHeads = 8;
    private const int FewestEdges = 3;
    private readonly List<PlacedCell> cells = [];
    private double[] columns;
    private readonly bool isRuled;
    private int lastPage;
    private int rows;

    public TableParts(TableGrid grid, int page)
    {
        (columns, isRuled) = (grid.Columns, grid.IsRuled);
        (rows, lastPage, FirstPage) = (grid.RowCount, page, page);
        cells.AddRange(grid.Cells.Select(cell => new PlacedCell(cell, page, cell.Row, cell.Column, cell.ColumnSpan)));
    }

    public int FirstPage { get; }

    /// <summary>Page of its last part.</summary>
    public int LastPage => lastPage;

    /// <summary>Leading rows that were printed again on a later page.</summary>
    public int HeadRows { get; private set; }

    public int RowCount => rows;

    public int ColumnCount => columns.Length - 1;

    /// <summary>Row by row.</summary>
    public IEnumerable<PlacedCell> Cells => cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column);

    /// <summary>Adds the part of the next page when it has the same columns.</summary>
    /// <returns>Whether it is a part of this table.</returns>
    public bool TryAdd(TableGrid next, int page)
    {
        if (page != lastPage + 1 || Shared(columns, next.Columns, isRuled && next.IsRuled ? Near : NearUnruled) is not { } shared)
            return false;
        var mine = Places(columns, shared);
        var its = Places(next.Columns, shared);
        for (var i = 0; i < cells.Count; i++)
            cells[i] = cells[i].Moved(mine);
        columns = shared;
        lastPage = page;
        Append(next.Cells.ConvertAll(cell => new PlacedCell(cell, page, cell.Row, cell.Column, cell.ColumnSpan).Moved(its)), next.RowCount);
        return true;
    }

    /// <summary>All edges of both; null when the tables are not equally wide or their columns do not fit together.</summary>
    private static double[]? Shared(double[] one, double[] other, double near)
    {
        var moved = Array.ConvertAll(other, edge => edge - other[0] + one[0]);
        if (Math.Abs(moved[^1] - one[^1]) > near || Math.Min(one.Length, moved.Length) < FewestEdges || (near > Near && one.Length != moved.Length))
            return null;
        var (fewer, more) = one.Length <= moved.Length ? (one, moved) : (moved, one);
        return Array.TrueForAll(fewer, edge => Array.Exists(more, there => Math.Abs(there - edge) <= near)) ? more : null;
    }

    private static int[] Places(double[] edges, double[] shared) =>
        Array.ConvertAll(edges, edge => Nearest(shared, edge - edges[0] + shared[0]));

    private static int Nearest(double[] edges, double at)
    {
        var nearest = 0;
        for (var i = 1; i < edges.Length; i++)
        {
            if (Math.Abs(edges[i] - at) < Math.Abs(edges[nearest] - at))
                nearest = i;
        }
        return nearest;
    }

    private void Append(List<PlacedCell> part, int partRows)
    {
        var heads = RepeatedHeads(part, partRows);
        HeadRows = Math.Max(HeadRows, heads);
        foreach (var cell in part.Where(cell => cell.Row >= heads))
            cells.Add(cell with { Row = cell.Row - heads + rows });
        rows += partRows - heads;
    }

    /// <summary>Number of leading rows of the part that say the same as the table's first rows.</summary>
    private int RepeatedHeads(List<PlacedCell> part, int partRows)
    {
        var heads = 0;
        for (var row = 0; row < Math.Min(Math.Min(partRows, rows), MostHeads); row++)
        {
            if (!Words(part, row).SequenceEqual(Words(cells, row)))
                break;
            heads = row + 1;
        }
        while (heads > 0 && part.Exists(cell => cell.Row < heads && cell.Row + cell.Source.RowSpan > heads))
            heads--;
        return heads == partRows && partRows == rows ? 0 : heads;
    }

    private static IEnumerable<(int Column, string Text)> Words(List<PlacedCell> of, int row) =>
        of.Where(cell => cell.Row == row).OrderBy(cell => cell.Column).Select(cell => (cell.Column, cell.Source.Text));
}

/// <summary>A cell of one part, at its place in the whole table.</summary>
internal sealed record PlacedCell(GridCell Source, int Page, int Row, int Column, int ColumnSpan)
{
    /// <summary>The cell in a table with more columns.</summary>
    public PlacedCell Moved(int[] places) =>
        this with { Column = places[Column], ColumnSpan = Math.Max(1, places[Column + ColumnSpan] - places[Column]) };
}
