using Hengji.Documents.Excel;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Merging;

/// <summary>Compares an uploaded file with what is stored and with what it held when downloaded, cell by cell. Changes nothing.</summary>
public sealed class PlanMerge
{
    private readonly DossierMaterial material;
    private readonly FormCatalogue forms;
    private readonly Rights rights;
    private readonly ReturnedForms file;
    private readonly List<MergeLine> lines = [];
    private readonly List<NewRow> newRows = [];
    private readonly List<MergeRow> rows = [];
    private readonly List<Problem> remarks = [];
    private int kept;
    private int agreeing;

    private PlanMerge(DossierMaterial material, FormCatalogue forms, Rights rights, ReturnedForms file) =>
        (this.material, this.forms, this.rights, this.file) = (material, forms, rights, file);

    /// <summary>The plan.</summary>
    /// <param name="material">What is stored now.</param>
    /// <param name="forms">Forms of its pack.</param>
    /// <param name="rights">What the person may see and fill.</param>
    /// <param name="file">The file, read by <see cref="ReturnedFormsReader"/>.</param>
    /// <param name="name">Name of the file.</param>
    /// <returns>The plan, or <see cref="OtherMaterial"/>.</returns>
    public static Result<MergePlan> Run(
        DossierMaterial material, FormCatalogue forms, Rights rights, ReturnedForms file, string name)
    {
        var place = new SourceLocation(name, "");
        var year = material.Dossier.Year.ToString(CultureInfo.InvariantCulture);
        if (file.Base is { } origin && (origin.PackId != material.Dossier.PackId || origin.Year != year))
            return new OtherMaterial(origin.PackId, origin.Year, place);
        return new PlanMerge(material, forms, rights, file).Make(name, place);
    }

    private MergePlan Make(string name, SourceLocation place)
    {
        if (file.Base is null)
            remarks.Add(new NoBase(place));
        foreach (var returned in file.Forms)
        {
            if (forms.Find(returned.Form.FormId) is { } form)
                AddForm(form, returned);
        }
        remarks.AddRange(file.Problems.Where(IsNews));
        return new MergePlan(
            name, file.Base is not null, material.Dossier.Revision, [.. lines], [.. newRows], [.. remarks], kept, agreeing)
        {
            Rows = [.. rows],
        };
    }

    /// <summary>A list row without a key is no problem here: it gets one. A computed cell typed over is told in our own words.</summary>
    private bool IsNews(Problem problem) =>
        !(problem is FormulaReplaced && file.Forms.Any(returned => returned.Overwritten.Any(typed => typed.Cell.Source == problem.Place)))
        && (problem is not RowWithoutName || !file.Forms.Any(returned =>
            forms.Find(returned.Form.FormId)?.RowKind == FormRowKind.List && returned.Form.Rows.Any(row => row.Source == problem.Place)));

    private void AddForm(FormDefinition form, ReturnedForm returned)
    {
        if (returned.Form.MoneyUnit is { } unit && form.UnitNote is { } expected && unit != expected && IsMoney(expected))
        {
            remarks.Add(new UnitChanged(form.Title, expected, unit, returned.Form.Source));
            return;
        }
        if (file.Problems.Any(problem => problem is UnknownUnitLine && problem.Place!.Locator.StartsWith(returned.Form.Source.Locator + "!", StringComparison.Ordinal)))
            return; // numbers of an unknown unit are not taken; the problem itself is among the remarks
        var placed = new ReturnedRows(material, form, rights, file.Base, returned.Form);
        remarks.AddRange(placed.Remarks);
        foreach (var (key, row) in placed.Known)
            AddRow(form, returned, key, row, isNew: false);
        foreach (var (added, row) in placed.Added)
        {
            newRows.Add(added);
            AddRow(form, returned, added.Key, row, isNew: true);
        }
        foreach (var (address, cell) in returned.Overwritten.Where(typed => placed.Known.ContainsKey(typed.Address.Row)))
            remarks.Add(new FormulaOverwritten(form.Item(address.Item)!.Label, cell.Text, cell.Source));
    }

    private void AddRow(FormDefinition form, ReturnedForm returned, string key, RawFormRow row, bool isNew)
    {
        var (linesBefore, agreeingBefore, keptBefore) = (lines.Count, agreeing, kept);
        AddCells(form, returned, key, row, isNew);
        rows.Add(new MergeRow(
            form.Id, key, LabelOf(form, key), isNew, row.Source, [.. lines.Skip(linesBefore)], agreeing - agreeingBefore, kept - keptBefore));
    }

    private void AddCells(FormDefinition form, ReturnedForm returned, string key, RawFormRow row, bool isNew)
    {
        foreach (var item in form.Items.Where(item => item.Entry != CellEntry.Computed && returned.Items.Contains(item.Id)))
        {
            if (returned.Unread.Contains(new FigureAddress(form.Id, item.Id, row.Key.Length > 0 ? row.Key : key)))
                continue;
            AddCell(form, item, new FigureAddress(form.Id, item.Id, key), row, isNew);
        }
    }

    private void AddCell(FormDefinition form, FormItem item, FigureAddress at, RawFormRow row, bool isNew)
    {
        var cell = row.Cells.GetValueOrDefault(item.Id);
        var stored = material.Cells.GetValueOrDefault(at);
        var origin = isNew ? "" : file.Base?.Text(at);
        var theirs = CellText.AsPrintedBy(item, stored?.Text ?? "", origin);
        var mine = CellText.AsPrintedBy(item, CellText.AsPrintedBy(item, cell?.Text ?? "", origin), theirs);
        var verdict = ThreeWay.Decide(origin, theirs, mine);
        agreeing += verdict is MergeVerdict.Unchanged or MergeVerdict.Same && mine.Length > 0 ? 1 : 0;
        kept += verdict == MergeVerdict.Keep ? 1 : 0;
        if (verdict is not (MergeVerdict.Take or MergeVerdict.Conflict))
            return;
        var refusal = isNew ? null : FillingRights.Refusal(rights, material, form, item, at.Row);
        lines.Add(new MergeLine(
            at, form.Title, LabelOf(form, at.Row), item.Label, origin, refusal is null ? stored?.Text ?? "" : "",
            stored?.Version ?? 0, refusal is null ? stored?.ChangedBy ?? "" : "", mine, cell?.Source ?? row.Source, verdict)
        {
            Refusal = refusal ?? CellReading.Refuse(item, mine), // saving would refuse it too
            Reading = cell is null ? null : CellReading.Check(form, item, at.Row, cell, UnitText(item, at, row)),
            IsAssumed = row.Assumed.Contains(item.Id),
        });
    }

    private string? UnitText(FormItem item, FigureAddress at, RawFormRow row) =>
        item.UnitItem is { } unit ? row.Cells.GetValueOrDefault(unit)?.Text ?? material.Text(at with { Item = unit }) : null;

    private string LabelOf(FormDefinition form, string key)
    {
        var label = material.RowsOf(form).FirstOrDefault(row => row.Key == key)?.Label;
        return label is { Length: > 0 } ? label : key == FigureAddress.SingleRow ? "" : key;
    }

    private static bool IsMoney(string unit) => unit is "元" or "万元" or "亿元";
}
