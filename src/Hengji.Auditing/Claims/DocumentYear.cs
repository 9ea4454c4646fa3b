using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Claims;

/// <summary>The year a document reports on (年度).</summary>
public static partial class DocumentYear
{
    private const int FirstParagraphs = 12;

    /// <summary>The year its first paragraphs name with 年度 or 年, the title before others; null when none does.</summary>
    public static int? Of(PrintedDocument document)
    {
        var first = document.Blocks.OfType<PrintedParagraph>().Where(paragraph => paragraph.Role == ParagraphRole.Body).Take(FirstParagraphs).ToList();
        return first.Select(paragraph => Read(Named(), paragraph.Text)).FirstOrDefault(year => year is not null)
            ?? first.Select(paragraph => Read(Plain(), paragraph.Text)).FirstOrDefault(year => year is not null);
    }

    private static int? Read(Regex words, string text)
    {
        var match = words.Match(text);
        return match.Success ? WholeNumber.Of(match.Groups[1]) : null;
    }

    [GeneratedRegex(@"(20\d\d)\s*年度")]
    private static partial Regex Named();

    [GeneratedRegex(@"(20\d\d)\s*年")]
    private static partial Regex Plain();
}
