namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>How far the words of a column of a table begin to the right of its leftmost words (缩进), in columns of half width.</summary>
/// <remarks>Words in the middle of their cells or at the right of them begin anywhere; those of a list begin at few places.</remarks>
internal static class ColumnIndents
{
    private const double Same = 0.35;
    private const double Aligned = 0.7;
    private const int FewestCells = 3;
    private const int MostDepths = 6;

    /// <summary>The indents of the cells that have one.</summary>
    public static Dictionary<PlacedCell, int> Of(IEnumerable<PlacedCell> cells)
    {
        var indents = new Dictionary<PlacedCell, int>(ReferenceEqualityComparer.Instance);
        foreach (var column in cells.Where(IsOfWords).GroupBy(cell => cell.Column).Select(column => column.ToList()))
        {
            var depths = Depths(column);
            for (var i = 0; i < depths.Length; i++)
            {
                if (depths[i] > 0)
                    indents[column[i]] = depths[i];
            }
        }
        return indents;
    }

    private static bool IsOfWords(PlacedCell cell) => cell.ColumnSpan == 1 && cell.Source.Layout.Lines.Count > 0 && !FigureText.IsFigure(cell.Source.Text);

    private static int[] Depths(List<PlacedCell> column)
    {
        var lines = column.ConvertAll(cell => cell.Source.Layout.Lines[0]);
        var (size, left) = (lines[0].Size, lines.Min(line => line.Left));
        var lefts = lines.ConvertAll(line => line.Left);
        if (column.Count < FewestCells || IsAt(lines.ConvertAll(line => (line.Left + line.Right) / 2), size) || (IsAt(lines.ConvertAll(line => line.Right), size) && !IsAt(lefts, size)))
            return new int[column.Count];
        var places = lefts.Select(at => (int)Math.Round((at - left) / size / Same, MidpointRounding.AwayFromZero)).Distinct().Count();
        return places > MostDepths || places * 2 > column.Count + 1
            ? new int[column.Count]
            : [.. lefts.Select(at => (int)Math.Round((at - left) * 2 / size, MidpointRounding.AwayFromZero))];
    }

    /// <summary>Whether most stand at one place.</summary>
    private static bool IsAt(List<double> places, double size)
    {
        var middle = places.Order().ElementAt(places.Count / 2);
        return places.Count(place => Math.Abs(place - middle) <= Same * size) >= Aligned * places.Count;
    }
}
