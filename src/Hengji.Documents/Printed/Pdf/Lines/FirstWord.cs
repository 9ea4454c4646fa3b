namespace Hengji.Documents.Printed.Pdf.Lines;

/// <summary>What may not be parted at the start of a line: a Chinese character or a word, with the signs that cling to it.</summary>
internal static class FirstWord
{
    private const string Opening = "（(〔［[【《“‘「";
    private const string Closing = "）)〕］]】》”’」，。、；：？！,.;:?!%％";

    /// <summary>Its width.</summary>
    public static double WidthOf(TextLine line)
    {
        var count = 0;
        while (count < line.Glyphs.Count - 1 && Opening.Contains(line.Glyphs[count].Text[0], StringComparison.Ordinal))
            count++;
        count++;
        if (!line.Glyphs[count - 1].IsWide)
        {
            while (count < line.Glyphs.Count && !line.Glyphs[count].IsWide && !line.Glyphs[count].AfterSpace)
                count++;
        }
        while (count < line.Glyphs.Count && Closing.Contains(line.Glyphs[count].Text[0], StringComparison.Ordinal))
            count++;
        return line.Glyphs[count - 1].Right - line.Left;
    }
}
