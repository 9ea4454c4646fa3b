using System.Globalization;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Trail;
using Hengji.Web.Language;
using Hengji.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Features.Trail;

/// <summary>The audit trail for programs and as a file; for the audit administrator only.</summary>
internal static class TrailRoutes
{
    private const int MostEntries = 1_000;

    public static void Map(WebApplication app, RouteGroupBuilder api)
    {
        _ = app.MapGet("/trail/export.csv", ExportAsync).RequireAuthorization().ExcludeFromDescription();
        _ = api.MapGet("/trail", ListAsync).WithName("searchTrail").WithMetadata(new NeedsScope("admin"));
        _ = api.MapGet("/trail/verification", VerifyAsync).WithName("verifyTrail").WithMetadata(new NeedsScope("admin"));
    }

    /// <summary>A search from words of an address; days are Beijing's, both included.</summary>
    public static TrailSearch Search(string? who, string? action, string? subject, string? from, string? to) =>
        new(
            who, action, subject, Chain: null,
            Day(from) is { } first ? Moments.Midnight(first) : null,
            Day(to) is { } last ? Moments.Midnight(last.AddDays(1)) : null);

    private static async Task<IResult> ExportAsync(
        string? who, string? action, string? subject, string? from, string? to, CurrentActor current, Func<HengjiDbContext> open,
        CancellationToken cancel)
    {
        if (!(await current.GetAsync()).Rights.Has(Role.AuditAdministrator))
            return Results.NotFound();
        return Results.Stream(
            async stream =>
            {
                await using var storage = open();
                _ = await TrailCsv.WriteAsync(
                    stream, SearchTrail.Query(storage, Search(who, action, subject, from, to)).AsAsyncEnumerable(), cancel);
            },
            "text/csv; charset=utf-8", "操作日志.csv");
    }

    private static async Task<IResult> ListAsync(
        string? who, string? action, string? subject, string? from, string? to, long? before, CurrentActor current, HengjiDbContext storage,
        CancellationToken cancel)
    {
        if (!(await current.GetAsync()).Rights.Has(Role.AuditAdministrator))
            return Results.NotFound();
        var query = SearchTrail.Query(storage, Search(who, action, subject, from, to));
        if (before is { } id)
            query = query.Where(entry => entry.Id < id);
        return Results.Ok(await query.Take(MostEntries).Select(entry => new TrailAnswer(
            entry.Id, entry.Chain, entry.Sequence, entry.At, entry.ActorId, entry.Actor, entry.Action, entry.Subject, entry.Old, entry.New,
            entry.From, entry.Via, Convert.ToHexStringLower(entry.Hash))).ToListAsync(cancel));
    }

    private static async Task<IResult> VerifyAsync(CurrentActor current, HengjiDbContext storage, Tongue tongue, CancellationToken cancel)
    {
        if (!(await current.GetAsync()).Rights.Has(Role.AuditAdministrator))
            return Results.NotFound();
        var report = await VerifyTrail.RunAsync(storage, cancel);
        return Results.Ok(new TrailVerificationAnswer(
            report.IsWhole, report.Entries, report.Chains, [.. report.Faults.Select(fault => new TrailFaultAnswer(fault.Code, tongue.Of(fault)))]));
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day > DateOnly.MinValue.AddDays(1) && day < DateOnly.MaxValue.AddDays(-1) ? day : null;
}

/// <summary>An entry of the trail.</summary>
public sealed record TrailAnswer(
    long Id, string Chain, long Sequence, DateTime At, long ActorId, string Actor, string Action, string Subject, string Old, string New,
    string From, string Via, string Sm3);

/// <summary>Whether the trail is whole.</summary>
public sealed record TrailVerificationAnswer(bool IsWhole, long Entries, int Chains, List<TrailFaultAnswer> Faults);

/// <summary>A place where it is not.</summary>
public sealed record TrailFaultAnswer(string Code, string Message);
