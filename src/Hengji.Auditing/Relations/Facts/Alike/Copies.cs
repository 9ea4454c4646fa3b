namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Whether a told number has the value of a neighbour of the cell it should tell again: last year's in the same row, the next row's in the same column.</summary>
internal sealed class Copies(AlikeNumbers numbers)
{
    private const int FewestDigits = 3;
    private const decimal MostApart = 0.4m;
    private readonly ILookup<(int Table, decimal Value), TableNumber> cells = numbers.InTables.ToLookup(cell => (cell.Section.Order, cell.Value));

    /// <summary>Whether it has, the two being of one size.</summary>
    public bool IsCopy(ToldNumber told, PlacedNumber other) =>
        other is TableNumber cell && Math.Min(told.Digits, cell.Digits) >= FewestDigits && Math.Abs(told.Value - cell.Value) <= cell.Value * MostApart
        && cells[(cell.Section.Order, told.Value)].Any(one => one.Row.At == cell.Row.At || one.Column.At == cell.Column.At);
}
