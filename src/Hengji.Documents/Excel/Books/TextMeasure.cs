namespace Hengji.Documents.Excel.Books;

/// <summary>How much room text takes; a Chinese character is two digits wide.</summary>
internal static class TextMeasure
{
    /// <summary>Width in digits of the longest line.</summary>
    public static int Width(string text) => text.Split('\n').Max(LineWidth);

    /// <summary>Lines the text needs in a column of so many digits.</summary>
    public static int Lines(string text, int width) =>
        text.Split('\n').Sum(line => Math.Max(1, (LineWidth(line) + width - 1) / width));

    private static int LineWidth(string line) => line.Sum(c => c < 0x1100 ? 1 : 2);
}
