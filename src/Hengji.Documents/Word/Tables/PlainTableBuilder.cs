using Hengji.Reports;

namespace Hengji.Documents.Word.Tables;

/// <summary>A table made for the report: first row is the head, cells that hold one number stand right.</summary>
internal static class PlainTableBuilder
{
    public static Table Build(PlainTable block)
    {
        var columns = block.Rows.IsEmpty ? 0 : block.Rows[0].Length;
        var rows = block.Rows.Select((cells, index) => RowOf(cells, isHead: index == 0));
        return new Table(block.Caption, block.UnitNote, columns, [.. rows]);
    }

    private static TableRow RowOf(ImmutableArray<ImmutableArray<TextRun>> cells, bool isHead) =>
        new([.. cells.Select(runs => new TableCell(runs, isHead ? CellAlign.Head : AlignOf(runs)))])
        {
            IsHead = isHead,
            IsBold = !isHead && cells is [[Words first, ..], ..] && FormCells.IsTotal("", first.Text),
        };

    private static CellAlign AlignOf(ImmutableArray<TextRun> runs) =>
        runs is [BoundNumber { Text.Length: < 20 } number] && IsNumber(number.Text)
        || runs is [Words { Text.Length: < 20 } words] && IsNumber(words.Text)
            ? CellAlign.Right
            : CellAlign.Left;

    private static bool IsNumber(string text) =>
        decimal.TryParse(text.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
