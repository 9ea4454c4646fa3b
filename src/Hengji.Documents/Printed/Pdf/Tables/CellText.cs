using System.Text;
using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Reads what the cells of a table say: lines broken by the width of a cell are joined, so that no figure is cut in two.</summary>
internal static class CellText
{
    private const double WidestPadding = 6;

    /// <summary>Fills in the texts.</summary>
    public static void Read(TableGrid grid)
    {
        var lines = grid.Cells.ConvertAll(cell => LineBuilder.Build(cell.Glyphs));
        var padding = Padding(grid, lines);
        for (var i = 0; i < grid.Cells.Count; i++)
        {
            if (lines[i].Count > 0)
                Read(grid.Cells[i], lines[i], grid.Cells[i].Box.Width - (2 * padding));
        }
    }

    /// <summary>Reads one cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="lines">Its lines, at least one.</param>
    /// <param name="room">Width its lines may take.</param>
    public static void Read(GridCell cell, List<TextLine> lines, double room)
    {
        cell.Layout = (lines, room);
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            var join = CellLineJoin.Decide(lines[i - 1], lines[i], room);
            _ = text.Append(join.Between).Append(lines[i].Text);
            cell.IsUnsure |= join.IsUnsure;
        }
        cell.Text = text.ToString();
        cell.IsUnsure |= cell.Text.Contains(Glyph.Unreadable, StringComparison.Ordinal);
    }

    /// <summary>Room kept free at the sides of a cell: what nine in ten lines keep at the left.</summary>
    private static double Padding(TableGrid grid, List<List<TextLine>> lines)
    {
        var free = new List<double>();
        for (var i = 0; i < lines.Count; i++)
            free.AddRange(lines[i].Select(line => Math.Min(line.Left - grid.Cells[i].Box.Left, grid.Cells[i].Box.Right - line.Right)));
        if (free.Count == 0)
            return 0;
        free.Sort();
        return Math.Clamp(free[free.Count / 10], 0, WidestPadding);
    }
}
