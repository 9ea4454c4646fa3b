using System.Text.RegularExpressions;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>A date as printed: one day, or any day of its month.</summary>
/// <param name="First">The first day it can mean.</param>
/// <param name="Last">The last.</param>
/// <param name="Start">Where it begins in its text.</param>
/// <param name="Text">Its characters.</param>
internal readonly record struct PrintedDate(DateOnly First, DateOnly Last, int Start, string Text)
{
    public int End => Start + Text.Length;
}

/// <summary>Dates with their year in texts: 2023年6月30日, 2023-06-30, 二〇二三年六月.</summary>
internal static partial class PrintedDates
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>All dates of a text in order; those no calendar has are left out.</summary>
    public static IEnumerable<PrintedDate> In(string text)
    {
        foreach (Match match in Date().Matches(text))
        {
            int year = Whole(match.Groups["year"].Value), month = Whole(match.Groups["month"].Value), day = match.Groups["day"].Success ? Whole(match.Groups["day"].Value) : 0;
            if (year is < 2000 or > 2099 || month is < 1 or > 12 || day > DateTime.DaysInMonth(year, month) || (day == 0 && match.Groups["day"].Success))
                continue;
            var first = new DateOnly(year, month, Math.Max(day, 1));
            yield return new PrintedDate(first, day > 0 ? first : first.AddMonths(1).AddDays(-1), match.Index, match.Value);
        }
    }

    /// <summary>The date of a report, with where it stands: behind 报告时间 or 填报日期, else alone on the last line that is nothing but a date; null when there is none.</summary>
    public static (PrintedDate Date, PrintedPlace Place)? OfReport(PrintedDocument document)
    {
        var lines = document.Blocks.SelectMany(Lines).ToList();
        return lines.Where(line => Labelled().IsMatch(line.Text)).SelectMany(Found).Cast<(PrintedDate, PrintedPlace)?>().FirstOrDefault()
            ?? lines.Where(line => Alone().IsMatch(line.Text)).SelectMany(Found).Cast<(PrintedDate, PrintedPlace)?>().LastOrDefault();
    }

    private static IEnumerable<(PrintedDate, PrintedPlace)> Found((string Text, PrintedPlace Place) line) => In(line.Text).Take(1).Select(date => (date, line.Place));

    /// <summary>Paragraphs without blanks; of a table each cell with the one before it, which may be its label.</summary>
    private static IEnumerable<(string Text, PrintedPlace Place)> Lines(PrintedBlock block) => block switch
    {
        PrintedParagraph paragraph when ReportText.IsText(paragraph) => [(ReportText.Plain(paragraph.Text), paragraph.Place)],
        PrintedTable table => table.Cells.Prepend(null).Zip(table.Cells, (before, cell) => (ReportText.Plain($"{before?.Text}:{cell.Text}"), cell.Place)),
        _ => [],
    };

    private static int Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Chinese(text);

    /// <summary>二〇二三, 十二, 三十, 二十一.</summary>
    private static int Chinese(string text)
    {
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return text.Aggregate(0, (sum, c) => sum * 10 + Digit(c));
        return (ten == 0 ? 10 : 10 * Digit(text[ten - 1])) + (ten + 1 < text.Length ? Digit(text[ten + 1]) : 0);
    }

    private static int Digit(char c) => Math.Max(0, Digits.IndexOf(c == '〇' || c == '○' || c == 'О' ? '零' : c, StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![\d.])(?<year>20\d\d|二[〇○零О][一二三四五六七八九〇○零О]{2})(?:\s*年\s*(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月(?:份)?(?:\s*(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?|(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2}))(?![\d])")]
    private static partial Regex Date();

    [GeneratedRegex("(?:报告|填报|填表|编制)(?:日期|时间)[::：]?")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^\(?(?:20\d\d|二[〇○零О]..)(?:年.{1,2}月(?:.{1,3}日)?|[-./]\d{1,2}[-./]\d{1,2})\)?$")]
    private static partial Regex Alone();
}
