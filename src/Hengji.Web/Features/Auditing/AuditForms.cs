using System.Globalization;
using Hengji.Storage;
using Hengji.UseCases.Auditing;
using Hengji.UseCases.Evidencing;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;
using Hengji.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hengji.Web.Features.Auditing;

/// <summary>The forms of the audit's pages: each does one thing and leads back; with script the card alone comes back.</summary>
internal static class AuditForms
{
    public static void Map(WebApplication app)
    {
        var pages = app.MapGroup("/audits/{id:long}").RequireAuthorization().ExcludeFromDescription();
        _ = pages.MapPost("/decide", DecideAsync);
        _ = pages.MapPost("/rerun", RerunAsync);
        _ = pages.MapPost("/companions", CompareAsync);
        _ = pages.MapPost("/remove", RemoveAsync);
        _ = pages.MapPost("/letter", LetterAsync);
    }

    private static async Task<IResult> DecideAsync(
        long id, IFormCollection form, HttpRequest request, HengjiDbContext storage, CurrentActor current, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var (key, number) = (form["key"].ToString(), form["number"].ToString());
        bool? isAccepted = form["verdict"].ToString() switch { "accepted" => true, "dismissed" => false, _ => null };
        var done = await DecideFinding.RunAsync(
            storage, new FindingWish(id, key, isAccepted, form["reason"].ToString()), actor, clock.GetUtcNow().UtcDateTime, cancel: cancel);
        if (!done.IsSuccess && done.Problems[0] is NoSuchAudit)
            return Results.NotFound();
        if (!request.Headers.ContainsKey(OwnPages.Header))
            return Back(id, done.IsSuccess ? null : done.Problems[0].Code, $"#f-{(int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 1)}");
        if (!done.IsSuccess)
            return tongue.Answer(done.Problems, StatusCodes.Status422UnprocessableEntity);
        var opened = await OpenAudit.RunAsync(storage, id, actor.Rights, cancel);
        return opened.IsSuccess && opened.Value.Findings.FirstOrDefault(one => one.Key == key) is { } finding
            ? new RazorComponentResult<FindingCard>(new { Opened = opened.Value, Finding = finding, Number = opened.Value.Findings.IndexOf(finding) + 1 })
            : Results.NotFound();
    }

    private static async Task<IResult> RerunAsync(
        long id, IFormCollection form, HengjiDbContext storage, EvidenceFolder folder, AuditBench bench, CurrentActor current, TimeProvider clock,
        CancellationToken cancel)
    {
        var done = await RerunAudit.RunAsync(storage, folder, bench, id, await current.GetAsync(), clock.GetUtcNow().UtcDateTime, cancel);
        return done.IsSuccess ? Back(id, null, "") : done.Problems[0] is NoSuchAudit ? Results.NotFound() : Back(id, done.Problems[0].Code, "");
    }

    private static async Task<IResult> CompareAsync(
        long id, IFormCollection form, HengjiDbContext storage, EvidenceFolder folder, AuditBench bench, CurrentActor current, TimeProvider clock,
        CancellationToken cancel)
    {
        var wish = new CompanionWish([.. form["annex"].Select(Id).OfType<long>()], Id(form["lastYear"]));
        var done = await CompareAudit.RunAsync(storage, folder, bench, id, wish, await current.GetAsync(), clock.GetUtcNow().UtcDateTime, cancel: cancel);
        return done.IsSuccess ? Back(id, null, "#companions") : done.Problems[0] is NoSuchAudit ? Results.NotFound() : Back(id, done.Problems[0].Code, "");

        static long? Id(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static async Task<IResult> RemoveAsync(
        long id, IFormCollection form, HengjiDbContext storage, CurrentActor current, TimeProvider clock, CancellationToken cancel)
    {
        var removed = await RemoveAudit.RunAsync(storage, id, await current.GetAsync(), clock.GetUtcNow().UtcDateTime, cancel);
        return removed.IsSuccess ? Results.LocalRedirect($"/audits?removed={Uri.EscapeDataString(removed.Value)}") : Results.NotFound();
    }

    private static async Task<IResult> LetterAsync(
        long id, IFormCollection form, HengjiDbContext storage, CurrentActor current, TimeProvider clock, CancellationToken cancel)
    {
        DateOnly? due = DateOnly.TryParseExact(form["due"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var wish = form["usual"].Count > 0 ? new LetterWish(null, null, null, null, null) : new LetterWish(form["to"], form["opening"], form["closing"], form["from"], due);
        var saved = await SaveLetter.RunAsync(storage, id, wish, await current.GetAsync(), clock.GetUtcNow().UtcDateTime, cancel: cancel);
        return !saved.IsSuccess && saved.Problems[0] is NoSuchAudit
            ? Results.NotFound()
            : Results.LocalRedirect($"/audits/{id}/letter?{(saved.IsSuccess ? "done=1" : "problem=" + saved.Problems[0].Code)}");
    }

    private static IResult Back(long id, string? problem, string place) =>
        Results.LocalRedirect($"/audits/{id}{(problem is null ? "" : "?problem=" + Uri.EscapeDataString(problem))}{place}");
}
