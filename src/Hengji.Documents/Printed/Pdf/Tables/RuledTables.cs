using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>The tables of a page that are drawn with lines, with the letters in them.</summary>
internal static class RuledTables
{
    private const double Touching = 0.6;
    private const double Aside = 0.15;
    private const double FewestFilled = 0.12;

    /// <summary>Takes the tables' letters from the page.</summary>
    /// <returns>Tables from top to bottom; inner ones are in the cells of outer ones.</returns>
    public static List<TableGrid> Take(DrawnPage page)
    {
        var grids = RuleNetwork.Find(page)
            .Select(GridReader.Read)
            .OfType<TableGrid>()
            .OrderBy(grid => grid.Box.Width * grid.Box.Height)
            .ToList();
        var found = new List<TableGrid>();
        foreach (var grid in grids)
        {
            var inside = page.Glyphs.FindAll(glyph => grid.Box.Contains(glyph.MiddleX, glyph.MiddleY));
            if (inside.Count == 0)
                continue;
            var taken = Place(inside, grid);
            var inner = found.FindAll(other => grid.Box.Contains(other.Box, RuleMerger.Near));
            if (!IsTable(grid, inner.Count))
                continue;
            page.Replace(page.Glyphs.FindAll(glyph => !taken.Contains(glyph)));
            foreach (var other in inner.Where(other => grid.At(other.Box.MiddleX, other.Box.MiddleY) is not null))
            {
                grid.At(other.Box.MiddleX, other.Box.MiddleY)!.Inner.Add(other);
                _ = found.Remove(other);
            }
            found.Add(grid);
        }
        foreach (var grid in found)
            ReadTexts(grid);
        return [.. found.OrderBy(grid => grid.Box.Top)];
    }

    /// <summary>Lines of a chart pass through its words and leave most of its places blank.</summary>
    private static bool IsTable(TableGrid grid, int innerCount)
    {
        var filled = grid.Cells.Count(cell => cell.Glyphs.Count > 0);
        var crossed = grid.Cells.Count(cell => cell.IsUnsure);
        return filled + innerCount >= 2 && filled > FewestFilled * grid.Cells.Count && crossed * 4 <= filled;
    }

    private static void ReadTexts(TableGrid grid)
    {
        CellText.Read(grid);
        foreach (var inner in grid.Cells.SelectMany(cell => cell.Inner))
            ReadTexts(inner);
    }

    private static HashSet<Glyph> Place(List<Glyph> glyphs, TableGrid grid)
    {
        var taken = new HashSet<Glyph>();
        foreach (var line in LineBuilder.Build(glyphs))
        {
            foreach (var run in Runs(line, grid))
            {
                if (CellOf(run, grid) is not { } cell)
                    continue;
                cell.Glyphs.AddRange(run);
                taken.UnionWith(run);
            }
        }
        return taken;
    }

    /// <summary>Letters that stand together: a line is cut at gaps, and where an edge of a cell passes between two letters.</summary>
    private static IEnumerable<List<Glyph>> Runs(TextLine line, TableGrid grid)
    {
        var run = new List<Glyph>();
        foreach (var glyph in line.Glyphs)
        {
            if (run.Count > 0 && IsCut(run[^1], glyph, grid))
            {
                yield return run;
                run = [];
            }
            run.Add(glyph);
        }
        yield return run;
    }

    private static bool IsCut(Glyph before, Glyph after, TableGrid grid) =>
        after.Left - before.Right > Touching * after.Size
        || after.Left < before.Left
        || (grid.At(before.MiddleX, before.MiddleY) is var cell && cell != grid.At(after.MiddleX, after.MiddleY)
            && (cell is null || cell.Box.Right > before.Right - (Aside * before.Size)));

    /// <summary>The cell that holds most of the run: text may stand over the edge of its cell.</summary>
    private static GridCell? CellOf(List<Glyph> run, TableGrid grid)
    {
        var cells = run.GroupBy(glyph => grid.At(glyph.MiddleX, glyph.MiddleY)).OrderByDescending(group => group.Count()).ToList();
        var cell = cells[0].Key;
        if (cell is not null && cells.Count > 1)
            cell.IsUnsure = true;
        return cell;
    }
}
