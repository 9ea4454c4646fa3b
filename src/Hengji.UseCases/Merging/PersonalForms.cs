using Hengji.BudgetUnits;
using Hengji.Documents.Excel;
using Hengji.Forms;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Merging;

/// <summary>The forms as one person may see them, as a workbook to fill elsewhere and bring back (下载填报工作簿).</summary>
public static class PersonalForms
{
    /// <summary>Writes; the stream stays open.</summary>
    /// <returns>The fingerprint of what was written, or texts that do not fit.</returns>
    public static Result<string> Write(Stream target, LiveDossier live, Rights rights)
    {
        var forms = Of(live, rights);
        var seen = live.Submission with
        {
            Units = Units(live, rights),
            Forms = forms.All
                .Select(form => live.Submission.Forms.GetValueOrDefault(form.Id) is { } filled ? Only(live, form, filled, rights) : null)
                .OfType<FilledForm>()
                .ToImmutableDictionary(filled => filled.FormId, StringComparer.Ordinal),
        };
        return FormWorkbookWriter.Write(target, seen, forms, live.Pack.Id, live.Submission.Year.Value);
    }

    /// <summary>Forms of which the person sees a row; whoever sees the whole sees all.</summary>
    public static FormCatalogue Of(LiveDossier live, Rights rights) =>
        rights.SeesWhole(live.Material.Dossier)
            ? live.Pack.Forms
            : new FormCatalogue(live.Pack.Forms.All.Where(form =>
                live.Material.RowsOf(form).Any(row => FormSheet.Sees(rights, live.Material, form, row.Key))));

    private static FilledForm? Only(LiveDossier live, FormDefinition form, FilledForm filled, Rights rights)
    {
        var hidden = form.Items.Where(item => item.IsPersonal).Select(item => item.Id).ToList();
        var rows = filled.Rows
            .Where(row => FormSheet.Sees(rights, live.Material, form, row.Key))
            .Select(row => SeesPersonal(live, form, row.Key, rights) ? row : row with { Texts = row.Texts.RemoveRange(hidden), Figures = row.Figures.RemoveRange(hidden) })
            .ToList();
        return rows.Count == 0 ? null : new FilledForm(filled.FormId, rows);
    }

    private static bool SeesPersonal(LiveDossier live, FormDefinition form, string row, Rights rights) =>
        live.Material.UnitOf(form, row) is { } unit
            ? rights.Fills(live.Material.Dossier, unit) || rights.Compiles(live.Material.Dossier)
            : rights.Compiles(live.Material.Dossier);

    /// <summary>The department and the units the person sees: an empty form prepares no other unit's row.</summary>
    private static BudgetUnitTree Units(LiveDossier live, Rights rights)
    {
        var all = live.Submission.Units;
        if (rights.SeesWhole(live.Material.Dossier))
            return all;
        var kept = all.All
            .Where(unit => unit == all.Department || rights.Sees(live.Material.Dossier, unit.Id))
            .Select(unit => unit.ParentId is null ? unit : unit with { ParentId = all.Department.Id });
        return new BudgetUnitTree(kept);
    }
}
