using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>A document's words, to look for something that should stand somewhere in it.</summary>
/// <param name="Headings">Short numbered lines and lines the file itself calls headings.</param>
/// <param name="All">Everything but contents pages and margins, cells included, one line each, without blanks.</param>
internal sealed partial record ReportText(ImmutableArray<string> Headings, string All)
{
    private const int LongestHeading = 45;

    public static ReportText Of(PrintedDocument document)
    {
        var paragraphs = document.Blocks.OfType<PrintedParagraph>().Where(IsText).ToList();
        return new ReportText(
            [.. paragraphs.Where(IsHeading).Select(paragraph => Plain(paragraph.Text))],
            string.Join('\n', document.Blocks.SelectMany(Words)));
    }

    /// <summary>Whether the words stand anywhere.</summary>
    public bool Has(Regex words) => words.IsMatch(All);

    /// <summary>Whether a paragraph is text of the document, not a contents page or a margin.</summary>
    public static bool IsText(PrintedParagraph paragraph) => paragraph.Role is ParagraphRole.Body or ParagraphRole.TextBox or ParagraphRole.Footnote;

    /// <summary>Half-width and without blanks.</summary>
    public static string Plain(string text) => string.Concat(PlainCharacters.Of(text).Where(c => !char.IsWhiteSpace(c)));

    private static bool IsHeading(PrintedParagraph paragraph) =>
        Plain(paragraph.Text) is var text && text.Length <= LongestHeading && (paragraph.Level > 0 || Numbered().IsMatch(text));

    private static IEnumerable<string> Words(PrintedBlock block) => block switch
    {
        PrintedParagraph paragraph when IsText(paragraph) => [Plain(paragraph.Text)],
        PrintedTable table => table.Cells.SelectMany(cell => cell.Inner.SelectMany(Words).Prepend(Plain(cell.Text))),
        _ => [],
    };

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十]+[部章]分?|[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|\d{1,2}[、.](?!\d))")]
    private static partial Regex Numbered();
}
