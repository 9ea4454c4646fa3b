using Hengji.Storage;
using Hengji.Storage.Departments;
using Hengji.Storage.People;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.UseCases.UnitChanges;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;
using Hengji.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Features.Settings;

/// <summary>Departments, their units through the years, their material of a year, for programs; for the system administrator only.</summary>
internal static class UnitRoutes
{
    private const int PageSize = 50;

    public static void Map(RouteGroupBuilder api)
    {
        var departments = api.MapGroup("/departments").WithMetadata(new NeedsScope(AccessScopes.Admin));
        _ = departments.MapGet("", ListAsync).WithName("listDepartments");
        _ = departments.MapPost("", CreateAsync).WithName("createDepartment");
        _ = departments.MapPost("/{id:long}/years", OpenYearAsync).WithName("openYear");
        var units = departments.MapGroup("/{id:long}/units");
        _ = units.MapGet("", UnitsAsync).WithName("listUnits");
        _ = units.MapPost("", AddAsync).WithName("createUnit");
        _ = units.MapPost("/{key}/name", RenameAsync).WithName("renameUnit");
        _ = units.MapPost("/{key}/aliases", AliasAsync).WithName("addUnitAlias");
        _ = units.MapPost("/merges", MergeAsync).WithName("mergeUnits");
        _ = units.MapPost("/splits", SplitAsync).WithName("splitUnit");
    }

    private static async Task<IResult> ListAsync(string? find, int? page, CurrentActor current, HengjiDbContext storage, CancellationToken cancel)
    {
        if (!(await current.GetAsync()).Rights.Has(Role.SystemAdministrator))
            return Results.NotFound();
        var query = storage.Departments.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(find))
            query = query.Where(found => found.Name.Contains(find.Trim()) || found.Code == find.Trim());
        return Results.Ok(await query.OrderBy(found => found.Code).ThenBy(found => found.Id)
            .Skip((Math.Max(1, page ?? 1) - 1) * PageSize).Take(PageSize)
            .Select(found => new DepartmentAnswer(found.Id, found.Code, found.Name)).ToListAsync(cancel));
    }

    private static async Task<IResult> CreateAsync(
        DepartmentRequest asked, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel) =>
        tongue.Answer(
            await OpenDepartment.CreateAsync(storage, asked.Name ?? "", asked.Code ?? "", await current.GetAsync(), Now(clock), cancel),
            made => new DepartmentAnswer(made.Id, made.Code, made.Name));

    private static async Task<IResult> OpenYearAsync(
        long id, YearRequest asked, CurrentActor current, HengjiDbContext storage, PackShelf packs, TimeProvider clock, Tongue tongue,
        CancellationToken cancel) =>
        tongue.Answer(
            await OpenDepartment.OpenYearAsync(storage, packs, id, asked.Year ?? 0, asked.Pack ?? "", await current.GetAsync(), Now(clock), cancel),
            made => new YearAnswer(made.Id, made.Year, made.PackId));

    private static async Task<IResult> UnitsAsync(
        long id, HttpContext context, CurrentActor current, HengjiDbContext storage, CancellationToken cancel)
    {
        if (!(await current.GetAsync()).Rights.Has(Role.SystemAdministrator) || await ReadAsync(storage, id, cancel) is not { Count: > 0 } units)
            return Results.NotFound();
        return context.Tagged(EntityTags.Of(units), units);
    }

    private static async Task<IResult> AddAsync(
        long id, UnitRequest asked, HttpContext context, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel) =>
        tongue.Answer(
            await ChangeUnits.CreateAsync(
                storage, id, asked.Name ?? "", asked.Code ?? "", asked.Kind ?? "", asked.Parent, asked.From, await current.GetAsync(), Now(clock), AsSeen(context), cancel),
            UnitAnswer.Of);

    private static async Task<IResult> RenameAsync(
        long id, string key, UnitNameRequest asked, HttpContext context, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue,
        CancellationToken cancel) =>
        tongue.Answer(
            await ChangeUnits.RenameAsync(storage, id, key, asked.Name ?? "", await current.GetAsync(), Now(clock), AsSeen(context), cancel), UnitAnswer.Of);

    private static async Task<IResult> AliasAsync(
        long id, string key, UnitNameRequest asked, HttpContext context, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue,
        CancellationToken cancel) =>
        tongue.Answer(
            await ChangeUnits.AddAliasAsync(storage, id, key, asked.Name ?? "", await current.GetAsync(), Now(clock), AsSeen(context), cancel), UnitAnswer.Of);

    private static async Task<IResult> MergeAsync(
        long id, UnitMergeRequest asked, HttpContext context, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel) =>
        tongue.Answer(
            await ChangeUnits.MergeAsync(
                storage, id, asked.Units ?? [], asked.Into ?? "", asked.LastDay ?? default, await current.GetAsync(), Now(clock), AsSeen(context), cancel),
            UnitAnswer.Of);

    private static async Task<IResult> SplitAsync(
        long id, UnitSplitRequest asked, HttpContext context, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel) =>
        tongue.Answer(
            await ChangeUnits.SplitAsync(
                storage, id, asked.Unit ?? "", asked.Names?.ConvertAll(name => name ?? "") ?? [], asked.LastDay ?? default, await current.GetAsync(), Now(clock), AsSeen(context), cancel),
            UnitAnswer.Of);

    /// <summary>A change with If-Match is done only to the list of units that was read.</summary>
    private static UnitsAsSeen AsSeen(HttpContext context) => units => context.IsAsSeen(EntityTags.Of(units.Select(UnitAnswer.Of).ToList()));

    private static async Task<List<UnitAnswer>> ReadAsync(HengjiDbContext storage, long department, CancellationToken cancel) =>
        (await storage.Units.AsNoTracking().Where(unit => unit.DepartmentId == department).OrderBy(unit => unit.Position).ToListAsync(cancel))
        .ConvertAll(UnitAnswer.Of);

    private static DateTime Now(TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}

/// <summary>A department to enter.</summary>
public sealed record DepartmentRequest(string? Name, string? Code);

/// <summary>A department.</summary>
public sealed record DepartmentAnswer(long Id, string Code, string Name);

/// <summary>Material of a year to open.</summary>
public sealed record YearRequest(int? Year, string? Pack);

/// <summary>Material of a year.</summary>
public sealed record YearAnswer(long Dossier, int Year, string Pack);

/// <summary>A unit to set up; below the department itself when there is no parent.</summary>
public sealed record UnitRequest(string? Name, string? Code, string? Kind, string? Parent, DateOnly? From);

/// <summary>A new or another name.</summary>
public sealed record UnitNameRequest(string? Name);

/// <summary>Units that end on a day and the one that takes over.</summary>
public sealed record UnitMergeRequest(List<string>? Units, string? Into, DateOnly? LastDay);

/// <summary>A unit that ends on a day and the names of those that take over.</summary>
public sealed record UnitSplitRequest(string? Unit, List<string>? Names, DateOnly? LastDay);

/// <summary>A unit; days are null where they are not known or have not come.</summary>
public sealed record UnitAnswer(
    string Key, string Name, string Code, string Kind, string? Parent, string[] Aliases, DateOnly? From, DateOnly? To, string[] Successors)
{
    /// <summary>As data.</summary>
    public static UnitAnswer Of(UnitEntry unit) =>
        new(
            unit.Key, unit.Name, unit.Code, unit.Kind, unit.ParentKey, Parts(unit.Aliases), unit.ValidFrom, unit.ValidTo, Parts(unit.Successors));

    private static string[] Parts(string joined) => joined.Split('；', StringSplitOptions.RemoveEmptyEntries);
}
