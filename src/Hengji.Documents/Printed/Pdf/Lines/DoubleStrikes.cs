using Hengji.Documents.Printed.Pdf.Drawing;

namespace Hengji.Documents.Printed.Pdf.Lines;

/// <summary>Removes letters that were drawn twice at nearly one place, to look bold or to cast a shadow.</summary>
internal static class DoubleStrikes
{
    private const double Near = 0.18;

    /// <summary>The letters, each once, in the order they were drawn.</summary>
    public static List<Glyph> Remove(List<Glyph> glyphs)
    {
        var kept = new List<Glyph>(glyphs.Count);
        var places = new Dictionary<(string Text, int X, int Y), List<Glyph>>();
        foreach (var glyph in glyphs)
        {
            if (IsKnown(places, glyph))
                continue;
            kept.Add(glyph);
            var key = KeyOf(glyph, 0, 0);
            if (!places.TryGetValue(key, out var there))
                places.Add(key, there = []);
            there.Add(glyph);
        }
        return kept;
    }

    private static bool IsKnown(Dictionary<(string Text, int X, int Y), List<Glyph>> places, Glyph glyph)
    {
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (places.TryGetValue(KeyOf(glyph, dx, dy), out var there) && there.Exists(other => IsSame(other, glyph)))
                    return true;
            }
        }
        return false;
    }

    private static bool IsSame(Glyph one, Glyph other) =>
        Math.Abs(one.Left - other.Left) < Near * one.Size
        && Math.Abs(one.Baseline - other.Baseline) < Near * one.Size
        && Math.Abs(one.Size - other.Size) < Near * one.Size;

    /// <summary>Cells of 4 points, so that letters near each other are in the same or in neighbouring ones.</summary>
    private static (string Text, int X, int Y) KeyOf(Glyph glyph, int dx, int dy) =>
        (glyph.Text, Cell(glyph.Left) + dx, Cell(glyph.Baseline) + dy);

    private static int Cell(double at) => (int)Math.Clamp(Math.Floor(at / 4), -1e8, 1e8);
}
