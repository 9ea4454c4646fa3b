using Hengji.Storage;
using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.UnitChanges;

/// <summary>The system administrator enters departments and opens their material of a year (新建部门、开设年度材料).</summary>
public static class OpenDepartment
{
    private const string TopKey = "dept";
    private const int MostName = 200;
    private const int MostCode = 20;

    /// <summary>Enters a department, with itself as the top of its unit tree.</summary>
    /// <returns>It, or <c>person.forbidden</c>, <c>unit.invalid</c>.</returns>
    public static Task<Result<Department>> CreateAsync(
        HengjiDbContext storage, string name, string code, Actor actor, DateTime now, CancellationToken cancel = default) =>
        RunAsync<Department>(storage, actor, now, async lines =>
        {
            if (name.Trim().Length is 0 or > MostName || code.Trim().Length is 0 or > MostCode)
                return new BadUnitChange($"请填写部门名称（最多 {MostName} 字）和预算编码（最多 {MostCode} 位）。", "Give the department's name and budget code.");
            if (await storage.Departments.AnyAsync(found => found.Code == code.Trim() || found.Name == name.Trim(), cancel))
                return new BadUnitChange("已有这个名称或预算编码的部门。", "There is a department of that name or code.");
            var department = new Department { Name = name.Trim(), Code = code.Trim() };
            _ = storage.Departments.Add(department);
            _ = await storage.SaveChangesAsync(cancel);
            _ = storage.Units.Add(new UnitEntry { DepartmentId = department.Id, Key = TopKey, Name = department.Name, Code = department.Code, Kind = "部门" });
            lines.Add(new TrailLine("department.create", department.Code, "", department.Name));
            return department;
        }, cancel);

    /// <summary>Opens a department's material of a year; each of its units gets a share to fill.</summary>
    /// <returns>It, or <c>person.forbidden</c>, <c>unit.not-found</c>, <c>unit.invalid</c>, why the pack cannot be read.</returns>
    public static Task<Result<Dossier>> OpenYearAsync(
        HengjiDbContext storage, PackShelf packs, long departmentId, int year, string packId, Actor actor, DateTime now,
        CancellationToken cancel = default) =>
        RunAsync<Dossier>(storage, actor, now, async lines =>
        {
            if (await storage.Departments.AsNoTracking().SingleOrDefaultAsync(found => found.Id == departmentId, cancel) is not { } department)
                return new NoSuchUnit();
            if (packs.Find(packId) is { IsSuccess: false } unread)
                return Result<Dossier>.Failure(unread.Problems);
            if (year is < 2000 or > 2100 || await storage.Dossiers.AnyAsync(found => found.DepartmentId == departmentId && found.Year == year, cancel))
                return new BadUnitChange($"年度不对，或该部门 {year} 年度的材料已经开设。", $"A wrong year, or the material of {year} is open already.");
            var dossier = new Dossier { DepartmentId = departmentId, Year = year, PackId = packId };
            _ = storage.Dossiers.Add(dossier);
            _ = await storage.SaveChangesAsync(cancel);
            var units = await storage.Units.AsNoTracking().Where(unit => unit.DepartmentId == departmentId && unit.ParentKey != null).ToListAsync(cancel);
            storage.Parts.AddRange(units.Where(unit => Existed(unit, year)).Select(unit => new DossierPart { DossierId = dossier.Id, UnitKey = unit.Key }));
            lines.Add(new TrailLine("dossier.open", $"{department.Name} {year.ToString(CultureInfo.InvariantCulture)}", "", packId));
            return dossier;
        }, cancel);

    private static bool Existed(UnitEntry unit, int year) =>
        (unit.ValidFrom is null || unit.ValidFrom.Value.Year <= year) && (unit.ValidTo is null || unit.ValidTo.Value.Year >= year);

    private static Task<Result<T>> RunAsync<T>(
        HengjiDbContext storage, Actor actor, DateTime now, Func<List<TrailLine>, Task<Result<T>>> work, CancellationToken cancel) =>
        actor.Rights.Has(Role.SystemAdministrator)
            ? Recorded.RunAsync(storage, TrailWriter.Settings, actor, now, work, cancel)
            : Task.FromResult<Result<T>>(new NotYourTask());
}
