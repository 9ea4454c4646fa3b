using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;

namespace Hengji.Auditing.Claims;

/// <summary>The year that the head of a chapter (二、2020年预算草案) says once for all paragraphs below it.</summary>
/// <param name="ofDocument">The year of the document; null when not known.</param>
internal sealed partial class ChapterYear(int? ofDocument)
{
    private readonly int? ofDocument = ofDocument;
    private int? current = ofDocument;

    /// <summary>The year a paragraph speaks of before it names one itself; paragraphs are asked for in reading order.</summary>
    public int? Of(string paragraph)
    {
        if (Head().IsMatch(paragraph))
            current = Year().Matches(paragraph) is [var only] ? WholeNumber.Of(only.Groups[1]) : ofDocument;
        return current;
    }

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|章)\s*)[^，。；：]{2,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"(20\d\d) *年", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
