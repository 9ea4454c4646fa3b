using System.Text;
using Hengji.Documents.Printed.Pdf.Drawing;

namespace Hengji.Documents.Printed.Pdf.Lines;

/// <summary>Letters on one line, from left to right; never empty.</summary>
internal sealed class TextLine
{
    private const double BlankBetweenLatin = 0.2;
    private const double BlankBetweenWide = 0.55;
    private const double BlankDrawn = 0.1;
    private string? text;

    public TextLine(List<Glyph> glyphs)
    {
        Glyphs = glyphs;
        Left = glyphs[0].Left;
        Right = glyphs.Max(glyph => glyph.Right);
        Size = MainSize(glyphs);
        Baseline = glyphs.Where(glyph => glyph.Size > Size * 0.8).Average(glyph => glyph.Baseline);
    }

    public List<Glyph> Glyphs { get; }

    public double Left { get; }

    public double Right { get; }

    public double Baseline { get; }

    /// <summary>Size of most of its letters.</summary>
    public double Size { get; }

    public double Top => Baseline - (Size * 0.86);

    public double Bottom => Baseline + (Size * 0.14);

    public double Width => Right - Left;

    /// <summary>Its characters, with a blank where one is seen.</summary>
    public string Text => text ??= Compose();

    /// <summary>Font of most of its letters.</summary>
    public int Font => Glyphs.GroupBy(glyph => glyph.Font).MaxBy(group => group.Count())!.Key;

    /// <summary>Whether the file itself marks all of it as part of header or footer.</summary>
    public bool IsMargin => Glyphs.TrueForAll(glyph => glyph.IsMargin);

    /// <summary>Parts between gaps wider than this many sizes of a letter.</summary>
    public IEnumerable<TextLine> Segments(double gapSizes)
    {
        var start = 0;
        for (var i = 1; i <= Glyphs.Count; i++)
        {
            if (i < Glyphs.Count && Glyphs[i].Left - Glyphs[i - 1].Right <= gapSizes * Math.Max(Glyphs[i].Size, Glyphs[i - 1].Size))
                continue;
            yield return start == 0 && i == Glyphs.Count ? this : new TextLine(Glyphs[start..i]);
            start = i;
        }
    }

    private string Compose()
    {
        var composed = new StringBuilder(Glyphs.Count + 8);
        for (var i = 0; i < Glyphs.Count; i++)
        {
            if (i > 0 && IsBlankBetween(Glyphs[i - 1], Glyphs[i]))
                _ = composed.Append(' ');
            _ = composed.Append(Glyphs[i].Text);
        }
        return composed.ToString();
    }

    private static bool IsBlankBetween(Glyph before, Glyph after)
    {
        var gap = (after.Left - before.Right) / Math.Max(before.Size, after.Size);
        if (after.AfterSpace)
            return gap > BlankDrawn;
        return gap > (before.IsWide || after.IsWide ? BlankBetweenWide : BlankBetweenLatin);
    }

    private static double MainSize(List<Glyph> glyphs)
    {
        var first = glyphs[0].Size;
        return glyphs.TrueForAll(glyph => Math.Abs(glyph.Size - first) < 0.1)
            ? first
            : glyphs.GroupBy(glyph => (int)(glyph.Size * 4)).MaxBy(group => group.Count())!.Average(glyph => glyph.Size);
    }
}
