using Hengji.Documents.Printed.Pdf.Drawing;

namespace Hengji.Documents.Printed.Pdf.Lines;

/// <summary>Puts letters into lines by where they stand, whatever the order they were drawn in.</summary>
internal static class LineBuilder
{
    private const double SameLine = 0.45;

    /// <summary>Lines from top to bottom.</summary>
    public static List<TextLine> Build(IReadOnlyList<Glyph> glyphs)
    {
        var lines = new List<TextLine>();
        var current = new List<Glyph>();
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.MiddleY))
        {
            if (current.Count > 0 && !IsSameLine(current, glyph))
                Finish(current, lines);
            current.Add(glyph);
        }
        if (current.Count > 0)
            Finish(current, lines);
        return lines;
    }

    /// <summary>Raised and lowered digits belong to the line they overlap.</summary>
    private static bool IsSameLine(List<Glyph> line, Glyph glyph)
    {
        var main = line[^1].Size >= line[0].Size ? line[^1] : line[0];
        return Math.Abs(glyph.MiddleY - main.MiddleY) < SameLine * Math.Max(main.Size, glyph.Size);
    }

    private static void Finish(List<Glyph> current, List<TextLine> lines)
    {
        current.Sort((a, b) => a.Left.CompareTo(b.Left));
        lines.Add(new TextLine([.. current]));
        current.Clear();
    }
}
