using Hengji.Auditing.Relations.Facts.Told;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>The cells of a document's tables by their value, so that a figure of running text finds the rows it stands in.</summary>
internal sealed class CellsByValue
{
    private readonly Dictionary<string, List<PlacedCell>> byDimension;

    public CellsByValue(IReadOnlyList<TableSection> sections) =>
        byDimension = sections.SelectMany(section => new[] { section.AsRows(), section.AsColumns() }, (section, lines) => (section, lines))
            .SelectMany(one => Cells(one.section, one.lines))
            .GroupBy(cell => cell.Figure.Unit.Dimension, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.OrderBy(cell => Math.Abs(cell.Figure.InBase)).ToList(), StringComparer.Ordinal);

    /// <summary>The cells a figure may be, as the text rounds it; cells of a table that names no unit, if they show the same digits.</summary>
    public IEnumerable<PlacedCell> Of(Figure told) =>
        Near(told.Unit.Dimension, told.InBase, told.Unit.InBase, told.PrintedDecimals).Where(cell => ToldPrint.IsUnsigned(told, cell.Figure))
            .Concat(told.Unit.Dimension.Length == 0 ? [] : Near("", told.Value, 1, told.PrintedDecimals).Where(cell => Math.Abs(cell.Figure.Value) == Math.Abs(told.Value)));

    private IEnumerable<PlacedCell> Near(string dimension, decimal value, decimal unit, int decimals)
    {
        var (size, reach) = (Math.Abs(value), unit * new decimal(1, 0, 0, false, (byte)decimals));
        return byDimension.TryGetValue(dimension, out var cells) ? cells.Skip(FirstFrom(cells, size - reach)).TakeWhile(cell => Math.Abs(cell.Figure.InBase) <= size + reach) : [];
    }

    private static int FirstFrom(List<PlacedCell> cells, decimal least)
    {
        var (low, high) = (0, cells.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Math.Abs(cells[middle].Figure.InBase) < least ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>Lines of things; one of 完成值 is a column of a form, whose rows tell nothing of each other.</summary>
    private static IEnumerable<PlacedCell> Cells(TableSection section, Lines lines) =>
        from line in Enumerable.Range(0, lines.Heads.Length)
        where !HeadMeasures.IsHead(lines.Heads[line].Core)
        from slot in Enumerable.Range(0, lines.Slots.Length)
        let figure = lines.At(line, slot)
        where figure is not null
        select new PlacedCell(section, lines, line, figure);
}

/// <summary>A cell and the line it stands in.</summary>
/// <param name="Section">Its table.</param>
/// <param name="Lines">The lines of the table, rows or columns.</param>
/// <param name="Line">The line.</param>
/// <param name="Figure">The figure.</param>
internal sealed record PlacedCell(TableSection Section, Lines Lines, int Line, Figure Figure);
