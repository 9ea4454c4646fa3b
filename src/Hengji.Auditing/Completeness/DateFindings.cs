using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>Dates in the wrong order (日期先后): a period that ends before it begins, a report older than its year, work done after the report.</summary>
internal static partial class DateFindings
{
    private const string Code = "D18-date-order";
    private const string Title = "日期先后";
    private const string Advice = "请核对两个日期，更正有误的一个";

    public static IEnumerable<Finding> Of(PrintedDocument document, ReportTitle? title)
    {
        var report = PrintedDates.OfReport(document);
        return
        [
            .. Texts(document).SelectMany(text => Reversed(document, text)),
            .. title is null || report is null ? [] : TooEarly(document, title, report.Value),
            .. title is null || report is null ? [] : DoneLater(document, report.Value),
        ];
    }

    /// <summary>2022年5月1日至2022年3月31日; both with their years, so that nothing is left to guess; a dash may mean something else.</summary>
    private static IEnumerable<Finding> Reversed(PrintedDocument document, (string Text, PrintedPlace Place) text)
    {
        var dates = PrintedDates.In(text.Text).ToList();
        foreach (var (begin, end) in dates.Zip(dates.Skip(1)))
        {
            if (end.Last >= begin.First || Until().Match(text.Text[begin.End..end.Start]) is not { Success: true } until)
                continue;
            var period = text.Text[begin.Start..end.End];
            Message message = $"{text.Place.Locator}“{period}”结束早于开始";
            (SourceLocation, string)[] places = [(text.Place.In(document.File), period)];
            yield return until.Groups["word"].Success ? WordFindings.Tell(Code, Title, message, Advice, places) : WordFindings.Ask(Code, Title, message, Advice, places);
        }
    }

    private static IEnumerable<Finding> TooEarly(PrintedDocument document, ReportTitle title, (PrintedDate Date, PrintedPlace Place) report)
    {
        if (title.Year is { } year && report.Date.Last < new DateOnly(year, 12, 31))
            yield return WordFindings.Ask(
                Code, Title, $"报告日期“{report.Date.Text}”早于所评价的{year}年度结束，全年数据怎样得来", Advice,
                [(report.Place.In(document.File), report.Date.Text), (title.Paragraph.Place.In(document.File), title.Paragraph.Text.Trim())]);
    }

    /// <summary>Results that are a date, dates in a column of completion, and 已于…完成 after the day of the report.</summary>
    private static IEnumerable<Finding> DoneLater(PrintedDocument document, (PrintedDate Date, PrintedPlace Place) report)
    {
        var done = document.Blocks.OfType<PrintedTable>().SelectMany(Completed).Select(cell => (cell.Text, cell.Place))
            .Concat(Texts(document).SelectMany(text => Finished().Matches(text.Text).Select(match => (match.Value, text.Place))));
        foreach (var (text, place) in done)
            foreach (var date in PrintedDates.In(PlainCharacters.Of(text)).Where(date => date.First > report.Date.Last).Take(1))
                yield return WordFindings.Ask(
                    Code, Title, $"{place.Locator}完成时间“{date.Text}”晚于报告日期“{report.Date.Text}”", Advice,
                    [(place.In(document.File), date.Text), (report.Place.In(document.File), report.Date.Text)]);
    }

    private static IEnumerable<PrintedCell> Completed(PrintedTable table)
    {
        var grid = new TableGrid(table);
        var head = table.Cells.FirstOrDefault(cell => Completion().IsMatch(ReportText.Plain(cell.Text)));
        var column = head is null ? [] : Enumerable.Range(head.Row + 1, grid.Rows - head.Row - 1).Select(row => grid.At(row, head.Column)).OfType<PrintedCell>();
        return column.Concat(ScoredRows.Of(table).Select(row => row.Actual).OfType<PrintedCell>()).Distinct();
    }

    private static IEnumerable<(string Text, PrintedPlace Place)> Texts(PrintedDocument document) => document.Blocks.SelectMany(block => block switch
    {
        PrintedParagraph paragraph when ReportText.IsText(paragraph) => [(PlainCharacters.Of(paragraph.Text), paragraph.Place)],
        PrintedTable table => table.Cells.Select(cell => (PlainCharacters.Of(cell.Text), cell.Place)),
        _ => Enumerable.Empty<(string, PrintedPlace)>(),
    });

    [GeneratedRegex(@"^\s*起?\s*(?:(?<word>至|到)|-+|—+|–|~)\s*$")]
    private static partial Regex Until();

    [GeneratedRegex("^(?:实际)?(?:完成|完工|竣工)(?:时间|日期)$")]
    private static partial Regex Completion();

    [GeneratedRegex(@"(?<![将拟计划争保可应须])(?:已于|于)20\d\d年\d{1,2}月(?:\d{1,2}日|底|份)?(?:全部|全面|如期|按期|顺利|正式)?(?:完成|竣工|完工|建成|通过验收)")]
    private static partial Regex Finished();
}
