using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;

namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>Gathers the letters of a page that are to be seen, each direction of writing for itself.</summary>
internal sealed class GlyphCollector(DrawnPage page, ReadingBudget budget)
{
    private const double SmallestSize = 0.5;
    private const double White = 0.985;
    private readonly List<PlacedGlyph> placed = [];
    private readonly Dictionary<(IFont Font, int Code), string> characters = [];
    private readonly Dictionary<(string Name, int Size), int> fonts = [];
    private readonly double[] afterSpace = [double.NaN, double.NaN];
    private IColor? lastColor;
    private bool lastIsWhite;

    /// <summary>Adds a letter.</summary>
    /// <param name="font">Its font.</param>
    /// <param name="code">Its code in the font.</param>
    /// <param name="state">Colour and mode it is drawn with.</param>
    /// <param name="matrix">From the font's space (1 = its size) to the page, y growing upwards.</param>
    /// <param name="advance">Its width in the font's space.</param>
    /// <param name="clip">What can be seen.</param>
    /// <param name="isMargin">Whether the file marks it as no part of the content.</param>
    public void Add(IFont font, int code, CurrentGraphicsState state, in TransformationMatrix matrix, double advance, Box clip, bool isMargin)
    {
        var text = CharactersOf(font, code);
        var (x, y) = matrix.Transform(0, 0);
        var (endX, endY) = matrix.Transform(advance, 0);
        var (upX, upY) = matrix.Transform(0, 1);
        var size = Math.Sqrt(((upX - x) * (upX - x)) + ((upY - y) * (upY - y)));
        if (!(size >= SmallestSize) || !double.IsFinite(endX + endY))
            return;
        if (string.IsNullOrWhiteSpace(text))
        {
            (afterSpace[0], afterSpace[1]) = (endX, endY);
            return;
        }
        var hasSpace = Math.Abs(afterSpace[0] - x) + Math.Abs(afterSpace[1] - y) < size * 0.6;
        afterSpace[0] = double.NaN;
        var mark = new PlacedGlyph(text, x, page.Height - y, endX, page.Height - endY, upX - x, y - upY, size)
        {
            Font = FontNumber(font.Name?.Data, size),
            AfterSpace = hasSpace,
            IsMargin = isMargin,
            IsHidden = IsHidden(state),
            IsWhite = IsWhite(state),
        };
        if (clip.Contains(mark.MiddleX, mark.MiddleY, 1))
            placed.Add(mark);
    }

    /// <summary>Hands the letters over to the page.</summary>
    public void Finish()
    {
        var seen = placed.Where(mark => !mark.IsHidden && !(mark.IsWhite && !IsOnSurface(mark))).ToList();
        if (seen.Count == 0 && placed.Exists(mark => mark.IsHidden))
        {
            // An invisible text over a scanned picture is what text recognition read there.
            seen = placed;
            page.IsRecognised = true;
        }
        page.UnreadableCount = seen.Count(mark => mark.Text == Glyph.Unreadable);
        budget.CountCharacters(seen.Count);
        UprightPages.Arrange(page, seen);
    }

    private string CharactersOf(IFont font, int code)
    {
        if (characters.TryGetValue((font, code), out var known))
            return known;
        var text = font.TryGetUnicode(code, out var found) && found is not null ? CharacterRepair.Repair(found) : Glyph.Unreadable;
        characters.Add((font, code), text);
        return text;
    }

    private int FontNumber(string? name, double size)
    {
        var key = (name ?? "", (int)((size * 4) + 0.5));
        if (!fonts.TryGetValue(key, out var number))
            fonts.Add(key, number = fonts.Count);
        return number;
    }

    private static bool IsHidden(CurrentGraphicsState state) =>
        state.FontState.TextRenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip
        || (state.FontState.TextRenderingMode is TextRenderingMode.Fill && state.AlphaConstantNonStroking <= 0.01);

    private bool IsWhite(CurrentGraphicsState state)
    {
        var color = state.CurrentNonStrokingColor;
        if (ReferenceEquals(color, lastColor))
            return lastIsWhite;
        lastColor = color;
        lastIsWhite = color is not null && IsWhite(color);
        return lastIsWhite;
    }

    private static bool IsWhite(IColor color)
    {
        if (color.ColorSpace is ColorSpace.Pattern)
            return false;
        var (red, green, blue) = color.ToRGBValues();
        return red >= White && green >= White && blue >= White;
    }

    private bool IsOnSurface(PlacedGlyph mark) => page.Fills.Exists(fill => fill.Contains(mark.MiddleX, mark.MiddleY));
}

/// <summary>A letter as it was drawn, in whatever direction; y growing downwards.</summary>
internal readonly record struct PlacedGlyph(
    string Text, double X, double Y, double EndX, double EndY, double UpX, double UpY, double Size)
{
    public int Font { get; init; }

    public bool AfterSpace { get; init; }

    public bool IsMargin { get; init; }

    public bool IsHidden { get; init; }

    public bool IsWhite { get; init; }

    public double MiddleX => ((X + EndX) / 2) + (UpX * 0.36);

    public double MiddleY => ((Y + EndY) / 2) + (UpY * 0.36);
}
