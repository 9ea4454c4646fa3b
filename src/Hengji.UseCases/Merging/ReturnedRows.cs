using Hengji.Documents.Excel;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.UseCases.Collecting;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Merging;

/// <summary>Puts the rows of a form that came back beside the stored ones: known, added, gone, not to be placed.</summary>
internal sealed class ReturnedRows
{
    private readonly DossierMaterial material;
    private readonly FormDefinition form;
    private readonly Rights rights;
    private readonly HashSet<string> stored;
    private readonly HashSet<string> written;

    public ReturnedRows(DossierMaterial material, FormDefinition form, Rights rights, WorkbookBase? origin, RawForm file)
    {
        (this.material, this.form, this.rights) = (material, form, rights);
        stored = material.RowsOf(form).Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        written = origin is null
            ? []
            : origin.Cells.Keys.Where(at => at.Form == form.Id).Select(at => at.Row).ToHashSet(StringComparer.Ordinal);
        Place(file, origin is not null);
    }

    /// <summary>Rows of the file that are stored and may be seen, by key.</summary>
    public Dictionary<string, RawFormRow> Known { get; } = new(StringComparer.Ordinal);

    /// <summary>Rows the file adds.</summary>
    public List<(NewRow Row, RawFormRow Cells)> Added { get; } = [];

    /// <summary>What else is to be said.</summary>
    public List<Problem> Remarks { get; } = [];

    private void Place(RawForm file, bool hasBase)
    {
        var units = MaterialUnits.Of(material);
        var seen = new Dictionary<string, RawFormRow>(StringComparer.Ordinal);
        foreach (var row in file.Rows)
        {
            var found = RowKeys.Find(row, form, units);
            if (form.RowKind == FormRowKind.List)
                PlaceListed(row, found.IsSuccess ? found.Value : "", seen, hasBase);
            else if (!found.IsSuccess || !FormSheet.Sees(rights, material, form, found.Value))
                Skip(row);
            else
                Take(found.Value, row, seen);
        }
        foreach (var key in written.Where(key => stored.Contains(key) && !seen.ContainsKey(key) && FormSheet.Sees(rights, material, form, key)))
            Remarks.Add(new RowGone(NameOf(key), form.Title, file.Source));
    }

    private void PlaceListed(RawFormRow row, string key, Dictionary<string, RawFormRow> seen, bool hasBase)
    {
        var isFree = key.Length == 0 || !stored.Contains(key);
        if (key.Length > 0 && !isFree && (written.Contains(key) || !hasBase))
        {
            if (FormSheet.Sees(rights, material, form, key))
                Take(key, row, seen);
            else
                Skip(row);
        }
        else if (isFree && written.Contains(key))
        {
            Remarks.Add(new RowDeletedByOthers(key, form.Title, row.Source));
        }
        else if (row.Cells.Count > 0 && !IsStoredAlready(row))
        {
            Add(row, isFree && seen.TryAdd(key, row) && key.Length > 0 ? key : NextKey());
        }
    }

    private void Take(string key, RawFormRow row, Dictionary<string, RawFormRow> seen)
    {
        if (seen.TryAdd(key, row))
        {
            Known[key] = row;
            return;
        }
        _ = Known.Remove(key);
        Remarks.Add(new RowTwice(NameOf(key), form.Title, seen[key].Source.Locator, row.Source));
    }

    private void Add(RawFormRow row, string key)
    {
        var unit = FillingRights.UnitOfNewRows(rights, material);
        if (FillingRights.RefusalOfRows(rights, material, unit) is { } refusal)
            Remarks.Add(refusal with { Place = row.Source });
        else
            Added.Add((new NewRow(form.Id, key, unit, row.Source), row));
    }

    private void Skip(RawFormRow row)
    {
        if (row.Cells.Count > 0)
            Remarks.Add(new RowNotPlaced(row.Label.Length > 0 ? row.Label : row.Key, form.Title, row.Source));
    }

    /// <summary>Whether a row with the same cells is stored: the file was taken before.</summary>
    private bool IsStoredAlready(RawFormRow row) =>
        stored.Where(key => !written.Contains(key) && FormSheet.Sees(rights, material, form, key)).Any(key => form.Items.All(item =>
        {
            var there = material.Text(new FigureAddress(form.Id, item.Id, key));
            var here = row.Cells.GetValueOrDefault(item.Id)?.Text ?? "";
            return item.Entry == CellEntry.Computed || CellText.AsPrintedBy(item, here, there) == there;
        }));

    private string NextKey() =>
        ListRowKeys.Next([.. stored, .. written, .. Added.Select(added => added.Row.Key)]);

    private string NameOf(string key) =>
        material.RowsOf(form).FirstOrDefault(row => row.Key == key) is { Label.Length: > 0 } row ? row.Label : key;
}
