using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>Where the values of numbers stand once more, and what that says of their neighbours: two of a sentence's numbers in one row, so the third is there too.</summary>
internal sealed class EqualValues
{
    private const int FewestDigits = 3;
    private readonly AlikeNumbers numbers;
    private readonly ILookup<decimal, PlacedNumber> byValue;
    private readonly ILookup<Sentence, ToldNumber> bySentence;
    private readonly ILookup<RunningText, ToldNumber> byPassage;

    /// <summary>Gathers them.</summary>
    public EqualValues(AlikeNumbers numbers)
    {
        this.numbers = numbers;
        byValue = numbers.Told.Concat<PlacedNumber>(numbers.InTables).ToLookup(number => number.Value);
        bySentence = numbers.Told.ToLookup(number => number.Sentence, (IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance);
        byPassage = numbers.Told.ToLookup(number => number.Passage, (IEqualityComparer<RunningText>)ReferenceEqualityComparer.Instance);
        Habits = new(numbers, byValue, byPassage);
    }

    /// <summary>What the document is wont to tell again.</summary>
    public Habits Habits { get; }

    /// <summary>Whether running text elsewhere tells a number's value, not counting one number.</summary>
    public bool IsTold(PlacedNumber number, ToldNumber but) =>
        byValue[number.Value].Any(other => other is ToldNumber && !ReferenceEquals(other, number) && !ReferenceEquals(other, but) && !ReferenceEquals(other.Place, but.Place) && other.Counts == number.Counts);

    /// <summary>How many companions of a told number stand in a cell's row, column and table, how many of its passage in the table, and whether the next one stands beside or below the cell.</summary>
    public (int Row, int Column, int Table, int Passage, bool IsBeside, bool IsBelow) Around(ToldNumber told, TableNumber cell)
    {
        var (row, column, table) = (0, 0, 0);
        foreach (var other in Companions(told))
        {
            var cells = InTable(other, cell).ToList();
            row += cells.Exists(one => one.Row.At == cell.Row.At) ? 1 : 0;
            column += other.Digits >= FewestDigits && cells.Exists(one => one.Column.At == cell.Column.At) ? 1 : 0;
            table += other.Digits >= FewestDigits && cells.Count > 0 ? 1 : 0;
        }
        var passage = byPassage[told.Passage].Count(other => IsLongOther(other, told) && InTable(other, cell).Any());
        var (last, next) = (Next(told, -1), Next(told, 1));
        return (row, column, table, passage, Is(last, cell.Section.At(cell.Row.At, cell.Column.At - 1)) || Is(next, cell.Section.At(cell.Row.At, cell.Column.At + 1)),
            Is(last, cell.Section.At(cell.Row.At - 1, cell.Column.At)) || Is(next, cell.Section.At(cell.Row.At + 1, cell.Column.At)));
    }

    /// <summary>How many companions of a told number stand in another's sentence and passage, and whether the numbers before or behind both are one.</summary>
    public (int Sentence, int Passage, bool IsBehindSame, bool IsBeforeSame) Around(ToldNumber told, ToldNumber other) =>
        (Companions(told).Count(one => Same(one).Any(same => ReferenceEquals(same.Place, other.Place) && !ReferenceEquals(same, other))),
            byPassage[told.Passage].Count(one => IsLongOther(one, told) && Same(one).Any(same => same is ToldNumber number && ReferenceEquals(number.Passage, other.Passage) && !ReferenceEquals(same, other))),
            Is(Next(told, -1), Next(other, -1)), Is(Next(told, 1), Next(other, 1)));

    /// <summary>How many numbers of a told one's passage, but those of its sentence, stand in a cell's row and column.</summary>
    public (int Row, int Column) AroundPassage(ToldNumber told, TableNumber cell)
    {
        var (row, column) = (0, 0);
        foreach (var other in byPassage[told.Passage])
        {
            if (!IsLongOther(other, told) || ReferenceEquals(other.Place, told.Place))
                continue;
            var (isRow, isColumn) = (false, false);
            foreach (var one in InTable(other, cell))
                (isRow, isColumn) = (isRow || one.Row.At == cell.Row.At, isColumn || one.Column.At == cell.Column.At);
            (row, column) = (row + (isRow ? 1 : 0), column + (isColumn ? 1 : 0));
        }
        return (row, column);
    }

    private IEnumerable<ToldNumber> Companions(ToldNumber told) =>
        bySentence[told.Sentence].Where(other => !ReferenceEquals(other, told) && other.Value != told.Value);

    private static bool IsLongOther(ToldNumber other, ToldNumber told) => other.Digits >= FewestDigits && !ReferenceEquals(other, told) && other.Value != told.Value;

    private IEnumerable<PlacedNumber> Same(ToldNumber number) => byValue[number.Value].Where(other => !ReferenceEquals(other, number) && other.Counts == number.Counts);

    private IEnumerable<TableNumber> InTable(ToldNumber number, TableNumber cell) =>
        Same(number).OfType<TableNumber>().Where(other => ReferenceEquals(other.Section, cell.Section) && !ReferenceEquals(other, cell));

    /// <summary>The told number next to one in its sentence; null at its ends.</summary>
    private ToldNumber? Next(ToldNumber told, int step) =>
        told.Order + step is >= 0 and var at && at < numbers.Told.Length && ReferenceEquals(numbers.Told[at].Place, told.Place) ? numbers.Told[at] : null;

    private static bool Is(PlacedNumber? one, PlacedNumber? other) => one is not null && other is not null && one.IsAs(other);
}
