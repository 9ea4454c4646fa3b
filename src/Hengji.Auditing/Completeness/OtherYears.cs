using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>Asks about last year's words left in this year's document: a heading of another year than the same heading elsewhere, assets as of another year's end than the accounts.</summary>
internal static partial class OtherYears
{
    private const string Code = "D32-other-year";
    private const int LongestHeading = 48;

    /// <summary>The questions of a document whose year is known.</summary>
    public static IEnumerable<Finding> Of(PrintedDocument document) =>
        DocumentYear.Of(document) is { } year ? [.. Headings(document, year), .. Assets(document, year), .. Itself(document, year)] : [];

    /// <summary>第三部分 2023年度部门决算情况说明, where the contents say 2024年度: the same words, told twice, of two years.</summary>
    private static IEnumerable<Finding> Headings(PrintedDocument document, int year)
    {
        var headings = document.Blocks.OfType<PrintedParagraph>().Select(paragraph => (paragraph, Text: ContentsEnd().Replace(ReportText.Plain(paragraph.Text), "")))
            .Where(one => one.Text.Length <= LongestHeading && Heading().IsMatch(one.Text) && Year().Count(one.Text) == 1);
        foreach (var same in headings.GroupBy(one => Year().Replace(one.Text, "")))
        {
            if (same.ToList() is [var first, var second] && (YearOf(first.Text) == year) != (YearOf(second.Text) == year))
                yield return Heading(document, YearOf(first.Text) == year ? (first.paragraph, second.paragraph) : (second.paragraph, first.paragraph), year);
        }
    }

    private static Finding Heading(PrintedDocument document, (PrintedParagraph OfYear, PrintedParagraph Other) pair, int year) =>
        Ask($"标题“{pair.Other.Text.Trim()}”的年度与另一处同样的标题（{year}年度）不一致", (pair.Other.Place.In(document.File), pair.Other.Text.Trim()), (pair.OfYear.Place.In(document.File), pair.OfYear.Text.Trim()));

    /// <summary>Accounts of a year tell what there is at its end.</summary>
    private static IEnumerable<Finding> Assets(PrintedDocument document, int year) =>
        from paragraph in IsTitled(document, year, Accounts()) ? document.Blocks.OfType<PrintedParagraph>().Where(ReportText.IsText) : []
        let dates = AsOf().Matches(paragraph.Text)
        where dates.Count == 1 && YearIn(dates[0]) != year
        select Ask($"报告{year}年度决算，资产情况却截至{YearIn(dates[0])}年12月31日", (paragraph.Place.In(document.File), dates[0].Groups["words"].Value));

    /// <summary>A budget compared with the budget of its own year: 2026年收入预算9628.22万元，比2026年预算增加793.14万元.</summary>
    private static IEnumerable<Finding> Itself(PrintedDocument document, int year)
    {
        var paragraphs = IsTitled(document, year, Budget()) ? document.Blocks.OfType<PrintedParagraph>().Where(ReportText.IsText) : [];
        (SourceLocation, string)[] places = [.. paragraphs.SelectMany(paragraph => OwnBudget().Matches(paragraph.Text).Where(found => YearIn(found) == year).Select(found => (paragraph.Place.In(document.File), found.Value)))];
        return places.Length == 0 ? [] : [Ask($"{year}年预算与{year}年预算相比，共{places.Length}处，应是与上年预算相比", places)];
    }

    private static Finding Ask(Message message, params (SourceLocation Source, string Quote)[] places) =>
        WordFindings.Ask(Code, "年度前后不一致", message, "请核对年度，是否沿用了上年的文字", places);

    /// <summary>Whether a heading of the document's own year says what it is.</summary>
    private static bool IsTitled(PrintedDocument document, int year, Regex title) =>
        document.Blocks.OfType<PrintedParagraph>().Any(paragraph => ReportText.Plain(paragraph.Text) is { Length: <= LongestHeading } text && title.IsMatch(text) && YearOf(text) == year);

    private static int? YearIn(Match found) => Numbers.WholeNumber.Of(found.Groups["year"]);

    private static int? YearOf(string text) => Year().Match(text) is { Success: true } found ? Numbers.WholeNumber.Of(found.Groups[1]) : null;

    /// <summary>Numbered parts and the names of reports and tables.</summary>
    [GeneratedRegex(@"^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、).*(?:决算|预算|自评|绩效)[^，。；：]*(?:说明|表|报告|概况)$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    /// <summary>Leaders and the page number of a line of contents.</summary>
    [GeneratedRegex(@"[.．。…·\-—_]*\d{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentsEnd();

    [GeneratedRegex(@"(20\d\d)年度?", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^[^，。；：]*20\d\d年度?[^，。；：]*决算[^，。；：]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Accounts();

    [GeneratedRegex(@"^[^，。；：调]*20\d\d年度?[^，。；：决执调]*预算[^，。；：决执调]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Budget();

    [GeneratedRegex(@"[比较与]\s*(?<year>20\d\d)\s*年度?预算数?(?:相比)?(?:增加|减少|增长|下降|持平)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnBudget();

    [GeneratedRegex(@"(?<words>截[至止]\s*(?<year>20\d\d)\s*年\s*12\s*月\s*31\s*日)[^。；]{0,40}?(?:车辆|设备|固定资产|国有资产|房屋)", RegexOptions.CultureInvariant)]
    private static partial Regex AsOf();
}
