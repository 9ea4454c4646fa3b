using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Packs.Testing;

/// <summary>Cells of a test as printed, on their way to filled forms.</summary>
internal sealed class TestCells(ICollection<Problem> problems)
{
    private readonly Dictionary<string, Sheet> sheets = new(StringComparer.Ordinal);

    /// <summary>Whether nothing was put.</summary>
    public bool IsEmpty => sheets.Count == 0;

    /// <summary>Row keys of the unit forms.</summary>
    public IEnumerable<string> UnitRows =>
        sheets.Values.Where(sheet => sheet.Form.RowKind == FormRowKind.Units).SelectMany(sheet => sheet.Rows.Keys);

    /// <summary>A row, blank unless cells are put into it.</summary>
    public Dictionary<string, (FormItem Item, string Printed, SourceLocation Place)> PutRow(FormDefinition form, string row)
    {
        if (!sheets.TryGetValue(form.Id, out var sheet))
            sheets.Add(form.Id, sheet = new Sheet(form));
        if (!sheet.Rows.TryGetValue(row, out var cells))
            sheet.Rows.Add(row, cells = new(StringComparer.Ordinal));
        return cells;
    }

    /// <summary>A cell; an empty text leaves it blank.</summary>
    public void Put(FormDefinition form, FormItem item, string row, string printed, SourceLocation place)
    {
        var cells = PutRow(form, row);
        if (printed.Length > 0)
            cells[item.Id] = (item, printed, place);
    }

    /// <summary>A cell that the test has not filled itself.</summary>
    public void PutIfAbsent(FormDefinition form, FormItem item, string row, string printed, SourceLocation place) =>
        _ = PutRow(form, row).TryAdd(item.Id, (item, printed, place));

    /// <summary>The filled forms; cells that cannot be read are added to the problems.</summary>
    public ImmutableDictionary<string, FilledForm> ToForms() =>
        sheets.Values.ToImmutableDictionary(
            sheet => sheet.Form.Id,
            sheet => new FilledForm(sheet.Form.Id, sheet.Rows
                .OrderBy(row => row.Key, StringComparer.Ordinal)
                .Select(row => ToRow(sheet.Form, row.Key, row.Value))),
            StringComparer.Ordinal);

    private FilledRow ToRow(
        FormDefinition form, string key, Dictionary<string, (FormItem Item, string Printed, SourceLocation Place)> cells)
    {
        var figures = new Dictionary<string, Figure>(StringComparer.Ordinal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (item, printed, place) in cells.Values)
        {
            if (item.Kind != CellKind.Figure)
            {
                texts.Add(item.Id, printed);
                continue;
            }
            var unit = item.UnitItem is { } unitItem && cells.TryGetValue(unitItem, out var named) ? named.Printed : null;
            var figure = FigureFactory.Create(form, item, key, printed, place, rowUnit: unit);
            if (figure.IsSuccess)
                figures.Add(item.Id, figure.Value);
            foreach (var problem in figure.Problems)
                problems.Add(problem);
        }
        var label = form.Rows.FirstOrDefault(row => row.Key == key)?.Label ?? key;
        return new FilledRow(key, label, figures.ToCellDictionary(), texts.ToCellDictionary(), new SourceLocation(form.Id, key));
    }

    private sealed record Sheet(FormDefinition Form)
    {
        public Dictionary<string, Dictionary<string, (FormItem Item, string Printed, SourceLocation Place)>> Rows { get; } =
            new(StringComparer.Ordinal);
    }
}
