namespace Hengji.Documents.Printed.Pdf.Drawing;

/// <summary>A drawn letter: its characters and the room it takes, y growing downwards.</summary>
/// <param name="Text">Its characters: one, or several for a ligature; a replacement character when the font does not say.</param>
/// <param name="Left">Where its advance begins.</param>
/// <param name="Right">Where its advance ends.</param>
/// <param name="Baseline">The line it stands on.</param>
/// <param name="Size">Size of the font as drawn.</param>
/// <param name="Font">Number of the font and its size on the page.</param>
/// <param name="AfterSpace">Whether a blank was drawn before it.</param>
/// <param name="IsMargin">Whether the file itself marks it as part of header or footer.</param>
internal readonly record struct Glyph(
    string Text, double Left, double Right, double Baseline, double Size, int Font, bool AfterSpace, bool IsMargin)
{
    /// <summary>Character of a letter whose meaning the font does not tell.</summary>
    public const string Unreadable = "\uFFFD";

    public double Top => Baseline - (Size * 0.86);

    public double Bottom => Baseline + (Size * 0.14);

    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => Baseline - (Size * 0.36);

    public double Width => Right - Left;

    public bool IsWide => PrintedText.IsWide(Text[0]);
}
