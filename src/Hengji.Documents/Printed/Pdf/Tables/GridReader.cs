using Hengji.Documents.Printed.Pdf.Drawing;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Finds the cells that touching lines enclose; where a line between two places is missing, one cell covers both.</summary>
internal sealed class GridReader
{
    private const int MostPlaces = 400_000;
    private const double Covered = 0.6;
    private readonly double[] columns;
    private readonly double[] rows;
    private readonly bool[,] lineAbove;
    private readonly bool[,] lineLeft;

    private GridReader(RuleNetwork network, double[] columns, double[] rows)
    {
        (this.columns, this.rows) = (columns, rows);
        lineAbove = new bool[rows.Length, columns.Length - 1];
        lineLeft = new bool[rows.Length - 1, columns.Length];
        foreach (var rule in network.Horizontals)
            Mark(rule, rows, columns, (row, column) => lineAbove[row, column] = true);
        foreach (var rule in network.Verticals)
            Mark(rule, columns, rows, (column, row) => lineLeft[row, column] = true);
    }

    /// <summary>The table; null when fewer than two cells are enclosed.</summary>
    public static TableGrid? Read(RuleNetwork network)
    {
        network.Close();
        var columns = Places(network.Verticals);
        var rows = Places(network.Horizontals);
        if (columns.Length < 2 || rows.Length < 2 || (long)columns.Length * rows.Length > MostPlaces)
            return null;
        return new GridReader(network, columns, rows).Build();
    }

    private static double[] Places(List<Rule> rules)
    {
        var places = new List<double>();
        foreach (var at in rules.Select(rule => rule.At).Order())
        {
            if (places.Count == 0 || at - places[^1] > RuleMerger.Near)
                places.Add(at);
        }
        return [.. places];
    }

    private static void Mark(Rule rule, double[] across, double[] along, Action<int, int> mark)
    {
        var at = Nearest(across, rule.At);
        for (var i = 0; i + 1 < along.Length; i++)
        {
            var shared = Math.Min(rule.End, along[i + 1]) - Math.Max(rule.Start, along[i]);
            if (shared >= Covered * (along[i + 1] - along[i]))
                mark(at, i);
        }
    }

    private static int Nearest(double[] places, double at)
    {
        var index = Array.BinarySearch(places, at);
        if (index >= 0)
            return index;
        var next = ~index;
        if (next == 0)
            return 0;
        return next == places.Length || at - places[next - 1] <= places[next] - at ? next - 1 : next;
    }

    private TableGrid? Build()
    {
        var (height, width) = (rows.Length - 1, columns.Length - 1);
        var outside = height * width;
        var groups = new DisjointGroups(outside + 1);
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
                JoinNeighbours(groups, row, column, outside);
        }
        var cells = CellShapes.Of(groups, height, width)
            .Select(shape => new GridCell(
                shape.Row, shape.Column, shape.RowSpan, shape.ColumnSpan,
                new Box(columns[shape.Column], rows[shape.Row], columns[shape.Column + shape.ColumnSpan], rows[shape.Row + shape.RowSpan])))
            .ToList();
        return cells.Count < 2 ? null : GridCompaction.Compact(cells, columns, rows);
    }

    private void JoinNeighbours(DisjointGroups groups, int row, int column, int outside)
    {
        var (height, width) = (rows.Length - 1, columns.Length - 1);
        var place = (row * width) + column;
        if (!lineAbove[row, column])
            groups.Join(place, row == 0 ? outside : place - width);
        if (!lineLeft[row, column])
            groups.Join(place, column == 0 ? outside : place - 1);
        if (row == height - 1 && !lineAbove[height, column])
            groups.Join(place, outside);
        if (column == width - 1 && !lineLeft[row, width])
            groups.Join(place, outside);
    }
}
