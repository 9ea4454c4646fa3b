using Hengji.Documents.Word.Tables;
using Hengji.Reports;

namespace Hengji.Documents.Word;

/// <summary>A table of a report as the Word file lays it out, for those who show its pages otherwise.</summary>
/// <param name="Caption">Title above; empty for none.</param>
/// <param name="UnitNote">Above right, 单位：万元; empty for none.</param>
/// <param name="IsAcross">Whether it stands on a page on its side.</param>
/// <param name="IsSmall">Whether it is printed in 小五 instead of 五号.</param>
/// <param name="Widths">Widths of its columns as shares of the line, 0 … 1.</param>
/// <param name="Rows">Head rows first.</param>
/// <param name="Notes">Sentences under it.</param>
public sealed record LaidTable(
    string Caption,
    string UnitNote,
    bool IsAcross,
    bool IsSmall,
    ImmutableArray<double> Widths,
    ImmutableArray<LaidRow> Rows,
    ImmutableArray<string> Notes)
{
    /// <summary>The table of a block; null where the block is none, or its form is not in the pack.</summary>
    public static LaidTable? Of(ReportBlock block, Report report) =>
        PlacedTable.Of(block, report) is not { } placed
            ? null
            : new LaidTable(
                placed.Table.Caption,
                placed.Table.UnitNote,
                placed.Page == PageLayout.Landscape,
                placed.IsSmall,
                [.. placed.Widths.Select(width => (double)width / placed.Page.TextWidth)],
                RowsOf(placed.Table.Rows),
                placed.Table.Notes);

    private static ImmutableArray<LaidRow> RowsOf(ImmutableArray<TableRow> rows) =>
        [.. rows.Select((row, at) => new LaidRow(row.IsHead, row.IsBold, [.. CellsOf(rows, at)]))];

    /// <summary>The cells that begin in a row; those that only go on are a part of the one above.</summary>
    private static IEnumerable<LaidCell> CellsOf(ImmutableArray<TableRow> rows, int at)
    {
        var column = 0;
        foreach (var cell in rows[at].Cells)
        {
            if (cell.Merge != CellMerge.Continue)
                yield return new LaidCell(TextOf(cell), cell.Span, 1 + Below(rows, at, column), SideOf(cell.Align));
            column += cell.Span;
        }
    }

    /// <summary>In how many of the next rows the cell of a column goes on.</summary>
    private static int Below(ImmutableArray<TableRow> rows, int at, int column) =>
        rows.Skip(at + 1).TakeWhile(row => CellAt(row, column)?.Merge == CellMerge.Continue).Count();

    private static TableCell? CellAt(TableRow row, int column)
    {
        var start = 0;
        foreach (var cell in row.Cells)
        {
            if (start >= column)
                return start == column ? cell : null;
            start += cell.Span;
        }
        return null;
    }

    private static string TextOf(TableCell cell) =>
        string.Concat(cell.Runs.Select(run => run is AssumedMark ? "*" : TextWidth.TextOf(run)));

    private static LaidSide SideOf(CellAlign align) =>
        align switch
        {
            CellAlign.Left => LaidSide.Left,
            CellAlign.Right => LaidSide.Right,
            CellAlign.Centre or CellAlign.Head => LaidSide.Centre,
        };
}

/// <summary>A row of a laid table.</summary>
/// <param name="IsHead">Whether it is repeated on each page.</param>
/// <param name="IsBold">Whether it is a sum.</param>
/// <param name="Cells">Cells that begin in it.</param>
public sealed record LaidRow(bool IsHead, bool IsBold, ImmutableArray<LaidCell> Cells);

/// <summary>A cell of a laid table.</summary>
/// <param name="Text">As printed; lines parted by line ends.</param>
/// <param name="Columns">Columns it spans.</param>
/// <param name="Rows">Rows it spans.</param>
/// <param name="Side">Where its text stands.</param>
public sealed record LaidCell(string Text, int Columns, int Rows, LaidSide Side);

/// <summary>Where the text of a cell stands.</summary>
public enum LaidSide
{
    /// <summary>Words.</summary>
    Left,

    /// <summary>Heads and choices.</summary>
    Centre,

    /// <summary>Figures.</summary>
    Right,
}
