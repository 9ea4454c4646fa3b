using Hengji.Documents.Excel.FormSheets;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Documents.Excel.Reading;

/// <summary>Where the columns of a form stand on a sheet.</summary>
/// <param name="FirstRow">First row of data.</param>
/// <param name="KeyColumn">Column with row keys; 0 for none.</param>
/// <param name="LabelColumn">Column with row labels, or with the keys of lists; 0 for none.</param>
/// <param name="Items">Columns of the items.</param>
/// <param name="AssumedColumn">Column that lists assumed cells; 0 for none.</param>
internal sealed record GridColumns(
    int FirstRow, int KeyColumn, int LabelColumn, ImmutableDictionary<int, FormItem> Items, int AssumedColumn);

/// <summary>Reads the rows of a form from a sheet whose columns are known.</summary>
internal sealed class FormGridReader(
    SheetGrid grid, FormDefinition form, BaseRecord? record, List<Problem> problems, List<Problem> notes, SheetWitness? witness = null)
{
    private readonly FormCellReader cells = new(grid, form, record, problems, notes, witness);

    /// <summary>Rows with content, and rows that only have a name.</summary>
    public ImmutableArray<RawFormRow> Read(GridColumns columns)
    {
        var rows = ImmutableArray.CreateBuilder<RawFormRow>();
        foreach (var row in grid.RowNumbers.Where(row => row >= columns.FirstRow))
        {
            if (ReadRow(row, columns) is { } read)
                rows.Add(read);
        }
        return rows.ToImmutable();
    }

    /// <summary>The one row of a form written downwards: rows of the sheet by item.</summary>
    public ImmutableArray<RawFormRow> ReadDown(IEnumerable<(int Row, int Column, FormItem Item)> places)
    {
        var found = ImmutableDictionary.CreateBuilder<string, RawFormCell>(StringComparer.Ordinal);
        var assumed = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var first = 0;
        foreach (var (row, column, item) in places)
        {
            first = first == 0 ? row : first;
            if (cells.Read(row, column, item, FigureAddress.SingleRow, out var isAssumed) is not { } cell)
                continue;
            found[item.Id] = cell;
            if (isAssumed)
                _ = assumed.Add(item.Id);
        }
        return [new RawFormRow(FigureAddress.SingleRow, "", found.ToImmutable(), assumed.ToImmutable(), grid.Place(first, 1))];
    }

    private RawFormRow? ReadRow(int row, GridColumns columns)
    {
        var isList = form.RowKind == FormRowKind.List;
        var label = columns.LabelColumn == 0 ? "" : grid.HeadText(row, columns.LabelColumn);
        var key = isList ? label : columns.KeyColumn == 0 ? "" : grid.Text(row, columns.KeyColumn);
        var found = ImmutableDictionary.CreateBuilder<string, RawFormCell>(StringComparer.Ordinal);
        var assumed = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var (column, item) in columns.Items)
        {
            if (cells.Read(row, column, item, key, out var isAssumed) is not { } cell)
                continue;
            found[item.Id] = cell;
            if (isAssumed)
                _ = assumed.Add(item.Id);
        }
        if (columns.AssumedColumn > 0)
            AddAssumed(grid.Text(row, columns.AssumedColumn), found.Keys, assumed);
        if (label.Length == 0 && key.Length == 0)
        {
            if (found.Count == 0)
                return null;
            if (columns.LabelColumn == 0)
                key = (row - columns.FirstRow + 1).ToString(CultureInfo.InvariantCulture);
            else
                problems.Add(new RowWithoutName(FormLayout.RowHeading(form), grid.Place(row, columns.LabelColumn)));
        }
        return new RawFormRow(
            key, isList ? "" : label, found.ToImmutable(), assumed.ToImmutable(), grid.Place(row, Math.Max(1, columns.LabelColumn)));
    }

    private void AddAssumed(string labels, IEnumerable<string> filled, ImmutableHashSet<string>.Builder assumed)
    {
        var headings = new Headings(form);
        foreach (var label in labels.Split([';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (headings.Find("", label) is { } item && filled.Contains(item.Id))
                _ = assumed.Add(item.Id);
        }
    }
}
