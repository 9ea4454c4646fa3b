using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>A part of a table with heads of its own: columns of figures under heads, rows of them behind labels.</summary>
/// <param name="Grid">Its table.</param>
/// <param name="Title">Words above the table or section; empty without.</param>
/// <param name="Rows">Heads of its body rows, with their numbers in the grid.</param>
/// <param name="Columns">Heads of its columns of figures, with their numbers in the grid.</param>
/// <param name="Figures">By body row and column of figures; null where there is no number.</param>
/// <param name="Contents">The cells of the same places.</param>
internal sealed record TableSection(
    TableGrid Grid,
    string Title,
    ImmutableArray<(int Number, LineHead Head)> Rows,
    ImmutableArray<(int Number, LineHead Head)> Columns,
    Figure?[,] Figures,
    CellContent[,] Contents)
{
    /// <summary>The number of its table in the document, from 1.</summary>
    public string Name => Grid.Table.Place.Locator;

    /// <summary>The figures as lines along a direction: columns by rows, or rows by columns.</summary>
    public Lines AsColumns() => new(
        [.. Columns.Select(column => column.Head)],
        [.. Rows.Select(row => row.Head)],
        (line, slot) => Figures[slot, line]);

    /// <summary>Rows as lines.</summary>
    public Lines AsRows() => new(
        [.. Rows.Select(row => row.Head)],
        [.. Columns.Select(column => column.Head)],
        (line, slot) => Figures[line, slot]);
}

/// <summary>Lines of figures: each has a head and a figure, or none, in each slot.</summary>
/// <param name="Heads">Heads of the lines.</param>
/// <param name="Slots">Heads of the slots.</param>
/// <param name="At">The figure of a line in a slot.</param>
internal sealed record Lines(ImmutableArray<LineHead> Heads, ImmutableArray<LineHead> Slots, Func<int, int, Figure?> At);
