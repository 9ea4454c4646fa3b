using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>The decimals a column of amounts is printed with, where a spreadsheet has dropped zeros at the end.</summary>
internal static class ColumnDecimals
{
    /// <summary>The decimals of its numbers by the unit each prints behind itself: 64.9公里 says nothing of 24.12平方公里.</summary>
    /// <param name="cells">The cells of the column.</param>
    public static IReadOnlyDictionary<MeasureUnit, int> ByUnit(IEnumerable<CellContent> cells) =>
        cells.Where(cell => cell.Number is not null).GroupBy(cell => cell.Number!.Unit).ToDictionary(unit => unit.Key, Of);

    /// <summary>The decimals of most of its numbers other than 0; 0 where they are mixed, then each has its own.</summary>
    public static int Of(IEnumerable<CellContent> cells)
    {
        var numbers = cells
            .Where(cell => cell.Kind is CellKind.Number or CellKind.Labelled && cell.Number is { Value: not 0, IsCount: false })
            .Select(cell => cell.Number!.Decimals)
            .ToList();
        if (numbers.Count == 0)
            return 0;
        var most = numbers.GroupBy(decimals => decimals).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First();
        return most.Key > 0 && most.Count() * 2 > numbers.Count ? most.Key : 0;
    }
}
