using System.Xml.Linq;

namespace Hengji.Documents.Printed.Word;

/// <summary>
/// The columns a reader sees: edges of a table's grid that stand closer than a millimetre are one edge, for people who drag
/// lines with the mouse seldom hit the line above.
/// </summary>
internal static class GridColumns
{
    private const int ClosestTwips = 60;

    /// <summary>Seen column of each edge of the grid.</summary>
    public static int[] Of(XElement table, List<WordCell> cells)
    {
        var count = cells.Count == 0 ? 0 : cells.Max(cell => cell.Column + cell.Span);
        var widths = table.Element("tblGrid")?.Elements("gridCol").Select(column => column.NumberOf("w") ?? ClosestTwips).ToList() ?? [];
        var edges = new int[count + 1];
        for (var c = 0; c < count; c++)
            edges[c + 1] = edges[c] + (c < widths.Count && widths[c] < ClosestTwips ? 0 : 1);
        return cells.TrueForAll(cell => edges[cell.Column + cell.Span] > edges[cell.Column]) ? edges : [.. Enumerable.Range(0, count + 1)];
    }
}
