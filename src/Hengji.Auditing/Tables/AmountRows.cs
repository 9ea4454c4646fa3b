using Hengji.Auditing.Numbers;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>Rows called after a rate that hold amounts all the same: 提高自来水普及率 among projects, whose money is part of the total.</summary>
internal static class AmountRows
{
    private const decimal Half = 0.5m;

    /// <summary>Rows whose heads say a rate are of amounts where they add up with the others, down a column or along themselves.</summary>
    /// <param name="columns">Columns with their heads.</param>
    /// <param name="rows">Rows with their labels.</param>
    /// <param name="cells">What the cells hold.</param>
    public static List<(int Number, LineHead Head)> Of(IReadOnlyList<(int Number, LineHead Head)> columns, List<(int Number, LineHead Head)> rows, CellContent[,] cells)
    {
        if (!rows.Exists(row => row.Head.IsRate))
            return rows;
        var amounts = columns.Where(column => !column.Head.IsRate && !HeadMeasures.IsPoints(column.Head.Measure)).ToList();
        var isWhole = amounts.Exists(column => AddUp(column.Number));
        return rows.ConvertAll(row => row.Head.IsRate && (isWhole || AddsUpAlong(row.Number)) ? (row.Number, row.Head with { Measure = Claims.Measure.Amount }) : row);

        bool AddUp(int column)
        {
            var parts = rows.FindAll(row => !row.Head.IsTotal);
            return rows.FindAll(row => row.Head.IsTotal) is [var total] && NumberAt(cells, total.Number, column) is { } whole
                && parts.ConvertAll(row => NumberAt(cells, row.Number, column)) is { Count: > 1 } numbers && numbers.TrueForAll(number => number is not null) && IsSum(whole, numbers);
        }

        bool AddsUpAlong(int row) =>
            amounts.FindAll(column => column.Head.IsTotal) is [var total] && NumberAt(cells, row, total.Number) is { Value: not 0 } whole
            && amounts.Where(column => !column.Head.IsTotal).Select(column => NumberAt(cells, row, column.Number)).Where(number => number is { Value: not 0 }).ToList() is { Count: > 1 } numbers && IsSum(whole, numbers);
    }

    private static bool IsSum(ScannedNumber whole, List<ScannedNumber?> parts) =>
        Math.Abs(parts.Sum(part => part!.Value) - whole.Value) <= Half * parts.Count * new decimal(1, 0, 0, false, (byte)whole.Decimals) && whole.Decimals == parts.Max(part => part!.Decimals);

    private static ScannedNumber? NumberAt(CellContent[,] cells, int row, int column) =>
        cells[row, column] is { Kind: CellKind.Number, Number: { } number } && number.Unit == MeasureUnit.None ? number : null;
}
