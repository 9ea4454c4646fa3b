namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>A table that runs over pages: its parts joined, heads that were printed again left out.</summary>
internal sealed class TableParts
{
    private const double Near = 4.5;
    private const int MostHeads = 8;
    private const int FewestEdges = 3;
    private const int FewestHeads = 3;
    private readonly List<PlacedCell> cells = [];
    private double[] columns;
    private readonly List<(double Left, double Right)>? textColumns;
    private int lastPage;
    private int rows;

    public TableParts(TableGrid grid, int page)
    {
        (columns, textColumns) = (grid.Columns, grid.TextColumns);
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
        if (page != lastPage + 1 || Shared(next) is not { } shared)
            return false;
        var mine = Places(columns, shared);
        var its = next.TextColumns is null ? Places(next.Columns, shared) : mine;
        for (var i = 0; i < cells.Count; i++)
            cells[i] = cells[i].Moved(mine);
        columns = shared;
        lastPage = page;
        Append(next.Cells.ConvertAll(cell => new PlacedCell(cell, page, cell.Row, cell.Column, cell.ColumnSpan).Moved(its)), next.RowCount);
        return true;
    }

    private double[]? Shared(TableGrid next) =>
        (textColumns, next.TextColumns) switch
        {
            (null, null) => Shared(columns, next.Columns),
            ({ } mine, { } its) when AreBelow(mine, its) && !HasOtherHeads(next) => columns,
            _ => null,
        };

    /// <summary>Whether the part begins with heads that are not those of this table.</summary>
    private bool HasOtherHeads(TableGrid next)
    {
        var heads = next.Cells.FindAll(cell => cell.Row == 0 && cell.Text.Length > 0);
        return heads.Count >= FewestHeads && !heads.Exists(cell => FigureText.IsFigure(cell.Text))
            && !heads.Select(cell => cell.Text).SequenceEqual(cells.Where(cell => cell.Row == 0).OrderBy(cell => cell.Column).Select(cell => cell.Source.Text));
    }

    /// <summary>Whether the text of each column stands below that of the same column.</summary>
    private static bool AreBelow(List<(double Left, double Right)> above, List<(double Left, double Right)> below) =>
        above.Count == below.Count
        && above.Zip(below).All(pair => Math.Min(pair.First.Right, pair.Second.Right) > Math.Max(pair.First.Left, pair.Second.Left));

    /// <summary>All edges of both; null when the tables are not equally wide or their columns do not fit together.</summary>
    private static double[]? Shared(double[] one, double[] other)
    {
        var moved = Array.ConvertAll(other, edge => edge - other[0] + one[0]);
        if (Math.Abs(moved[^1] - one[^1]) > Near || Math.Min(one.Length, moved.Length) < FewestEdges)
            return null;
        var (fewer, more) = one.Length <= moved.Length ? (one, moved) : (moved, one);
        return Array.TrueForAll(fewer, edge => Array.Exists(more, there => Math.Abs(there - edge) <= Near)) ? more : null;
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
        var first = BrokenRow.TryJoin(cells.FindAll(cell => cell.Row == rows - 1), part.FindAll(cell => cell.Row == heads)) ? heads + 1 : heads;
        foreach (var cell in part.Where(cell => cell.Row >= first))
            cells.Add(cell with { Row = cell.Row - first + rows });
        rows += partRows - first;
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
