namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>What is to be seen on a page: letters, lines and filled rectangles, upright.</summary>
internal sealed class DrawnPage(int number, double width, double height)
{
    /// <summary>From 1.</summary>
    public int Number => number;

    public double Width { get; private set; } = width;

    public double Height { get; private set; } = height;

    /// <summary>In the order they were drawn.</summary>
    public List<Glyph> Glyphs { get; private set; } = [];

    /// <summary>Letters that stand across the others, each direction turned upright for itself.</summary>
    public List<List<Glyph>> Turned { get; } = [];

    public List<Rule> Horizontals { get; private set; } = [];

    public List<Rule> Verticals { get; private set; } = [];

    /// <summary>Filled rectangles too large to be lines.</summary>
    public List<Box> Fills { get; private set; } = [];

    /// <summary>Letters of which the file does not say what they mean.</summary>
    public int UnreadableCount { get; set; }

    /// <summary>Whether the text is an invisible layer over a picture, made by text recognition.</summary>
    public bool IsRecognised { get; set; }

    /// <summary>Replaces what is seen, after turning or cleaning it.</summary>
    public void Replace(
        double newWidth, double newHeight, List<Glyph> glyphs, List<Rule> horizontals, List<Rule> verticals, List<Box> fills) =>
        (Width, Height, Glyphs, Horizontals, Verticals, Fills) = (newWidth, newHeight, glyphs, horizontals, verticals, fills);

    /// <summary>Replaces the letters.</summary>
    public void Replace(List<Glyph> glyphs) => Glyphs = glyphs;
}
