using Hengji.Documents.Excel.FormSheets;
using Hengji.Forms;

namespace Hengji.Documents.Excel.Reading;

/// <summary>Finds the columns of a sheet by the hidden ids our own workbooks carry.</summary>
internal static class MarkedSheet
{
    private const int DeepestHead = 30;

    /// <summary>Id of the form the sheet says it holds; null when it has no mark.</summary>
    public static string? FormOf(SheetGrid grid)
    {
        var mark = grid.Text(FormLayout.IdRow, FormLayout.KeyColumn);
        return mark.StartsWith(FormLayout.FormMark, StringComparison.Ordinal) ? mark[FormLayout.FormMark.Length..] : null;
    }

    /// <summary>Rows of the form.</summary>
    public static ImmutableArray<RawFormRow> Read(
        SheetGrid grid, FormDefinition form, BaseRecord? record, List<Problem> problems, List<Problem> notes, SheetWitness? witness = null)
    {
        var reader = new FormGridReader(grid, form, record, problems, notes, witness);
        return form.RowKind == FormRowKind.OneRow
            ? reader.ReadDown(Downwards(grid, form, problems))
            : ReadAcross(grid, form, reader, problems, notes);
    }

    private static ImmutableArray<RawFormRow> ReadAcross(
        SheetGrid grid, FormDefinition form, FormGridReader reader, List<Problem> problems, List<Problem> notes)
    {
        var columns = Columns(grid, form, problems);
        notes.AddRange(LeftAside(grid, columns));
        return reader.Read(columns);
    }

    /// <summary>Columns somebody added: they have content but no id.</summary>
    private static IEnumerable<Problem> LeftAside(SheetGrid grid, GridColumns columns)
    {
        var known = Ids(grid).Select(id => id.Column).Append(FormLayout.KeyColumn).ToHashSet();
        return grid.RowNumbers.Where(row => row >= columns.FirstRow)
            .SelectMany(row => grid.Row(row).Where(cell => !known.Contains(cell.Key) && cell.Value.Raw.Length > 0))
            .Select(cell => cell.Key).Distinct().Order()
            .Select(column => new ColumnLeftAside(grid.HeadText(columns.FirstRow - 1, column), grid.Place(columns.FirstRow - 1, column)));
    }

    private static IEnumerable<(int Row, int Column, FormItem Item)> Downwards(
        SheetGrid grid, FormDefinition form, List<Problem> problems)
    {
        var content = Ids(grid).FirstOrDefault(id => id.Id == FormLayout.ContentId).Column;
        foreach (var row in grid.RowNumbers.Where(row => row > FormLayout.IdRow))
        {
            var id = grid.Text(row, FormLayout.KeyColumn);
            if (id.Length == 0)
                continue;
            if (form.Item(id) is { } item)
                yield return (row, content, item);
            else
                problems.Add(new UnknownFormPart(id, grid.Place(row, FormLayout.KeyColumn)));
        }
    }

    private static GridColumns Columns(SheetGrid grid, FormDefinition form, List<Problem> problems)
    {
        var items = ImmutableDictionary.CreateBuilder<int, FormItem>();
        var label = 0;
        foreach (var (column, id) in Ids(grid))
        {
            if (id is FormLayout.LabelId or FormLayout.KeyId)
                label = column;
            else if (form.Item(id) is { } item)
                items[column] = item;
            else
                problems.Add(new UnknownFormPart(id, grid.Place(FormLayout.IdRow, column)));
        }
        return new GridColumns(FirstRow(grid, form, label), FormLayout.KeyColumn, label, items.ToImmutable(), 0);
    }

    private static IEnumerable<(int Column, string Id)> Ids(SheetGrid grid) =>
        grid.Row(FormLayout.IdRow)
            .Where(cell => cell.Key > FormLayout.KeyColumn && cell.Value.Raw.Length > 0)
            .Select(cell => (cell.Key, cell.Value.Raw));

    private static int FirstRow(SheetGrid grid, FormDefinition form, int label)
    {
        var heading = Headings.Normalise(FormLayout.RowHeading(form));
        var head = grid.RowNumbers
            .Where(row => row is > FormLayout.IdRow and < DeepestHead)
            .FirstOrDefault(row => Headings.Normalise(grid.Text(row, label)) == heading, FormLayout.HeadRow);
        return head + FormHeads.Depth(form);
    }
}
