using Hengji.Figures;
using Hengji.Forms;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Filling;

/// <summary>As much of a dossier as saving needs: everything but cells that are not concerned, which are not read.</summary>
/// <param name="Material">Dossier, units, parts and rows; no cells.</param>
/// <param name="Cells">The concerned rows' cells, tracked by the context; new ones are added while saving.</param>
internal sealed record DossierFrame(DossierMaterial Material, Dictionary<FigureAddress, StoredCell> Cells)
{
    public static async Task<DossierFrame?> ReadAsync(
        HengjiDbContext storage, long dossierId, IReadOnlyList<CellChange> changes, CancellationToken cancel)
    {
        if (await storage.Dossiers.AsNoTracking().SingleOrDefaultAsync(found => found.Id == dossierId, cancel) is not { } dossier)
            return null;
        var department = await storage.Departments.AsNoTracking().SingleAsync(found => found.Id == dossier.DepartmentId, cancel);
        var units = await storage.Units.AsNoTracking()
            .Where(unit => unit.DepartmentId == dossier.DepartmentId).OrderBy(unit => unit.Position).ToListAsync(cancel);
        var parts = await storage.Parts.AsNoTracking().Where(part => part.DossierId == dossierId).ToListAsync(cancel);
        var forms = changes.Select(change => change.Address.Form).Distinct().ToList();
        var keys = changes.Select(change => change.Address.Row).Distinct().ToList();
        var rows = await storage.Rows.AsNoTracking()
            .Where(row => row.DossierId == dossierId && forms.Contains(row.Form)).ToListAsync(cancel);
        var cells = await storage.Cells
            .Where(cell => cell.DossierId == dossierId && forms.Contains(cell.Form) && keys.Contains(cell.Row)).ToListAsync(cancel);
        return new DossierFrame(
            new DossierMaterial(
                dossier, department, [.. units],
                parts.ToImmutableDictionary(part => part.UnitKey, StringComparer.Ordinal),
                rows.GroupBy(row => row.Form, StringComparer.Ordinal)
                    .ToImmutableDictionary(form => form.Key, form => form.ToImmutableArray(), StringComparer.Ordinal),
                ImmutableDictionary<FigureAddress, StoredCell>.Empty),
            cells.ToDictionary(cell => new FigureAddress(cell.Form, cell.Item, cell.Row)));
    }

    public bool HasRow(FormDefinition form, string row) => Material.RowsOf(form).Any(found => found.Key == row);

    public string Text(FigureAddress address) => Cells.GetValueOrDefault(address)?.Text ?? "";
}
