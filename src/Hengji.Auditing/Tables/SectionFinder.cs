using Hengji.Auditing.Claims;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>Finds the sections of a table: where heads stand, what they head, which columns hold figures.</summary>
/// <remarks>Official score sheets stack several small tables in one grid, each with heads of its own.</remarks>
internal sealed class SectionFinder
{
    private readonly TableGrid grid;
    private readonly CellContent[,] contents;
    private readonly FigureBook book;
    private readonly TableSurroundings around;

    private SectionFinder(PrintedTable table, FigureBook book, TableSurroundings around)
    {
        (grid, this.book, this.around) = (new TableGrid(table), book, around);
        contents = new CellContent[grid.Rows, grid.Columns];
        for (var row = 0; row < grid.Rows; row++)
        {
            for (var column = 0; column < grid.Columns; column++)
                contents[row, column] = CellContent.Of(grid.At(row, column));
        }
    }

    /// <summary>The sections from top to bottom; lists of labelled cells are sections of one column.</summary>
    public static IEnumerable<TableSection> Find(PrintedTable table, FigureBook book, TableSurroundings around) =>
        new SectionFinder(table, book, around).Sections();

    private IEnumerable<TableSection> Sections()
    {
        for (var (start, next) = (0, 0); start < grid.Rows; start = next)
        {
            var body = start;
            while (body < grid.Rows && !HasNumber(body))
                body++;
            next = body + 1;
            while (next < grid.Rows && !IsHeadRow(next))
                next++;
            if (body < grid.Rows && Section(HeadStart(start, body), body, next) is { } section)
                yield return section;
        }
        for (var column = 0; column < grid.Columns; column++)
        {
            if (LabelledList.Of(grid, contents, column, book, around) is { } list)
                yield return list;
        }
    }

    private bool HasNumber(int row) => Row(row).Any(content => content.Kind == CellKind.Number);

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

    /// <summary>Whether a cell of the row above reaches into this row: then both are heads of one section.</summary>
    private bool Continues(int row) =>
        row > 0 && Enumerable.Range(0, grid.Columns).Any(column => grid[row, column] is { } cell && cell.Row < row);

    private TableSection? Section(int head, int body, int end)
    {
        var rows = Enumerable.Range(body, end - body).ToList();
        var values = Enumerable.Range(0, grid.Columns).Where(column => IsValueColumn(column, head, rows)).ToList();
        if (values.Count == 0)
            return null;
        var columns = values.ConvertAll(column => (column, new LineHead(HeadPath(head, body, column))));
        var labels = values[0] == 0 ? 0 : values[0];
        var headed = rows.ConvertAll(row => (row, new LineHead(LabelPath(row, labels))));
        return Filled(columns, headed, LabelOfCorner(head, body));
    }

    private string LabelOfCorner(int head, int body) =>
        string.Concat(Enumerable.Range(head, body - head).Select(row => grid.At(row, 0)?.Text ?? ""));

    /// <summary>Numbers in the body, and not running numbers or codes.</summary>
    private bool IsValueColumn(int column, int head, List<int> rows)
    {
        var numbers = rows.Where(row => grid.At(row, column) is not null && contents[row, column].Kind == CellKind.Number)
            .Select(row => contents[row, column].Number!)
            .ToList();
        if (numbers.Count == 0)
            return false;
        var words = Enumerable.Range(head, rows[0] - head).Select(row => grid.TextAt(row, column)).ToList();
        if (words.Any(text => text is "序号" or "编号" or "行次" or "代码" or "科目编码" or "功能分类科目编码" or "栏次"))
            return false;
        return column > 0 || numbers.Count < 3 || !IsRunning(numbers);
    }

    private static bool IsRunning(List<Numbers.ScannedNumber> numbers) =>
        numbers.Select((number, place) => number.Value == place + 1 && number.Decimals == 0).All(isNext => isNext);

    private ImmutableArray<string> HeadPath(int head, int body, int column) =>
        [.. Enumerable.Range(head, body - head)
            .Select(row => grid[row, column])
            .OfType<PrintedCell>()
            .Distinct()
            .Select(cell => TableGrid.Squeezed(cell.Text))
            .Where(text => text.Length > 0)];

    private ImmutableArray<string> LabelPath(int row, int labels) =>
        [.. Enumerable.Range(0, labels)
            .Select(column => grid[row, column])
            .OfType<PrintedCell>()
            .Distinct()
            .Select(cell => TableGrid.Squeezed(cell.Text))
            .Where(text => text.Length > 0)];

    private TableSection Filled(List<(int Number, LineHead Head)> columns, List<(int Number, LineHead Head)> rows, string corner)
    {
        var figures = new Figure?[rows.Count, columns.Count];
        var cells = new CellContent[rows.Count, columns.Count];
        for (var column = 0; column < columns.Count; column++)
        {
            var (number, head) = columns[column];
            var decimals = head.IsRate ? 0 : ColumnDecimals.Of(rows.Where(row => !row.Head.IsRate).Select(row => contents[row.Number, number]));
            for (var row = 0; row < rows.Count; row++)
            {
                var content = cells[row, column] = contents[rows[row].Number, number];
                if (content is { Kind: CellKind.Number, Number: { } found } && grid.At(rows[row].Number, number) is { } cell)
                    figures[row, column] = book.Of(grid.Table, cell, found, UnitOf(found, head, rows[row].Head, corner), rows[row].Head.IsRate || found.Unit == MeasureUnit.Percent ? 0 : decimals, IsGiven(head, found));
            }
        }
        return new TableSection(grid, around.Title, [.. rows], [.. columns], figures, cells);
    }

    /// <summary>Points that somebody set or gave in whole numbers are exact.</summary>
    private static bool IsGiven(LineHead head, Numbers.ScannedNumber number) =>
        head.Measure == Measure.MaximumPoints || (head.Measure == Measure.Points && number.Decimals == 0);

    /// <summary>The number's own unit, its column's, its row's, its table's.</summary>
    private MeasureUnit UnitOf(Numbers.ScannedNumber number, LineHead column, LineHead row, string corner)
    {
        if (number.Unit != MeasureUnit.None)
            return number.Unit;
        if (HeadMeasures.IsPoints(column.Measure))
            return MeasureUnit.Point;
        if (column.IsRate || row.IsRate)
            return MeasureUnit.Percent;
        return column.Unit ?? row.Unit ?? (HeadText.Unit(corner) is { } symbol ? MeasureUnit.Parse(symbol) : around.Unit)
            ?? (HeadText.IsMoney(column.Text + row.Text) ? around.UsualUnit : null) ?? MeasureUnit.None;
    }
}
