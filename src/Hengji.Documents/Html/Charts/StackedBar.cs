namespace Hengji.Documents.Html.Charts;

/// <summary>Draws one thin bar: parts of a whole side by side, or points won of those to be won; the words stand beside it.</summary>
internal static class StackedBar
{
    private const int Width = 300;
    private const int Height = 12;

    /// <summary>Counts side by side; a part that is not empty is at least two pixels wide.</summary>
    public static void WriteCounts(Markup page, string label, IReadOnlyList<(int Count, string Style)> parts)
    {
        var shown = parts.Where(part => part.Count > 0).ToList();
        var whole = Math.Max(1, shown.Sum(part => part.Count));
        Start(page, label);
        var x = 0m;
        foreach (var (count, style) in shown)
        {
            var width = Math.Max(2, decimal.Round(count * (Width - 3m * shown.Count) / whole, 1, MidpointRounding.AwayFromZero));
            Rectangle(page, "part " + style, x, width);
            x += width + 2;
        }
        page.End();
    }

    /// <summary>An amount of a whole, from zero; the whole is outlined, and as long as it is large among its neighbours.</summary>
    public static void WriteShare(Markup page, string label, decimal amount, decimal whole, decimal largest)
    {
        var unit = largest > 0 ? (Width - 2) / largest : 0;
        Start(page, label);
        Rectangle(page, "s0", 1, decimal.Round(amount * unit, 1, MidpointRounding.AwayFromZero));
        Rectangle(page, "whole", 1, decimal.Round(whole * unit, 1, MidpointRounding.AwayFromZero));
        page.End();
    }

    private static void Start(Markup page, string label) =>
        page.Start("svg", "chart strip").Attr("viewBox", $"0 0 {Width} {Height}").Attr("role", "img").Attr("aria-label", label);

    private static void Rectangle(Markup page, string style, decimal x, decimal width) =>
        page.Start("rect", style).Attr("x", x).Attr("y", 1).Attr("width", width).Attr("height", Height - 2).End();
}
