using System.Text.RegularExpressions;

namespace Hengji.Documents.Printed.Pdf.Paragraphs;

/// <summary>Tells headings by their numbering and by letters larger than the text; a PDF names none.</summary>
internal static partial class HeadingLevels
{
    private const int LongestHeading = 60;
    private const double Larger = 1.13;

    /// <summary>A level for each paragraph, from 1; 0 for text.</summary>
    public static int[] Of(IReadOnlyList<FoundParagraph> paragraphs)
    {
        var bodySize = paragraphs.GroupBy(paragraph => (int)((paragraph.Size * 2) + 0.5))
            .MaxBy(group => group.Sum(paragraph => paragraph.Text.Length))?.Key / 2.0 ?? 0;
        var levels = paragraphs.Select(paragraph => LevelOf(paragraph, bodySize)).ToArray();
        var highest = levels.Where(level => level > 0).DefaultIfEmpty(1).Min();
        return [.. levels.Select(level => level == 0 ? 0 : level - highest + 1)];
    }

    private static int LevelOf(FoundParagraph paragraph, double bodySize)
    {
        var text = paragraph.Text;
        if (text.Length > LongestHeading || text[^1] is '。' or '；' or '，' or '：' or '、' or ';' || !text.Any(char.IsLetter))
            return 0;
        var isLarger = paragraph.Size > bodySize * Larger;
        return text switch
        {
            _ when Part().IsMatch(text) => 1,
            _ when First().IsMatch(text) => 2,
            _ when Second().IsMatch(text) => 3,
            _ when Third().IsMatch(text) => isLarger ? 4 : 0,
            _ => isLarger ? 1 : 0,
        };
    }

    [GeneratedRegex("^(第[一二三四五六七八九十0-9]+(部分|章|编|篇)|附件)")]
    private static partial Regex Part();

    [GeneratedRegex("^[一二三四五六七八九十]{1,3}、")]
    private static partial Regex First();

    [GeneratedRegex("^[（(][一二三四五六七八九十]{1,3}[）)]")]
    private static partial Regex Second();

    [GeneratedRegex(@"^[0-9]{1,2}[.、．](?![0-9])")]
    private static partial Regex Third();
}
