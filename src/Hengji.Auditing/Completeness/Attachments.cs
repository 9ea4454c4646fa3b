using System.Text.RegularExpressions;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>The line an attachment begins with (附件1　…).</summary>
/// <param name="Kind">附件, 附表 or 附图.</param>
/// <param name="Number">Its number; null without.</param>
/// <param name="Paragraph">The line.</param>
internal sealed record AttachmentHeading(string Kind, int? Number, PrintedParagraph Paragraph);

/// <summary>Asks for attachments that the text sends its reader to and the file does not hold.</summary>
internal static partial class Attachments
{
    private const int ShortestProse = 400;
    private const int LongestHeading = 60;
    private const int LongestItem = 80;
    private const string Code = "D28-attachment";
    private const string Title = "文中提到的附件没有找到";
    private const string Advice = "请附上；另行报送或公开的，写明在哪里";

    /// <summary>One question with all of them.</summary>
    public static IEnumerable<Finding> Of(PrintedDocument document)
    {
        var paragraphs = document.Blocks.OfType<PrintedParagraph>().Where(ReportText.IsText).ToList();
        if (document.Kind == DocumentKind.Workbook || paragraphs.Sum(paragraph => paragraph.Text.Length) < ShortestProse || paragraphs.Exists(paragraph => File().IsMatch(paragraph.Text)))
            yield break;
        var absent = paragraphs.SelectMany(paragraph => Mentions(paragraph).Select(named => (paragraph, named)))
            .DistinctBy(pair => (pair.named.Kind, pair.named.Number))
            .Where(pair => !Holds(document, pair.paragraph, pair.named.Kind, pair.named.Number)).ToList();
        if (absent.Count == 0 && ListAtEnd(document) is { } list)
            yield return WordFindings.Ask(
                Code, Title, $"文末列有附件{list.Count}件，其后没有附件内容", Advice, [(list.Head.Place.In(document.File), list.Head.Text.Trim())]);
        if (absent.Count > 0)
            yield return WordFindings.Ask(
                Code, Title, $"文中提到{Message.List("、", absent.Select(pair => $"{pair.named.Kind}{pair.named.Number}"))}，文件中没有找到",
                Advice, absent.Select(pair => (pair.paragraph.Place.In(document.File), pair.named.Words)));
    }

    /// <summary>A list of attachments that ends the document; null when there is none or something follows.</summary>
    private static (PrintedParagraph Head, int Count)? ListAtEnd(PrintedDocument document)
    {
        var last = document.Blocks.Reverse().TakeWhile(block => block is PrintedParagraph { Text.Length: <= LongestItem }).Cast<PrintedParagraph>().Reverse().ToList();
        var at = last.FindLastIndex(paragraph => ListHead().IsMatch(ReportText.Plain(paragraph.Text)));
        if (at < 0)
            return null;
        var items = last.Skip(at).Sum(paragraph => Item().Count(ReportText.Plain(paragraph.Text)));
        return items > 0 && last.Count - at <= items + 4 ? (last[at], items) : null;
    }

    /// <summary>Lines that begin an attachment: not the lines of a list of attachments, which nothing follows.</summary>
    public static IEnumerable<AttachmentHeading> Headings(PrintedDocument document)
    {
        for (var at = 0; at < document.Blocks.Length; at++)
            if (document.Blocks[at] is PrintedParagraph paragraph && Read(paragraph) is { } heading && at + 1 < document.Blocks.Length
                && (document.Blocks[at + 1] is not PrintedParagraph next || Read(next) is null))
                yield return heading;
    }

    /// <summary>Whether the words stand anywhere: 附件2, 附件二, 附件2-1.</summary>
    public static bool Names(PrintedDocument document, string kind, int number) =>
        new Regex($@"{kind}\s*[(（]?\s*(?:{number}|{Numeral(number)})(?!\d)").IsMatch(ReportText.Of(document).All);

    private static bool Holds(PrintedDocument document, PrintedParagraph from, string kind, int? number) =>
        number is null
            ? Headings(document).Any() || document.Blocks.OfType<PrintedParagraph>().Any(paragraph => paragraph.Role == ParagraphRole.SheetName)
                || document.Blocks.SkipWhile(block => block != from).OfType<PrintedTable>().Any()
            : Headings(document).Any(heading => heading.Number == number)
                || document.Blocks.OfType<PrintedParagraph>().Any(paragraph => NumberedTable().Match(ReportText.Plain(paragraph.Text)) is { Success: true } match && Number(match.Groups[1].Value) == number)
                || document.Blocks.OfType<PrintedTable>().Any(table => table.Cells.Take(3).Any(cell => Line().Match(ReportText.Plain(cell.Text)) is { Success: true } match && Number(match.Groups["number"].Value) == number));

    private static IEnumerable<(string Kind, int? Number, string Words)> Mentions(PrintedParagraph paragraph) =>
        Mention().Matches(ReportText.Plain(paragraph.Text)).Select(match => (match.Groups["kind"].Value, Number(match.Groups["number"].Value), match.Value));

    private static AttachmentHeading? Read(PrintedParagraph paragraph)
    {
        var text = ReportText.Plain(paragraph.Text);
        var match = Line().Match(text);
        return !match.Success || text.Length > LongestHeading || !ReportText.IsText(paragraph)
            ? null : new AttachmentHeading(match.Groups["kind"].Value, Number(match.Groups["number"].Value), paragraph);
    }

    private static int? Number(string text) => text.Length == 0 ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : "一二三四五六七八九十".IndexOf(text, StringComparison.Ordinal) is >= 0 and var at ? at + 1 : null;

    private static string Numeral(int number) => number is >= 1 and <= 10 ? $"{"一二三四五六七八九十"[number - 1]}" : $"{number}";

    [GeneratedRegex(@"^(?<kind>附件|附表|附图)\(?(?<number>\d{1,2}|[一二三四五六七八九十])?\)?")]
    private static partial Regex Line();

    [GeneratedRegex(@"^附件[::：]?(?:$|1[.、．])|^附件[:：]")]
    private static partial Regex ListHead();

    [GeneratedRegex(@"(?:^[-·]?|[:：;；])\d{1,2}[.、．](?!\d)|^附件[:：](?!\d|$)")]
    private static partial Regex Item();

    [GeneratedRegex(@"^表(\d{1,2}|[一二三四五六七八九十])")]
    private static partial Regex NumberedTable();

    [GeneratedRegex(@"(?<![意预遇会])(?:详见|参见|具体见|见|列于|列示于)(?:本报告|报告|后附的?|所附的?|文后)?(?<kind>附件|附表|附图)(?<number>\d{1,2}|[一二三四五六七八九十])?(?!.{0,12}[》])")]
    private static partial Regex Mention();

    [GeneratedRegex(@"\.(?:xlsx?|docx?|pdf|wps|et|ofd|zip|rar)\b", RegexOptions.IgnoreCase)]
    private static partial Regex File();
}
