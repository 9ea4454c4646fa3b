using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Indicators;

/// <summary>Asks about targets that say too little: none to measure by, or left far behind.</summary>
internal static partial class IndicatorFindings
{
    private const string Vague = "D23-vague-target";
    private const string Low = "D24-low-target";
    private const string Quantity = "数量指标";
    private const string Numerals = "一二三四五六七八九十百千万两全每";
    private const decimal FarAbove = 3;
    private const int ShortestReason = 4;

    /// <summary>The questions of all tables of indicators.</summary>
    public static IEnumerable<Finding> Of(PrintedDocument document, IEnumerable<TableSection> sections) =>
        document.Blocks.OfType<PrintedTable>().SelectMany(table => WithoutMeasure(document, table)).Concat(sections.SelectMany(section => LeftBehind(document, section)));

    /// <summary>Indicators of quantity whose target has no number.</summary>
    private static IEnumerable<Finding> WithoutMeasure(PrintedDocument document, PrintedTable table)
    {
        var grid = new TableGrid(table);
        if (table.Cells.FirstOrDefault(IsTargetHead) is not { } head)
            yield break;
        var kind = "";
        for (var row = head.Row + head.RowSpan; row < grid.Rows; row++)
        {
            var labels = Enumerable.Range(0, head.Column).Select(column => grid.TextAt(row, column)).ToList();
            kind = labels.LastOrDefault(label => label.Contains("指标", StringComparison.Ordinal) && label.Length <= Quantity.Length * 3) ?? kind;
            if (kind.StartsWith(Quantity, StringComparison.Ordinal) && grid.At(row, head.Column) is { } target && IsWords(target.Text) && labels.Count > 0)
                yield return WordFindings.Ask(
                    Vague, "数量指标的目标值不能衡量",
                    $"{target.Place.Locator}数量指标“{labels[^1]}”的目标值“{target.Text.Trim()}”没有数字，怎样判断是否完成",
                    "数量指标请填写可以计量的目标值和计量单位，不能计量的改列为质量或效益指标", [(target.Place.In(document.File), target.Text.Trim())]);
        }
    }

    private static bool IsTargetHead(PrintedCell cell) =>
        TableGrid.Squeezed(cell.Text) is var text && text.Length <= 12
        && (text.Contains("指标值", StringComparison.Ordinal) || text.Contains("目标值", StringComparison.Ordinal));

    private static bool IsWords(string text) =>
        text.Count(char.IsLetter) > 1 && NumberScanner.Scan(text).IsEmpty && !text.Any(c => char.IsAsciiDigit(c) || Numerals.Contains(c, StringComparison.Ordinal));

    /// <summary>Outcomes of three times the target and more.</summary>
    private static IEnumerable<Finding> LeftBehind(PrintedDocument document, TableSection section)
    {
        var columns = section.Columns.Select(column => column.Head.Measure).ToList();
        var (target, actual) = (columns.IndexOf(Measure.Target), columns.IndexOf(Measure.Actual));
        for (var row = 0; target >= 0 && actual >= 0 && row < section.Rows.Length; row++)
        {
            if (section.Figures[row, target] is { Value: > 0 } goal && section.Figures[row, actual] is { } done && goal.Unit == done.Unit && goal.Unit.Dimension != MeasureUnit.Yuan.Dimension
                && section.Contents[row, target].Number!.Qualifier != NumberQualifier.AtMost && done.Value >= FarAbove * goal.Value && !IsExplained(section, section.Rows[row].Number))
                yield return WordFindings.Ask(
                    Low, "目标值明显偏低",
                    $"{section.Name}“{section.Rows[row].Head}”目标值 {goal.Printed}，实际值 {done.Printed}，是目标值的三倍以上，目标是否偏低或数字有误",
                    "请核对两个数字；无误的，说明超额完成的原因，并调整以后年度的目标值", [(goal.Source, goal.Printed), (done.Source, done.Printed)]);
        }
    }

    /// <summary>Whether the row says why, in a column for reasons (偏差原因分析及改进措施, 备注).</summary>
    private static bool IsExplained(TableSection section, int row) => section.Grid.Table.Cells
        .Where(cell => cell.Row < row && Reasons().IsMatch(TableGrid.Squeezed(cell.Text)))
        .Select(cell => section.Grid.TextAt(row, cell.Column))
        .Any(reason => reason.Count(char.IsLetter) >= ShortestReason);

    [GeneratedRegex("^.{0,6}(?:原因|说明|备注).{0,10}$")]
    private static partial Regex Reasons();
}
