using Hengji.Storage;
using Hengji.Storage.Calendar;
using Hengji.Storage.People;
using Hengji.UseCases.Calendar;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;
using Hengji.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Features.Settings;

/// <summary>Holidays, deadlines and packs for programs; for the system administrator only.</summary>
internal static class CalendarRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var own = api.MapGroup("").WithMetadata(new NeedsScope(AccessScopes.Admin));
        _ = own.MapGet("/calendar/days", DaysAsync).WithName("listCalendarDays");
        _ = own.MapPut("/calendar/days/{day}", SetDayAsync).WithName("setCalendarDay");
        _ = own.MapDelete("/calendar/days/{day}", ClearDayAsync).FromOwnPages().WithName("clearCalendarDay");
        _ = own.MapPost("/calendar/imports", ImportAsync).WithName("importCalendar");
        _ = own.MapGet("/deadlines", DeadlinesAsync).WithName("listDeadlines");
        _ = own.MapPut("/deadlines", SetDeadlineAsync).WithName("setDeadline");
        _ = own.MapDelete("/deadlines/{id:long}", ClearDeadlineAsync).FromOwnPages().WithName("clearDeadline");
        _ = own.MapGet("/packs", PacksAsync).WithName("listPacks");
        _ = own.MapGet("/packs/{pack}/documentation", DescribeAsync).WithName("describePack");
    }

    private static async Task<IResult> DaysAsync(int? year, HttpContext context, CurrentActor current, HengjiDbContext storage, CancellationToken cancel)
    {
        if (!await MayAsync(current))
            return Results.NotFound();
        var days = await storage.CalendarDays.AsNoTracking().OrderBy(day => day.Day).ToListAsync(cancel);
        var answer = days.Where(day => year is null || day.Day.Year == year).Select(day => new DayAnswer(day.Day, day.IsWorked, day.Name)).ToList();
        return context.Tagged(EntityTags.Of(answer), answer);
    }

    private static async Task<IResult> SetDayAsync(
        DateOnly day, DayRequest asked, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel) =>
        tongue.Answer(
            await ChangeCalendar.SetAsync(storage, day, asked.IsWorked, asked.Name ?? "", await current.GetAsync(), Now(clock), cancel),
            set => new DayAnswer(set, asked.IsWorked, asked.Name!.Trim()));

    private static async Task<IResult> ClearDayAsync(
        DateOnly day, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel) =>
        tongue.Answer(await ChangeCalendar.ClearAsync(storage, day, await current.GetAsync(), Now(clock), cancel));

    private static async Task<IResult> ImportAsync(
        CalendarImportRequest asked, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel) =>
        tongue.Answer(
            await ChangeCalendar.ImportAsync(storage, asked.Text ?? "", asked.Name ?? "API", await current.GetAsync(), Now(clock), cancel),
            count => new CalendarImportAnswer(count));

    private static async Task<IResult> DeadlinesAsync(
        string? pack, long? department, HttpContext context, CurrentActor current, HengjiDbContext storage, PackShelf packs, Tongue tongue,
        CancellationToken cancel)
    {
        if (!await MayAsync(current) || pack is null || !packs.Find(pack).IsSuccess)
            return Results.NotFound();
        var set = await storage.StepDeadlines.AsNoTracking().Where(found => found.PackId == pack).OrderBy(found => found.Id).ToListAsync(cancel);
        var answer = new DeadlinesAnswer(
            [.. new StepDeadlines(packs, set).Of(pack, department).Select(due => new StepAnswer(due.Step, tongue.Of(due), due.On, due.Basis, due.IsOwn))],
            [.. set.Select(DeadlineAnswer.Of)]);
        return context.Tagged(EntityTags.Of(answer), answer);
    }

    private static async Task<IResult> SetDeadlineAsync(
        DeadlineRequest asked, CurrentActor current, HengjiDbContext storage, PackShelf packs, TimeProvider clock, Tongue tongue,
        CancellationToken cancel) =>
        tongue.Answer(
            await ChangeCalendar.SetDeadlineAsync(
                storage, packs,
                new StepDeadline
                {
                    PackId = asked.Pack ?? "", Step = asked.Step ?? "", DepartmentId = asked.Department, On = asked.On ?? default, Basis = asked.Basis ?? "",
                },
                await current.GetAsync(), Now(clock), cancel),
            DeadlineAnswer.Of);

    private static async Task<IResult> ClearDeadlineAsync(
        long id, CurrentActor current, HengjiDbContext storage, TimeProvider clock, Tongue tongue, CancellationToken cancel) =>
        tongue.Answer(await ChangeCalendar.ClearDeadlineAsync(storage, id, await current.GetAsync(), Now(clock), cancel));

    private static async Task<IResult> PacksAsync(CurrentActor current, PackShelf packs, TimeProvider clock, Tongue tongue) =>
        await MayAsync(current)
            ? Results.Ok(ListPacks.Run(packs.Folder, Moments.Day(Now(clock))).Select(pack => PackAnswer.Of(pack, tongue)))
            : Results.NotFound();

    private static async Task<IResult> DescribeAsync(string pack, CurrentActor current, PackShelf packs) =>
        await MayAsync(current) && ListPacks.Describe(packs, pack) is { IsSuccess: true, Value: var text }
            ? Results.Text(text, "text/markdown; charset=utf-8")
            : Results.NotFound();

    private static async Task<bool> MayAsync(CurrentActor current) => (await current.GetAsync()).Rights.Has(Role.SystemAdministrator);

    private static DateTime Now(TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
}

/// <summary>A day that is not what its weekday says.</summary>
public sealed record DayAnswer(DateOnly Day, bool IsWorked, string Name);

/// <summary>What a day is to be.</summary>
public sealed record DayRequest(bool IsWorked, string? Name);

/// <summary>A calendar file: its text and where it comes from.</summary>
public sealed record CalendarImportRequest(string? Text, string? Name);

/// <summary>How many days were taken.</summary>
public sealed record CalendarImportAnswer(int Days);

/// <summary>Deadlines as they hold, and those set here.</summary>
public sealed record DeadlinesAnswer(List<StepAnswer> Steps, List<DeadlineAnswer> Set);

/// <summary>The deadline of a step.</summary>
public sealed record StepAnswer(string Step, string Title, DateOnly On, string Basis, bool IsOwn);

/// <summary>A deadline to set instead of the pack's; for all departments when there is none.</summary>
public sealed record DeadlineRequest(string? Pack, string? Step, long? Department, DateOnly? On, string? Basis);

/// <summary>A deadline set here.</summary>
public sealed record DeadlineAnswer(long Id, string Pack, string Step, long? Department, DateOnly On, string Basis)
{
    /// <summary>As data.</summary>
    public static DeadlineAnswer Of(StepDeadline set) => new(set.Id, set.PackId, set.Step, set.DepartmentId, set.On, set.Basis);
}

/// <summary>A pack with what lint says of it.</summary>
public sealed record PackAnswer(
    string Id, string Title, List<string> Extends, DateOnly ValidFrom, DateOnly ConfirmedOn, int Forms, int Rules, bool IsSound, List<string> Issues)
{
    /// <summary>In the reader's language.</summary>
    public static PackAnswer Of(PackListed pack, Tongue tongue) =>
        new(
            pack.Summary.Id, pack.Summary.Title, [.. pack.Summary.Extends], pack.Summary.ValidFrom, pack.Summary.ConfirmedOn,
            pack.Summary.FormCount, pack.Summary.RuleCount, pack.IsSound,
            [.. pack.Summary.Problems.Concat(pack.Issues).Select(tongue.Of)]);
}
