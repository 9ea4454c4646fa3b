using Hengji.Storage;
using Hengji.UseCases.Calendar;
using Hengji.UseCases.Home;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.Web.Language;
using Hengji.Web.Security;

namespace Hengji.Web.Features.Home;

/// <summary>What a person owes and what it waits for, for programs.</summary>
internal static class DutyRoutes
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/duties", ListAsync).WithName("listDuties");

    private static async Task<IResult> ListAsync(
        int? page, string? find, CurrentActor current, HengjiDbContext storage, PackShelf packs, TimeProvider clock, Tongue tongue,
        CancellationToken cancel)
    {
        var rights = (await current.GetAsync()).Rights;
        var (lines, count) = await ReadDesk.RunAsync(storage, rights, page ?? 1, find, cancel);
        var deadlines = await StepDeadlines.ReadAsync(storage, packs, [.. lines.Select(line => line.Dossier.PackId).Distinct()], cancel);
        var calendar = await WorkCalendar.ReadAsync(storage, cancel);
        var today = Moments.Day(clock.GetUtcNow().UtcDateTime);
        return Results.Ok(new DutiesAnswer(count, [.. lines.SelectMany(line => Duties.Of(line, rights, deadlines))
            .OrderBy(duty => duty.Due ?? DateOnly.MaxValue).Select(duty => DutyAnswer.Of(duty, calendar, today, tongue))]));
    }
}

/// <summary>Duties of a page of dossiers, and how many dossiers there are in all.</summary>
public sealed record DutiesAnswer(int Dossiers, List<DutyAnswer> Duties);

/// <summary>A duty; working days left are null without a deadline and negative days are 0.</summary>
public sealed record DutyAnswer(
    string Kind, string Words, long Dossier, string Department, string? Unit, DateOnly? Due, int? WorkingDaysLeft, bool IsMine,
    string WaitsFor, ReturnedAnswer? Returned)
{
    /// <summary>In the reader's language.</summary>
    public static DutyAnswer Of(Duty duty, WorkCalendar calendar, DateOnly today, Tongue tongue) =>
        new(
            duty.Kind.ToString(), DutyWords.Of(duty.Kind, tongue), duty.Dossier.Id, duty.Department, duty.Unit, duty.Due,
            duty.Due is { } due ? calendar.WorkedDays(today, due) : null, duty.IsMine,
            duty.WaitsForRole is { } role ? tongue[RoleWords.Chinese(role), RoleWords.English(role)] : duty.WaitsFor,
            duty.Returned is { } back ? new ReturnedAnswer(back.Reason, back.By, back.At, [.. back.Cells]) : null);
}

/// <summary>Why it came back, with the addresses of the cells concerned.</summary>
public sealed record ReturnedAnswer(string Reason, string By, DateTime At, List<string> Cells);
