using Hengji.Auditing.Tables.Heads;
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

    /// <summary>Blocks side by side whose rows are budget subjects under the same heads go on from one to the next; others stay apart.</summary>
    public static IEnumerable<TableSection> Joined(IReadOnlyList<TableSection> blocks) =>
        blocks.Count > 1 && (blocks.All(block => block.Columns.Length == blocks[0].Columns.Length && block.Rows.Any(row => row.Head.Code.Length > 0)) || IsOneList(blocks))
            ? [blocks.Aggregate((one, other) => one.With(other))]
            : blocks;

    /// <summary>Whether blocks with the same heads have one total, at the end of the last: 地区、金额、地区、金额.</summary>
    private static bool IsOneList(IReadOnlyList<TableSection> blocks) =>
        blocks.All(block => block.Columns.Select(column => column.Head.Text).SequenceEqual(blocks[0].Columns.Select(column => column.Head.Text)) && block.LabelHead == blocks[0].LabelHead)
        && blocks.SkipLast(1).All(block => !block.Rows.Any(row => row.Head.IsTotal)) && blocks[^1].Rows.Where(row => row.Head.IsTotal).ToList() is [var only] && only.Number == blocks[^1].Rows[^1].Number
        && !only.Head.Core.Contains("收入", StringComparison.Ordinal) && !only.Head.Core.Contains("支出", StringComparison.Ordinal);

    /// <summary>The head over the labels, right before the first column of figures.</summary>
    private string LabelHead => Columns[0].Number == 0 ? "" : Enumerable.Range(0, Rows[0].Number).Select(row => Grid.TextAt(row, Columns[0].Number - 1)).LastOrDefault(text => text.Length > 0) ?? "";

    private TableSection With(TableSection below)
    {
        var (figures, contents) = (new Figure?[Rows.Length + below.Rows.Length, Columns.Length], new CellContent[Rows.Length + below.Rows.Length, Columns.Length]);
        foreach (var (part, start) in new[] { (this, 0), (below, Rows.Length) })
        {
            for (var row = 0; row < part.Rows.Length; row++)
            {
                for (var column = 0; column < Columns.Length; column++)
                    (figures[start + row, column], contents[start + row, column]) = (part.Figures[row, column], part.Contents[row, column]);
            }
        }
        return (this with { Rows = [.. Rows, .. below.Rows], Figures = figures, Contents = contents }).WithoutBareTotals();
    }

    /// <summary>A total whose words reach into the next block has its figure there.</summary>
    private TableSection WithoutBareTotals()
    {
        var kept = Enumerable.Range(0, Rows.Length)
            .Where(row => !Rows[row].Head.IsTotal || Enumerable.Range(0, Columns.Length).Any(column => Figures[row, column] is not null))
            .ToList();
        var (figures, contents) = (new Figure?[kept.Count, Columns.Length], new CellContent[kept.Count, Columns.Length]);
        for (var row = 0; row < kept.Count; row++)
        {
            for (var column = 0; column < Columns.Length; column++)
                (figures[row, column], contents[row, column]) = (Figures[kept[row], column], Contents[kept[row], column]);
        }
        return this with { Rows = [.. kept.Select(row => Rows[row])], Figures = figures, Contents = contents };
    }

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
