using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Tables;

/// <summary>A card of labels and values side by side: 年初预算数 | 120.00 | 全年预算数 | 130.00. Its labels stand in every other column, its columns are of no single kind.</summary>
internal static partial class CardTable
{
    private const int FewestColumns = 2;
    private const int FewestNumbers = 3;

    /// <summary>Places of the values with numbers and their labels in the order they are read; null where the table is no card.</summary>
    public static ImmutableArray<(int Row, int Column, LineHead Head)>? Of(TableGrid grid, CellContent[,] contents)
    {
        if (grid.Columns < FewestColumns || grid.Columns % 2 != 0)
            return null;
        var pairs = Enumerable.Range(0, grid.Rows)
            .SelectMany(row => Enumerable.Range(0, grid.Columns / 2).Select(pair => (Row: row, Column: (2 * pair) + 1)))
            .Where(place => grid.At(place.Row, place.Column) is not null || contents[place.Row, place.Column - 1].Kind != CellKind.Blank)
            .ToList();
        if (pairs.Exists(place => contents[place.Row, place.Column - 1].Kind is CellKind.Number or CellKind.Labelled))
            return null;
        var numbers = pairs.Where(place => contents[place.Row, place.Column].Kind == CellKind.Number)
            .Select(place => (place.Row, place.Column, Head: HeadOf(contents[place.Row, place.Column - 1].Label)))
            .ToList();
        return IsCard(numbers) ? [.. AreListsSideBySide(numbers) ? numbers.OrderBy(place => place.Column) : numbers.AsEnumerable()] : null;
    }

    /// <summary>On a card 全年支出 and 实有人数 are outcomes beside 调整预算 and 编制.</summary>
    private static LineHead HeadOf(string label) =>
        new LineHead([label]) is var head && head.Measure == Measure.Amount && Outcome().IsMatch(head.Core) ? head with { Measure = Measure.Actual } : head;

    /// <summary>A budget, its outcome and the rate or the points of them as labels: no statement of two sides has these.</summary>
    private static bool IsCard(List<(int Row, int Column, LineHead Head)> numbers) =>
        numbers.Count >= FewestNumbers
        && numbers.TrueForAll(place => place.Head.Core.Length > 0)
        && numbers.Exists(place => place.Head.Measure is Measure.Budget or Measure.AdjustedBudget)
        && numbers.Exists(place => place.Head.IsRate || HeadMeasures.IsPoints(place.Head.Measure))
        && numbers.Exists(place => place.Head.Measure == Measure.Actual);

    /// <summary>Whether a row opens two lists of parts, or names the same part twice: then each goes on below, not beside.</summary>
    private static bool AreListsSideBySide(List<(int Row, int Column, LineHead Head)> numbers) =>
        numbers.GroupBy(place => place.Row).Any(row => row.Count(place => place.Head.OpensParts) > 1 || row.DistinctBy(place => place.Head.Core).Count() < row.Count());

    [GeneratedRegex(@"^(?:全年|本年|年度|总)*支出(?:合计|总额|总计)?$|^(?:年末)?(?:实有|在职|在编)(?:人数|人员|数)$")]
    private static partial Regex Outcome();
}
