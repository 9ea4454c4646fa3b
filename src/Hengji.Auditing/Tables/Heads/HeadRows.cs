using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tables.Heads;

/// <summary>The rows of heads above a section, and the words over each column from outside to inside.</summary>
/// <param name="grid">The table.</param>
/// <param name="rows">Numbers of the rows of heads, from the top.</param>
/// <remarks>
/// Text files know no merged cells: a head over several columns stands over the first, and the places behind it are blank.
/// Such a place takes the head at its left if other heads stand below both.
/// </remarks>
internal sealed class HeadRows(TableGrid grid, ImmutableArray<int> rows)
{
    private readonly bool knowsSpans = rows.Any(row => grid.InRow(row).Any(cell => cell.ColumnSpan > 1 || cell.RowSpan > 1));

    /// <summary>The words over a column.</summary>
    public ImmutableArray<string> Path(int column)
    {
        var path = ImmutableArray.CreateBuilder<string>(rows.Length);
        PrintedCell? last = null;
        for (var at = 0; at < rows.Length; at++)
        {
            var cell = grid[rows[at], column];
            if (cell is not null && ReferenceEquals(cell, last))
                continue;
            last = cell;
            if (At(at, column) is { Length: > 0 } words)
                path.Add(words);
        }
        return path.DrainToImmutable();
    }

    /// <summary>All words of the heads over a column, without those of a neighbour.</summary>
    public IEnumerable<string> Own(int column) => rows.Select(row => grid.TextAt(row, column)).Where(text => text.Length > 0);

    private string At(int at, int column) => Source(at, column) is { } source ? grid.TextAt(rows[at], source) : "";

    /// <summary>The column whose head in this row stands over a column; null without one.</summary>
    private int? Source(int at, int column)
    {
        if (grid.TextAt(rows[at], column).Length > 0)
            return column;
        if (knowsSpans || !HasBelow(at, column))
            return null;
        for (var left = column - 1; left >= 0; left--)
        {
            if (Enumerable.Range(0, at).Any(above => Source(above, left) != Source(above, column)))
                return null;
            if (grid.TextAt(rows[at], left).Length > 0)
                return HasBelow(at, left) ? left : null;
        }
        return null;
    }

    private bool HasBelow(int at, int column) => rows.Skip(at + 1).Any(row => grid.TextAt(row, column).Length > 0);
}
