namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>
/// Turns a page so that most of its letters stand upright: a wide table is often drawn across a page that is not itself turned.
/// </summary>
internal static class UprightPages
{
    private const double Leaning = 0.12;
    private const double Slanting = 0.4;

    /// <summary>Hands the letters to the page, and turns its lines with them.</summary>
    public static void Arrange(DrawnPage page, List<PlacedGlyph> placed)
    {
        var byQuarter = new List<PlacedGlyph>[4];
        for (var quarter = 0; quarter < 4; quarter++)
            byQuarter[quarter] = [];
        foreach (var mark in placed)
        {
            if (QuarterOf(mark) is var quarter and >= 0)
                byQuarter[quarter].Add(mark);
        }
        var main = Array.IndexOf(byQuarter, byQuarter.MaxBy(marks => marks.Count));
        var (width, height) = (page.Width, page.Height);
        if (main != 0)
            TurnLines(page, main);
        page.Replace([.. byQuarter[main].Select(mark => Upright(mark, main, width, height))]);
        for (var quarter = 0; quarter < 4; quarter++)
        {
            if (quarter != main && byQuarter[quarter].Count > 0)
                page.Turned.Add([.. byQuarter[quarter].Select(mark => Upright(mark, quarter, width, height))]);
        }
    }

    /// <summary>Quarter turns, clockwise, by which the letter is turned; −1 when it leans, as watermarks do.</summary>
    private static int QuarterOf(PlacedGlyph mark)
    {
        var (x, y) = (mark.UpX / mark.Size, mark.UpY / mark.Size);
        return (x, y) switch
        {
            _ when y < 0 && Math.Abs(x) <= Slanting && Math.Abs(mark.EndY - mark.Y) < mark.Size * Leaning => 0,
            _ when x > 0 && Math.Abs(y) <= Leaning => 1,
            _ when y > 0 && Math.Abs(x) <= Leaning => 2,
            _ when x < 0 && Math.Abs(y) <= Leaning => 3,
            _ => -1,
        };
    }

    private static Glyph Upright(PlacedGlyph mark, int quarter, double width, double height)
    {
        var (x, y) = Turn(mark.X, mark.Y, quarter, width, height);
        var (endX, _) = Turn(mark.EndX, mark.EndY, quarter, width, height);
        return new Glyph(
            mark.Text, Math.Min(x, endX), Math.Max(x, endX), y, mark.Size, mark.Font, mark.AfterSpace, mark.IsMargin);
    }

    private static (double X, double Y) Turn(double x, double y, int quarter, double width, double height) =>
        quarter switch
        {
            1 => (y, width - x),
            2 => (width - x, height - y),
            3 => (height - y, x),
            _ => (x, y),
        };

    private static void TurnLines(DrawnPage page, int quarter)
    {
        var (width, height) = (page.Width, page.Height);
        var horizontals = page.Horizontals.Select(rule => (rule.Start, rule.At, rule.End, rule.At));
        var verticals = page.Verticals.Select(rule => (rule.At, rule.Start, rule.At, rule.End));
        var turned = horizontals.Concat(verticals).Select(line => TurnBox(line, quarter, width, height)).ToList();
        page.Replace(
            quarter is 2 ? width : height, quarter is 2 ? height : width, page.Glyphs,
            [.. turned.Where(box => box.Width >= box.Height).Select(box => new Rule(box.Top, box.Left, box.Right))],
            [.. turned.Where(box => box.Width < box.Height).Select(box => new Rule(box.Left, box.Top, box.Bottom))],
            [.. page.Fills.Select(box => TurnBox((box.Left, box.Top, box.Right, box.Bottom), quarter, width, height))]);
    }

    private static Box TurnBox((double X1, double Y1, double X2, double Y2) box, int quarter, double width, double height)
    {
        var (x1, y1) = Turn(box.X1, box.Y1, quarter, width, height);
        var (x2, y2) = Turn(box.X2, box.Y2, quarter, width, height);
        return new Box(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }
}
