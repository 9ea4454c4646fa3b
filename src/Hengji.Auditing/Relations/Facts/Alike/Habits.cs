using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>How much of a document's text, passages, rows and columns is told again, which units are rare, and of what size the numbers of a column are; never by the value of the number asked about.</summary>
internal sealed class Habits
{
    private const int FewestDigits = 3;
    private const int FewestCells = 3;
    private readonly ILookup<decimal, PlacedNumber> byValue;
    private readonly ILookup<RunningText, ToldNumber> byPassage;
    private readonly Dictionary<(string Counts, string Symbol), int> unitValues;
    private readonly Dictionary<int, (double Sum, double Squares, int Count)> sizes = [];
    private readonly bool[] isCellTold;
    private readonly bool[] isRepeated;
    private readonly int repeated;
    private readonly int longTold;
    private (int Order, float Share) last = (-1, 0);

    /// <summary>Gathers them.</summary>
    public Habits(AlikeNumbers numbers, ILookup<decimal, PlacedNumber> byValue, ILookup<RunningText, ToldNumber> byPassage)
    {
        (this.byValue, this.byPassage) = (byValue, byPassage);
        unitValues = numbers.Told.Concat<PlacedNumber>(numbers.InTables).GroupBy(UnitOf).ToDictionary(unit => unit.Key, unit => unit.Select(number => number.Value).Distinct().Count());
        isCellTold = [.. numbers.InTables.Select(cell => IsLong(cell) && byValue[cell.Value].Any(other => other is ToldNumber && other.Counts == cell.Counts))];
        isRepeated = [.. numbers.Told.Select(told => IsLong(told) && byValue[told.Value].Any(other => !ReferenceEquals(other.Place, told.Place) && other.Counts == told.Counts))];
        (repeated, longTold) = (isRepeated.Count(isSo => isSo), numbers.Told.Count(IsLong));
        foreach (var cell in numbers.InTables)
        {
            var (size, (sum, squares, count)) = (SizeOf(cell), sizes.GetValueOrDefault(cell.Column.Order));
            sizes[cell.Column.Order] = (sum + size, squares + (size * size), count + 1);
        }
    }

    /// <summary>How rare the unit of a number is: 1 where no value has it but that of it and of another number.</summary>
    public float Rarity(PlacedNumber number, PlacedNumber other) =>
        2f / (2 + unitValues[UnitOf(number)] - (number.Value != other.Value && UnitOf(number) == UnitOf(other) ? 2 : 1));

    /// <summary>The share of long told numbers, but those of one's value, that are told again.</summary>
    public float RepeatedBut(ToldNumber but)
    {
        if (but.Order != last.Order)
        {
            var same = byValue[but.Value].OfType<ToldNumber>().Where(IsLong).ToList();
            last = (but.Order, (repeated - same.Count(one => isRepeated[one.Order]) + 1f) / (longTold - same.Count + 3f));
        }
        return last.Share;
    }

    /// <summary>The share of a passage's long numbers that are told again, but those of one's value and another.</summary>
    public float RepeatedIn(RunningText passage, ToldNumber but, ToldNumber other)
    {
        var (all, again) = (0, 0);
        foreach (var one in byPassage[passage])
        {
            if (!IsLong(one) || ReferenceEquals(one, other) || one.Value == but.Value)
                continue;
            all++;
            again += isRepeated[one.Order] ? 1 : 0;
        }
        return (again + 0.5f) / (all + 1f);
    }

    /// <summary>The shares of the long numbers of a cell's row and column that are told in text, but those of one's value and the cell.</summary>
    public (float Row, float Column) ToldAround(TableNumber cell, ToldNumber but)
    {
        var numbers = cell.Section.Numbers;
        return (Told(Enumerable.Range(0, numbers.GetLength(1)).Select(column => numbers[cell.Row.At, column])), Told(Enumerable.Range(0, numbers.GetLength(0)).Select(row => numbers[row, cell.Column.At])));

        float Told(IEnumerable<TableNumber?> line)
        {
            var (all, told) = (0, 0);
            foreach (var one in line)
            {
                if (one is null || !IsLong(one) || ReferenceEquals(one, cell) || one.Value == but.Value)
                    continue;
                all++;
                told += isCellTold[one.Order] ? 1 : 0;
            }
            return (told + 0.3f) / (all + 1);
        }
    }

    /// <summary>How many times ten the size of a told number is beyond those of a cell's column, the cell left out; at most 3.</summary>
    public float SizeApart(ToldNumber told, TableNumber cell)
    {
        var ((sum, squares, count), own) = (sizes[cell.Column.Order], SizeOf(cell));
        if (count < FewestCells)
            return 0;
        var mean = (sum - own) / (count - 1);
        var spread = Math.Sqrt(Math.Max(0, ((squares - (own * own)) / (count - 1)) - (mean * mean)));
        return (float)Math.Min(3, Math.Max(0, Math.Abs(SizeOf(told) - mean) - spread));
    }

    private static bool IsLong(PlacedNumber number) => number.Digits >= FewestDigits;

    private static double SizeOf(PlacedNumber number) => Math.Log10((double)number.Value);

    private static (string Counts, string Symbol) UnitOf(PlacedNumber number) => (number.Counts, number.Figure.Unit.Symbol);
}
