using Hengji.Storage;
using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Home;

/// <summary>A page of the dossiers a person may see (工作台): as many queries for 2,000 departments as for one.</summary>
public static class ReadDesk
{
    /// <summary>Dossiers of a page.</summary>
    public const int PageSize = 50;

    /// <summary>
    /// Reads one page: latest year first, what waits for the finance bureau before what it has accepted, contradictions first.
    /// </summary>
    /// <returns>The page and how many dossiers there are in all.</returns>
    public static async Task<(ImmutableArray<DossierLine> Lines, int Count)> RunAsync(
        HengjiDbContext storage, Rights rights, int page, string? find, CancellationToken cancel = default)
    {
        var visible = from dossier in VisibleDossiers.Query(storage, rights)
                      join department in storage.Departments on dossier.DepartmentId equals department.Id
                      join tally in storage.Tallies on dossier.Id equals tally.DossierId into tallies
                      from tally in tallies.DefaultIfEmpty()
                      select new { dossier, department, tally };
        if (!string.IsNullOrWhiteSpace(find))
            visible = visible.Where(found => found.department.Name.Contains(find.Trim()) || found.department.Code == find.Trim());
        var count = await visible.CountAsync(cancel);
        var lines = await visible
            .OrderByDescending(found => found.dossier.Year)
            .ThenBy(found => found.dossier.Stage == Stage.Accepted)
            .ThenByDescending(found => found.tally == null ? 0 : found.tally.Contradictions)
            .ThenBy(found => found.department.Code).ThenBy(found => found.dossier.Id)
            .Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        var dossiers = lines.ConvertAll(line => line.dossier);
        var units = await UnitsAsync(storage, dossiers, cancel);
        var parts = await PartsAsync(storage, dossiers, cancel);
        var returns = await ReadReturns.RunAsync(storage, dossiers, parts, cancel);
        return ([.. lines.Select(line => new DossierLine(
            line.dossier, line.department.Name, line.tally,
            [.. units[line.dossier.DepartmentId].Where(unit => Existed(unit, line.dossier.Year))],
            parts[line.dossier.Id].ToImmutableDictionary(part => part.UnitKey, StringComparer.Ordinal),
            returns.GetValueOrDefault(line.dossier.Id, ImmutableDictionary<string, Return>.Empty)))], count);
    }

    private static async Task<ILookup<long, UnitEntry>> UnitsAsync(HengjiDbContext storage, List<Dossier> dossiers, CancellationToken cancel)
    {
        var departments = dossiers.Where(dossier => dossier.Stage == Stage.Filling).Select(dossier => dossier.DepartmentId).Distinct().ToList();
        var units = await storage.Units.AsNoTracking()
            .Where(unit => departments.Contains(unit.DepartmentId) && unit.ParentKey != null)
            .OrderBy(unit => unit.Position).ToListAsync(cancel);
        return units.ToLookup(unit => unit.DepartmentId);
    }

    private static async Task<ILookup<long, DossierPart>> PartsAsync(HengjiDbContext storage, List<Dossier> dossiers, CancellationToken cancel)
    {
        var ids = dossiers.Where(dossier => dossier.Stage == Stage.Filling).Select(dossier => dossier.Id).ToList();
        var parts = await storage.Parts.AsNoTracking().Where(part => ids.Contains(part.DossierId)).ToListAsync(cancel);
        return parts.ToLookup(part => part.DossierId);
    }

    private static bool Existed(UnitEntry unit, int year) =>
        (unit.ValidFrom is null || unit.ValidFrom.Value.Year <= year) && (unit.ValidTo is null || unit.ValidTo.Value.Year >= year);
}
