using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tables;

/// <summary>Finds the sections of a table: where heads stand, what they head, which columns hold figures.</summary>
/// <remarks>Official score sheets stack several small tables in one grid, each with heads of its own.</remarks>
internal sealed class SectionFinder
{
    private const int FewestOrdinals = 3;
    private const int FewestHeads = 3;
    private const int LongestHead = 30;
    private readonly TableGrid grid;
    private readonly CellContent[,] contents;
    private readonly SectionFigures figures;
    private readonly FigureBook book;
    private readonly TableSurroundings around;

    private SectionFinder(PrintedTable table, FigureBook book, TableSurroundings around)
    {
        (grid, this.book, this.around) = (new TableGrid(table), book, around);
        var read = new GridContents(grid);
        (contents, figures) = (read.Cells, new SectionFigures(grid, read, book, around));
    }

    /// <summary>The sections from top to bottom; lists of labelled cells are sections of one column.</summary>
    public static IEnumerable<TableSection> Find(PrintedTable table, FigureBook book, TableSurroundings around) =>
        new SectionFinder(table, book, around).Sections();

    private IEnumerable<TableSection> Sections() => CardTable.Of(grid, contents) is { } card ? [figures.Card(card)] : Stacked();

    private IEnumerable<TableSection> Stacked()
    {
        for (var (start, next) = (0, 0); start < grid.Rows; start = next)
        {
            var body = start;
            while (body < grid.Rows && !HasNumber(body))
                body++;
            next = body + 1;
            while (next < grid.Rows && !IsHeadRow(next))
                next++;
            if (body >= grid.Rows)
                continue;
            if (CardRows.Of(grid, contents, start, body, next) is { } places)
            {
                yield return figures.Card(places);
                continue;
            }
            foreach (var section in TableSection.Joined([.. Blocks(HeadStart(start, body), body, next)]))
                yield return section;
        }
        for (var column = 0; column < grid.Columns; column++)
        {
            if (LabelledList.Of(grid, contents, column, book, around) is { } list)
                yield return list;
        }
    }

    private bool HasNumber(int row) => Row(row).Any(content => content.Kind == CellKind.Number) && !IsOfOrdinals(row);

    /// <summary>栏次 1 2 3 below the heads: numbers of columns, no figures.</summary>
    private bool IsOfOrdinals(int row)
    {
        var contents = Row(row).Where(content => content.Kind != CellKind.Blank).ToList();
        var numbers = contents.Where(content => content.Kind == CellKind.Number).Select(content => content.Number!).ToList();
        return numbers.Count > 0 && (contents.Exists(content => content.Label is "栏次" or "行次" or "列次" or "栏目")
            || (numbers.Count == contents.Count && numbers[0].Value == 1 && ColumnKinds.IsRunning(numbers, FewestOrdinals)));
    }

    private IEnumerable<CellContent> Row(int row) =>
        Enumerable.Range(0, grid.Columns).Where(column => grid.At(row, column) is not null).Select(column => contents[row, column]);

    /// <summary>Heads in the middle of a grid: no number, and at least two words of forms.</summary>
    private bool IsHeadRow(int row) =>
        !HasNumber(row) && Row(row).Count(content => content.Kind == CellKind.Words && HeadMeasures.IsHead(content.Label)) >= 2;

    /// <summary>Rows of one cell above the heads are titles, not heads.</summary>
    private int HeadStart(int start, int body)
    {
        var head = start;
        for (var row = start; row < body; row++)
        {
            if (grid.InRow(row).Count() <= 1 && grid[row, 0] is { } only && only.ColumnSpan >= grid.Columns)
                head = row + 1;
            else if (IsHeadRow(row) && !IsHeadRow(Math.Max(start, row - 1)) && Continues(row) is false)
                head = row;
        }
        return Math.Min(head, body);
    }

    /// <summary>Whether a cell of the row above reaches into this row: then both are heads of one section. Text files leave the place below blank.</summary>
    private bool Continues(int row) =>
        row > 0 && (ReachesDown(row - 1) || (grid.TextAt(row, 0).Length == 0 && IsOfShortWords(row - 1)));

    private bool IsOfShortWords(int row)
    {
        var cells = Row(row).Where(content => content.Kind != CellKind.Blank).ToList();
        return grid.TextAt(row, 0).Length > 0 && cells.Count >= FewestHeads && cells.TrueForAll(content => content.Kind == CellKind.Words && content.Label.Length <= LongestHead);
    }

    private bool ReachesDown(int above) =>
        above + 1 is var row && Enumerable.Range(0, grid.Columns).Any(column => grid[row, column] is { } cell && cell.Row < row);

    private IEnumerable<TableSection> Blocks(int head, int body, int end)
    {
        var rows = Enumerable.Range(body, end - body).Where(row => !IsOfOrdinals(row)).ToList();
        var heads = new HeadRows(grid, [.. Enumerable.Range(head, body - head).Where(row => !IsOfOrdinals(row))]);
        var kinds = Enumerable.Range(0, grid.Columns)
            .Select(column => ColumnKinds.Of(column, [.. heads.Own(column)], rows.Where(row => grid.At(row, column) is not null).Select(row => contents[row, column]).ToList()))
            .ToList();
        var corner = string.Concat(Enumerable.Range(head, body - head).Select(row => grid.At(row, 0)?.Text ?? ""));
        ColumnBlock? left = null;
        foreach (var block in ColumnBlock.Of(kinds, column => heads.Path(column), column => Words(column, rows)))
        {
            var labels = new RowLabels(grid, contents, kinds, block, left);
            var columns = PointColumns.Of([.. block.Figures.Select(column => (column, new LineHead(heads.Path(column))))]);
            var headed = rows.Select(row => (Row: row, Head: labels.Of(row)))
                .Where(row => left is null || row.Head.Path.Length > 0 || block.Figures.Any(column => contents[row.Row, column].Kind == CellKind.Number))
                .ToList();
            left = block;
            yield return figures.Rows(columns, headed, corner);
        }
    }

    private List<string> Words(int column, List<int> rows) =>
        [.. rows.Where(row => grid.At(row, column) is not null && contents[row, column].Kind == CellKind.Words).Select(row => contents[row, column].Label)];
}
