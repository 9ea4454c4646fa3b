using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Cuts lines into the parts that stand in columns: at wide gaps, and where a white river runs down through many rows of figures.</summary>
internal static class ColumnRivers
{
    private const double Gap = 0.9;
    private const double NarrowGap = 0.35;
    private const double NarrowestRiver = 0.3;
    private const double NarrowestCut = 0.2;
    private const double Crossing = 0.05;
    private const int FewestLines = 4;
    private const int FewestParts = 3;
    private const int MostLinesBetween = 4;
    private const int MostHeads = 6;

    /// <summary>The parts of each line.</summary>
    /// <param name="lines">From top to bottom.</param>
    /// <param name="open">The table that ended the page before; its rivers run on through the first lines. Null when text did.</param>
    public static List<List<TextLine>> Cut(List<TextLine> lines, TableGrid? open)
    {
        var segments = lines.ConvertAll(line => line.Segments(Gap).ToList());
        if (open?.TextColumns is { } columns)
            GoOn(lines, segments, [.. columns.Zip(columns.Skip(1), (one, next) => (one.Right, next.Left))]);
        foreach (var rows in Runs(lines.ConvertAll(IsRowOfFigures)))
        {
            var rivers = Find(rows.ConvertAll(row => lines[row]));
            var top = Math.Max(0, rows[0] - MostHeads);
            for (var i = top; i <= rows[^1] && rivers.Count > 0; i++)
            {
                var parts = Cut(lines[i], rivers);
                if (parts.Count > segments[i].Count && (i >= rows[0] || parts.Count >= FewestParts))
                    segments[i] = parts;
            }
        }
        return segments;
    }

    private static void GoOn(List<TextLine> lines, List<List<TextLine>> segments, List<(double Left, double Right)> rivers)
    {
        for (var i = 0; i < Math.Min(MostHeads, lines.Count); i++)
        {
            var parts = Cut(lines[i], rivers);
            if (parts.Count >= FewestParts)
                segments[i] = parts;
        }
    }

    private static bool IsRowOfFigures(TextLine line)
    {
        var parts = line.Segments(NarrowGap).ToList();
        return parts.Count >= FewestParts && parts.Skip(1).Count(part => FigureText.IsFigure(part.Text)) >= 2;
    }

    /// <summary>Numbers of rows that follow each other closely.</summary>
    private static IEnumerable<List<int>> Runs(List<bool> isRow)
    {
        var run = new List<int>();
        for (var i = 0; i < isRow.Count; i++)
        {
            if (!isRow[i])
                continue;
            if (run.Count > 0 && i - run[^1] > MostLinesBetween)
            {
                if (run.Count >= FewestLines)
                    yield return run;
                run = [];
            }
            run.Add(i);
        }
        if (run.Count >= FewestLines)
            yield return run;
    }

    /// <summary>Strips that hardly any of the lines crosses.</summary>
    private static List<(double Left, double Right)> Find(List<TextLine> rows)
    {
        var edges = rows.SelectMany(row => row.Glyphs.SelectMany(glyph => ((double, int)[])[(glyph.Left, 1), (glyph.Right, -1)]))
            .OrderBy(edge => edge.Item1).ThenByDescending(edge => edge.Item2);
        var (rivers, depth, allowed) = (new List<(double Left, double Right)>(), 0, (int)(Crossing * rows.Count));
        double? start = null;
        foreach (var (at, step) in edges)
        {
            var isDry = depth > allowed;
            depth += step;
            if (isDry && depth <= allowed)
                start = at;
            else if (!isDry && depth > allowed && start is { } from && at - from >= NarrowestRiver * rows[0].Size)
                rivers.Add((from, at));
        }
        return rivers;
    }

    private static List<TextLine> Cut(TextLine line, List<(double Left, double Right)> rivers)
    {
        var parts = new List<TextLine>();
        var start = 0;
        for (var i = 1; i <= line.Glyphs.Count; i++)
        {
            if (i < line.Glyphs.Count && !IsCut(line.Glyphs[i - 1].Right, line.Glyphs[i].Left, line.Size, rivers))
                continue;
            parts.Add(new TextLine(line.Glyphs[start..i]));
            start = i;
        }
        return parts;
    }

    private static bool IsCut(double before, double after, double size, List<(double Left, double Right)> rivers) =>
        after - before > Gap * size
        || (after - before > NarrowestCut * size && rivers.Exists(river => Math.Min(river.Right, after) - Math.Max(river.Left, before) > NarrowestCut * size));
}
