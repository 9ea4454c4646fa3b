using Hengji.Storage;
using Hengji.Storage.Calendar;
using Hengji.Storage.People;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Calendar;

/// <summary>The system administrator keeps holidays and deadlines (节假日、期限).</summary>
public static class ChangeCalendar
{
    private const int MostName = 50;
    private const int MostBasis = 200;

    /// <summary>Takes the days of a file over; days it names are replaced, others stay.</summary>
    /// <returns>How many days, or why the file cannot be read.</returns>
    public static Task<Result<int>> ImportAsync(
        HengjiDbContext storage, string text, string fileName, Actor actor, DateTime now, CancellationToken cancel = default) =>
        RunAsync<int>(storage, actor, now, async lines =>
        {
            var read = CalendarFile.Read(text);
            if (!read.IsSuccess)
                return Result<int>.Failure(read.Problems);
            var days = read.Value.Select(day => day.Day).ToList();
            _ = await storage.CalendarDays.Where(kept => days.Contains(kept.Day)).ExecuteDeleteAsync(cancel);
            storage.CalendarDays.AddRange(read.Value);
            lines.Add(new TrailLine("calendar.import", fileName, "", $"{read.Value.Length.ToString(CultureInfo.InvariantCulture)} 天"));
            return read.Value.Length;
        }, cancel);

    /// <summary>Sets one day.</summary>
    public static Task<Result<DateOnly>> SetAsync(
        HengjiDbContext storage, DateOnly day, bool isWorked, string name, Actor actor, DateTime now, CancellationToken cancel = default) =>
        RunAsync<DateOnly>(storage, actor, now, async lines =>
        {
            if (day.Year is < 2000 or > 2100 || string.IsNullOrWhiteSpace(name) || name.Length > MostName)
                return new BadCalendarDay();
            _ = await storage.CalendarDays.Where(kept => kept.Day == day).ExecuteDeleteAsync(cancel);
            _ = storage.CalendarDays.Add(new CalendarDay { Day = day, IsWorked = isWorked, Name = name.Trim() });
            lines.Add(new TrailLine("calendar.set", Text(day), "", $"{name.Trim()} {(isWorked ? "上班" : "放假")}"));
            return day;
        }, cancel);

    /// <summary>Makes a day again what its weekday says.</summary>
    public static Task<Result<DateOnly>> ClearAsync(
        HengjiDbContext storage, DateOnly day, Actor actor, DateTime now, CancellationToken cancel = default) =>
        RunAsync<DateOnly>(storage, actor, now, async lines =>
        {
            if (await storage.CalendarDays.SingleOrDefaultAsync(kept => kept.Day == day, cancel) is not { } kept)
                return new BadCalendarDay();
            _ = storage.CalendarDays.Remove(kept);
            lines.Add(new TrailLine("calendar.clear", Text(day), kept.Name));
            return day;
        }, cancel);

    /// <summary>Sets a step's deadline instead of the pack's.</summary>
    /// <param name="storage">The context.</param>
    /// <param name="packs">The packs.</param>
    /// <param name="wanted">Pack, step, department (null for all), day and basis.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops before the commit.</param>
    public static Task<Result<StepDeadline>> SetDeadlineAsync(
        HengjiDbContext storage, PackShelf packs, StepDeadline wanted, Actor actor, DateTime now, CancellationToken cancel = default) =>
        RunAsync<StepDeadline>(storage, actor, now, async lines =>
        {
            if (packs.Find(wanted.PackId) is not { IsSuccess: true, Value: var pack } || pack.Deadlines.All(step => step.Step != wanted.Step))
                return new BadDeadline("规则包里没有这个环节。", "The pack has no such step.");
            if (string.IsNullOrWhiteSpace(wanted.Basis) || wanted.Basis.Length > MostBasis)
                return new BadDeadline($"请写明依据（通知文号），最多 {MostBasis} 字。", $"Give the notice it rests on, {MostBasis} characters at most.");
            if (wanted.On.Year is < 2000 or > 2100)
                return new BadDeadline("日期应在 2000—2100 年之间。", "The day must be from 2000 to 2100.");
            var kept = await Kept(storage, wanted).SingleOrDefaultAsync(cancel);
            var old = kept is null ? "" : Text(kept.On);
            if (kept is null)
                _ = storage.StepDeadlines.Add(kept = wanted);
            else
                (kept.On, kept.Basis) = (wanted.On, wanted.Basis);
            lines.Add(new TrailLine("deadline.set", $"{wanted.PackId}/{wanted.Step}", old, $"{Text(wanted.On)} {wanted.Basis}"));
            return kept;
        }, cancel);

    /// <summary>Goes back to the pack's deadline.</summary>
    public static Task<Result<long>> ClearDeadlineAsync(
        HengjiDbContext storage, long id, Actor actor, DateTime now, CancellationToken cancel = default) =>
        RunAsync<long>(storage, actor, now, async lines =>
        {
            if (await storage.StepDeadlines.SingleOrDefaultAsync(found => found.Id == id, cancel) is not { } kept)
                return new BadDeadline("没有这项期限调整，请刷新页面。", "There is no such deadline.");
            _ = storage.StepDeadlines.Remove(kept);
            lines.Add(new TrailLine("deadline.clear", $"{kept.PackId}/{kept.Step}", $"{Text(kept.On)} {kept.Basis}"));
            return id;
        }, cancel);

    private static IQueryable<StepDeadline> Kept(HengjiDbContext storage, StepDeadline wanted) =>
        storage.StepDeadlines.Where(found =>
            found.PackId == wanted.PackId && found.Step == wanted.Step && found.DepartmentId == wanted.DepartmentId);

    private static Task<Result<T>> RunAsync<T>(
        HengjiDbContext storage, Actor actor, DateTime now, Func<List<TrailLine>, Task<Result<T>>> work, CancellationToken cancel) =>
        actor.Rights.Has(Role.SystemAdministrator)
            ? Recorded.RunAsync(storage, TrailWriter.Settings, actor, now, work, cancel)
            : Task.FromResult<Result<T>>(new NotYourTask());

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
