namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>A rectangle on a page, in points, y growing downwards from the page's upper edge.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => (Top + Bottom) / 2;

    public bool IsEmpty => !(Right > Left && Bottom > Top);

    public bool Contains(double x, double y, double margin = 0) =>
        x >= Left - margin && x <= Right + margin && y >= Top - margin && y <= Bottom + margin;

    public bool Contains(Box other, double margin = 0) =>
        other.Left >= Left - margin && other.Right <= Right + margin && other.Top >= Top - margin && other.Bottom <= Bottom + margin;

    public Box Intersect(Box other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    public Box Union(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The smallest box around points given as x, y pairs.</summary>
    public static Box Around(IReadOnlyList<(double X, double Y)> points)
    {
        var box = new Box(points[0].X, points[0].Y, points[0].X, points[0].Y);
        for (var i = 1; i < points.Count; i++)
            box = box.Union(new Box(points[i].X, points[i].Y, points[i].X, points[i].Y));
        return box;
    }
}
