using Hengji.Figures;
using Hengji.Forms;
using Hengji.Storage;
using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Filling;

/// <summary>A dossier as stored: its units, rows and cells, read once and never changed.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Department">Its department.</param>
/// <param name="Units">Department and units in form order, only those that existed in the year.</param>
/// <param name="Parts">How far each unit has come, by unit key.</param>
/// <param name="Rows">Rows of list forms, by form, in order.</param>
/// <param name="Cells">Every cell ever filled, by address; cleared ones have an empty text.</param>
public sealed record DossierMaterial(
    Dossier Dossier,
    Department Department,
    ImmutableArray<UnitEntry> Units,
    ImmutableDictionary<string, DossierPart> Parts,
    ImmutableDictionary<string, ImmutableArray<FormRowEntry>> Rows,
    ImmutableDictionary<FigureAddress, StoredCell> Cells)
{
    /// <summary>Reads all of it.</summary>
    /// <returns>Null when there is no such dossier.</returns>
    public static async Task<DossierMaterial?> ReadAsync(HengjiDbContext storage, long dossierId, CancellationToken cancel = default)
    {
        if (await storage.Dossiers.AsNoTracking().SingleOrDefaultAsync(found => found.Id == dossierId, cancel) is not { } dossier)
            return null;
        var department = await storage.Departments.AsNoTracking().SingleAsync(found => found.Id == dossier.DepartmentId, cancel);
        var units = await storage.Units.AsNoTracking()
            .Where(unit => unit.DepartmentId == dossier.DepartmentId).OrderBy(unit => unit.Position).ToListAsync(cancel);
        var parts = await storage.Parts.AsNoTracking().Where(part => part.DossierId == dossierId).ToListAsync(cancel);
        var rows = await storage.Rows.AsNoTracking()
            .Where(row => row.DossierId == dossierId).OrderBy(row => row.Position).ThenBy(row => row.Id).ToListAsync(cancel);
        var cells = await storage.Cells.AsNoTracking().Where(cell => cell.DossierId == dossierId).ToListAsync(cancel);
        return new DossierMaterial(
            dossier,
            department,
            [.. units.Where(unit => Existed(unit, dossier.Year))],
            parts.ToImmutableDictionary(part => part.UnitKey, StringComparer.Ordinal),
            rows.GroupBy(row => row.Form, StringComparer.Ordinal)
                .ToImmutableDictionary(form => form.Key, form => form.ToImmutableArray(), StringComparer.Ordinal),
            cells.ToImmutableDictionary(cell => new FigureAddress(cell.Form, cell.Item, cell.Row)));
    }

    /// <summary>The characters in a cell; empty when it is blank.</summary>
    public string Text(FigureAddress address) => Cells.GetValueOrDefault(address)?.Text ?? "";

    /// <summary>Version of a cell; 0 when it was never filled.</summary>
    public int Version(FigureAddress address) => Cells.GetValueOrDefault(address)?.Version ?? 0;

    /// <summary>Keys and labels of a form's rows, in order.</summary>
    public ImmutableArray<FormRow> RowsOf(FormDefinition form) =>
        form.RowKind switch
        {
            FormRowKind.OneRow => [new FormRow(FigureAddress.SingleRow, "")],
            FormRowKind.Units => [.. Units.Select(UnitRow)],
            FormRowKind.Fixed => form.Rows,
            FormRowKind.List => [.. Rows.GetValueOrDefault(form.Id, []).Select(row => new FormRow(row.Key, row.Label))],
        };

    /// <summary>Unit whose share a cell belongs to; null when it is the department's own.</summary>
    public string? UnitOf(FormDefinition form, string row) =>
        form.RowKind switch
        {
            FormRowKind.Units => Units.FirstOrDefault(unit => unit.Key == row) is { ParentKey: not null } unit ? unit.Key : null,
            FormRowKind.List => Rows.GetValueOrDefault(form.Id, []).FirstOrDefault(found => found.Key == row)?.UnitKey,
            _ => null,
        };

    private FormRow UnitRow(UnitEntry unit, int index) =>
        unit.ParentKey is null
            ? new FormRow(unit.Key, unit.Aliases.Length > 0 ? unit.Aliases.Split('；')[0] : $"{unit.Name}汇总")
            : new FormRow(unit.Key, $"{index.ToString(CultureInfo.InvariantCulture)}、{unit.Name}");

    private static bool Existed(UnitEntry unit, int year) =>
        (unit.ValidFrom is null || unit.ValidFrom.Value.Year <= year) && (unit.ValidTo is null || unit.ValidTo.Value.Year >= year);
}
