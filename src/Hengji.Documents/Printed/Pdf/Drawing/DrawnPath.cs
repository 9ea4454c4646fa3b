namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>A path while it is being drawn, in coordinates of the page, y growing downwards.</summary>
internal sealed class DrawnPath
{
    private const double Straight = 0.8;
    private const double ThickestLine = 3.2;
    private const double ShortestLine = 1.2;
    private readonly List<(double X, double Y)> points = [];
    private readonly List<List<(double X, double Y)>> finished = [];
    private bool isCurved;

    public bool IsEmpty => finished.Count == 0 && points.Count == 0;

    public void Move(double x, double y)
    {
        FinishSubpath();
        points.Add((x, y));
    }

    public void Line(double x, double y) => points.Add((x, y));

    public void Curve(double x, double y)
    {
        isCurved = true;
        points.Add((x, y));
    }

    public void Close()
    {
        if (points.Count > 2)
            points.Add(points[0]);
    }

    public void Rectangle(ReadOnlySpan<(double X, double Y)> corners)
    {
        FinishSubpath();
        points.AddRange(corners);
        points.Add(corners[0]);
        FinishSubpath();
    }

    /// <summary>The smallest box around all of it.</summary>
    public Box? Bounds()
    {
        FinishSubpath();
        return finished.Count == 0 ? null : finished.Select(Box.Around).Aggregate((all, box) => all.Union(box));
    }

    /// <summary>Hands over its straight lines along the axes, as far as they can be seen.</summary>
    public void Stroke(Box clip, DrawnPage page)
    {
        FinishSubpath();
        foreach (var subpath in finished)
        {
            for (var i = 1; i < subpath.Count; i++)
                StrokeLine(subpath[i - 1], subpath[i], clip, page);
        }
    }

    /// <summary>Hands over its rectangles: lines where they are thin, surfaces else.</summary>
    public void Fill(Box clip, DrawnPage page)
    {
        FinishSubpath();
        foreach (var subpath in finished)
        {
            if (subpath.Count >= 2 && IsRectangle(subpath))
                FillBox(Box.Around(subpath).Intersect(clip), page);
        }
    }

    public void Clear()
    {
        finished.Clear();
        points.Clear();
        isCurved = false;
    }

    private void FinishSubpath()
    {
        if (points.Count > 1 && !isCurved)
            finished.Add([.. points]);
        else if (points.Count > 1)
            finished.Add(Corners(Box.Around(points)));
        points.Clear();
        isCurved = false;
    }

    /// <summary>A curved shape counts only as a clip: its box, whose edges are drawn by nobody.</summary>
    private static List<(double X, double Y)> Corners(Box box) => [(box.Left, box.Top), (box.Right, box.Bottom)];

    private static void StrokeLine((double X, double Y) from, (double X, double Y) to, Box clip, DrawnPage page)
    {
        var (width, height) = (Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        if (height <= Straight && width >= ShortestLine)
            AddHorizontal((from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X), clip, page);
        else if (width <= Straight && height >= ShortestLine)
            AddVertical((from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y), clip, page);
    }

    private static void FillBox(Box box, DrawnPage page)
    {
        if (box.Width < 0 || box.Height < 0)
            return;
        if (box.Height <= ThickestLine && box.Width > ThickestLine)
            page.Horizontals.Add(new Rule(box.MiddleY, box.Left, box.Right));
        else if (box.Width <= ThickestLine && box.Height > ThickestLine)
            page.Verticals.Add(new Rule(box.MiddleX, box.Top, box.Bottom));
        else if (box.Width > ThickestLine)
            page.Fills.Add(box);
    }

    private static void AddHorizontal(double at, double start, double end, Box clip, DrawnPage page)
    {
        (start, end) = (Math.Max(start, clip.Left), Math.Min(end, clip.Right));
        if (end > start && at >= clip.Top - 1 && at <= clip.Bottom + 1)
            page.Horizontals.Add(new Rule(at, start, end));
    }

    private static void AddVertical(double at, double start, double end, Box clip, DrawnPage page)
    {
        (start, end) = (Math.Max(start, clip.Top), Math.Min(end, clip.Bottom));
        if (end > start && at >= clip.Left - 1 && at <= clip.Right + 1)
            page.Verticals.Add(new Rule(at, start, end));
    }

    private static bool IsRectangle(List<(double X, double Y)> subpath)
    {
        for (var i = 1; i < subpath.Count; i++)
        {
            if (Math.Abs(subpath[i].X - subpath[i - 1].X) > Straight && Math.Abs(subpath[i].Y - subpath[i - 1].Y) > Straight)
                return false;
        }
        return subpath.Count is >= 4 and <= 6;
    }
}
