using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>Asks for the figure behind full points where the target has one: 得分 = 分值, but the result is blank or only says 完成.</summary>
internal static partial class ActualValues
{
    private const int LongestWords = 20;
    private const int LongAnswer = 15;
    private const int MostNamed = 5;

    /// <summary>One question for each table.</summary>
    public static IEnumerable<Finding> Of(PrintedDocument document)
    {
        foreach (var table in document.Blocks.OfType<PrintedTable>())
        {
            var rows = Without(table).ToList();
            if (rows.Count > 0)
                yield return WordFindings.Ask(
                    "D30-score-without-actual", "满分指标没有实际完成值",
                    $"{table.Place.Locator}{Message.List("、", rows.Take(MostNamed).Select(Named))}{(rows.Count > MostNamed ? $"等{rows.Count}项" : Message.None)}得满分，目标值是数字，实际完成值没有数字，依据是什么",
                    "请填写实际完成的数字；确实不能计量的，写明判断依据", rows.Take(MostNamed).Select(row => Place(document, row)));
        }
    }

    private static IEnumerable<ScoredRow> Without(PrintedTable table)
    {
        var above = "";
        foreach (var row in ScoredRows.Of(table))
        {
            var actual = row.Actual is null ? "" : ReportText.Plain(row.Actual.Text);
            // Without merged cells the answer to several indicators stands beside the first of them only.
            var isAnsweredAbove = actual.Length == 0 && above.Length >= LongAnswer;
            if (row.Score > 0 && row.Score == row.Weight && row.Target is { } target && IsQuantity(target.Text) && IsNoFigure(actual, target.Text) && !isAnsweredAbove)
                yield return row;
            above = actual.Length > 0 ? actual : above;
        }
    }

    private static Message Named(ScoredRow row) => $"“{row.Name}”（目标值{row.Target!.Text.Trim()}，实际完成值{(Quote(row) is { Length: > 0 } words ? Message.Quoted(words) : "空白")}）";

    /// <summary>The words instead of a figure, or the points where there are none.</summary>
    private static (SourceLocation, string) Place(PrintedDocument document, ScoredRow row) =>
        Quote(row) is { Length: > 0 } words ? (row.Actual!.Place.In(document.File), words) : (row.ScoreCell.Place.In(document.File), row.ScoreCell.Text.Trim());

    private static string Quote(ScoredRow row) => row.Actual?.Text.Trim() ?? "";

    private static bool IsQuantity(string target) => !NumberScanner.Scan(target).IsEmpty && !Time().IsMatch(target);

    private static bool IsNoFigure(string actual, string target) =>
        actual is "" or "-" or "—" or "——" or "/"
        || (actual.Length <= LongestWords && Done().IsMatch(actual) && !Answered().IsMatch(actual) && NumberScanner.Scan(actual).IsEmpty
            && !(actual.Contains('全', StringComparison.Ordinal) && target.Contains("100", StringComparison.Ordinal)));

    [GeneratedRegex(@"\d\s*[年月日]|季度|及时|按时|期限|时间|以?前")]
    private static partial Regex Time();

    [GeneratedRegex("完成|达标|达成|达到|实现|已落实|合格|符合")]
    private static partial Regex Done();

    /// <summary>Words that are a figure: 无, 未发生, 百分之百; 全部 is one of 100%.</summary>
    [GeneratedRegex(@"\d|[无未零百]|没有|不存在")]
    private static partial Regex Answered();
}
