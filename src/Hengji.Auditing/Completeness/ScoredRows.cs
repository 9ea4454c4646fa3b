using Hengji.Auditing.Tables;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>A row of a table of indicators with its points.</summary>
/// <param name="Name">The last words before the target.</param>
/// <param name="Target">The cell of the target; null when blank.</param>
/// <param name="Actual">The cell of what was reached; null when no cell covers it.</param>
/// <param name="Weight">The most points it can get.</param>
/// <param name="Score">The points it got.</param>
/// <param name="ScoreCell">Where they stand.</param>
internal sealed record ScoredRow(string Name, PrintedCell? Target, PrintedCell? Actual, decimal Weight, decimal Score, PrintedCell ScoreCell);

/// <summary>Rows of indicators with target, result, weight and points, wherever in a table their heads stand.</summary>
internal static class ScoredRows
{
    private const int LongestHead = 14;

    /// <summary>The rows in order; those without both points are left out, sums too.</summary>
    public static IEnumerable<ScoredRow> Of(PrintedTable table)
    {
        var grid = new TableGrid(table);
        Heads? heads = null;
        for (var row = 0; row < grid.Rows; row++)
        {
            if (HeadsAt(grid, row) is { } found)
                heads = found;
            else if (heads is not null && Read(grid, row, heads) is { } read)
                yield return read;
        }
    }

    /// <summary>The cell of a head's words in a row; target and result must both be there, or the row is none.</summary>
    private static Heads? HeadsAt(TableGrid grid, int row)
    {
        var cells = grid.InRow(row).Where(cell => ReportText.Plain(cell.Text).Length is > 0 and <= LongestHead).ToList();
        int? Find(params string[] words) => cells.Find(cell => words.Any(word => ReportText.Plain(cell.Text).Contains(word, StringComparison.Ordinal)))?.Column;

        return (Find("指标值", "目标值"), Find("完成值", "实际值", "完成情况"), Find("分值", "权重", "满分"), Find("得分", "自评分")) is ({ } target, { } actual, { } weight, { } score)
            && target != actual && weight != score ? new Heads(target, actual, weight, score) : null;
    }

    private static ScoredRow? Read(TableGrid grid, int row, Heads heads)
    {
        if (grid.At(row, heads.Weight) is not { } weightCell || grid.At(row, heads.Score) is not { } scoreCell
            || Points(weightCell) is not { } weight || Points(scoreCell) is not { } score)
            return null;
        var first = Math.Min(Math.Min(heads.Target, heads.Actual), Math.Min(heads.Weight, heads.Score));
        var name = Enumerable.Range(0, first).Select(column => grid.TextAt(row, column)).LastOrDefault(text => text.Length > 0) ?? "";
        return name.Length == 0 || name.Contains("总分", StringComparison.Ordinal) || name.Contains("合计", StringComparison.Ordinal)
            ? null : new ScoredRow(name, grid.At(row, heads.Target), grid[row, heads.Actual], weight, score, scoreCell);
    }

    private static decimal? Points(PrintedCell cell) =>
        decimal.TryParse(ReportText.Plain(cell.Text).TrimEnd('分'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) ? points : null;

    private sealed record Heads(int Target, int Actual, int Weight, int Score);
}
