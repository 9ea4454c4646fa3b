using Hengji.Auditing.Reporting;
using Hengji.Documents.Word;
using Hengji.Storage;
using Hengji.UseCases.Answers;
using Hengji.UseCases.Auditing;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.People;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Features.Workbook;
using Hengji.Web.Language;
using Hengji.Web.Security;

namespace Hengji.Web.Features.Auditing;

/// <summary>Audits of finished reports for programs: give a file, read findings, decide, fetch letter and files.</summary>
internal static class AuditRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var audits = api.MapGroup("/audits");
        _ = audits.MapGet("", ListAsync).WithName("listAudits");
        _ = audits.MapGet("/{id:long}", GetAsync).WithName("getAudit");
        _ = audits.MapGet("/{id:long}/files/{file}", FileAsync).WithName("downloadAudit");
        _ = audits.MapGet("/{id:long}/letter", LetterAsync).WithName("getAuditLetter");
        _ = audits.MapGet("/{id:long}/letter.docx", LetterFileAsync).WithName("downloadAuditLetter");
        var changes = audits.MapGroup("").WithMetadata(new NeedsScope(AccessScopes.Review));
        _ = changes.MapPost("", AddAsync).FromOwnPages().WithName("addAudit");
        _ = changes.MapPut("/{id:long}/findings/{key}/decision", DecideAsync).WithName("decideFinding");
        _ = changes.MapDelete("/{id:long}/findings/{key}/decision", UndoAsync).FromOwnPages().WithName("undoDecision");
        _ = changes.MapPost("/{id:long}/reruns", RerunAsync).FromOwnPages().WithName("rerunAudit");
        _ = changes.MapPut("/{id:long}/companions", CompareAsync).WithName("compareAudit");
        _ = changes.MapDelete("/{id:long}", RemoveAsync).FromOwnPages().WithName("removeAudit");
        _ = changes.MapPut("/{id:long}/letter", SaveLetterAsync).WithName("saveAuditLetter");
    }

    private static async Task<IResult> ListAsync(int? page, HttpContext context, HengjiDbContext storage, CurrentActor current, CancellationToken cancel)
    {
        var rights = (await current.GetAsync()).Rights;
        if (!AuditScopes.MayAudit(rights))
            return Results.NotFound();
        var (lines, count) = await ListAudits.RunAsync(storage, rights, page ?? 1, cancel);
        var answer = new AuditListAnswer(count, ListAudits.PageSize, [.. lines.Select(AuditLineAnswer.Of)]);
        return context.Tagged(EntityTags.Of(answer), answer);
    }

    private static async Task<IResult> AddAsync(
        HttpRequest request, HengjiDbContext storage, EvidenceFolder folder, AuditBench bench, CurrentActor current, Tongue tongue, TimeProvider clock,
        CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (!AuditScopes.MayAudit(actor.Rights))
            return Results.NotFound();
        if (!request.HasFormContentType || await request.ReadFormAsync(cancel) is not { Files: [{ Length: > 0 } file] } form)
            return tongue.Answer([new NoFileSent()]);
        var added = await AuditUploads.TakeAsync(file, form["department"], storage, folder, bench, actor, clock, cancel);
        if (!added.IsSuccess)
            return Answer(added.Problems, tongue);
        var opened = await OpenAudit.RunAsync(storage, added.Value.Id, actor.Rights, cancel);
        if (!opened.IsSuccess)
            return Results.NotFound();
        var answer = AuditLineAnswer.Of(new AuditLine(opened.Value.Audit, opened.Value.Department));
        return added.Value.IsNew ? Results.Created($"/api/v1/audits/{answer.Id}", answer) : Results.Ok(answer);
    }

    private static async Task<IResult> GetAsync(long id, HttpContext context, HengjiDbContext storage, CurrentActor current, CancellationToken cancel) =>
        await OpenAudit.RunAsync(storage, id, (await current.GetAsync()).Rights, cancel) is { IsSuccess: true, Value: var opened }
            ? context.Tagged(EntityTags.Of(opened.Audit.Revision), AuditAnswer.Of(opened))
            : Results.NotFound();

    private static async Task<IResult> DecideAsync(
        long id, string key, DecisionRequest asked, HttpContext context, HengjiDbContext storage, CurrentActor current, Tongue tongue, TimeProvider clock,
        CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (!AuditScopes.MayAudit(actor.Rights))
            return Results.NotFound();
        return asked.IsAccepted is { } isAccepted
            ? await DoneAsync(id, new FindingWish(id, key, isAccepted, asked.Reason ?? ""), context, storage, actor, tongue, clock, cancel)
            : Answer([new VerdictUnknown()], tongue);
    }

    private static async Task<IResult> UndoAsync(
        long id, string key, HttpContext context, HengjiDbContext storage, CurrentActor current, Tongue tongue, TimeProvider clock,
        CancellationToken cancel) =>
        await DoneAsync(id, new FindingWish(id, key, IsAccepted: null), context, storage, await current.GetAsync(), tongue, clock, cancel);

    private static async Task<IResult> DoneAsync(
        long id, FindingWish wish, HttpContext context, HengjiDbContext storage, Actor actor, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        var done = await DecideFinding.RunAsync(storage, wish, actor, clock.GetUtcNow().UtcDateTime, context.Seen(), cancel);
        if (!done.IsSuccess)
            return Answer(done.Problems, tongue);
        var opened = await OpenAudit.RunAsync(storage, id, actor.Rights, cancel);
        if (!opened.IsSuccess || opened.Value.Findings.FirstOrDefault(one => one.Key == wish.Key) is not { } finding)
            return Results.NotFound();
        context.Response.Headers.ETag = EntityTags.Of(opened.Value.Audit.Revision);
        return Results.Ok(FindingAnswer.Of(opened.Value.Findings.IndexOf(finding) + 1, finding, opened.Value));
    }

    private static async Task<IResult> RerunAsync(
        long id, HengjiDbContext storage, EvidenceFolder folder, AuditBench bench, CurrentActor current, Tongue tongue, TimeProvider clock,
        HttpContext context, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var done = await RerunAudit.RunAsync(storage, folder, bench, id, actor, clock.GetUtcNow().UtcDateTime, cancel);
        return done.IsSuccess ? await GetAsync(id, context, storage, current, cancel) : Answer(done.Problems, tongue);
    }

    private static async Task<IResult> CompareAsync(
        long id, CompanionsRequest asked, HengjiDbContext storage, EvidenceFolder folder, AuditBench bench, CurrentActor current, Tongue tongue,
        TimeProvider clock, HttpContext context, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var wish = new CompanionWish([.. asked.Annexes ?? []], asked.LastYear);
        var done = await CompareAudit.RunAsync(storage, folder, bench, id, wish, actor, clock.GetUtcNow().UtcDateTime, context.Seen(), cancel);
        return done.IsSuccess ? await GetAsync(id, context, storage, current, cancel) : Answer(done.Problems, tongue);
    }

    private static async Task<IResult> RemoveAsync(
        long id, HengjiDbContext storage, CurrentActor current, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        var removed = await RemoveAudit.RunAsync(storage, id, await current.GetAsync(), clock.GetUtcNow().UtcDateTime, cancel);
        return removed.IsSuccess ? Results.NoContent() : Answer(removed.Problems, tongue);
    }

    private static async Task<IResult> FileAsync(
        long id, string file, HttpContext context, HengjiDbContext storage, EvidenceFolder folder, AuditBench bench, CurrentActor current, Tongue tongue,
        TimeProvider clock, CancellationToken cancel)
    {
        var opened = await OpenAudit.RunAsync(storage, id, (await current.GetAsync()).Rights, cancel);
        if (!opened.IsSuccess || !AuditDownloads.All.Contains(file))
            return Results.NotFound();
        // What strangers wrote is never shown inside our origin: always an attachment, never a guess at its type.
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        if (file == AuditDownloads.Original)
            return folder.Open(opened.Value.Audit.Sha256) is { } original ? Results.File(original, "application/octet-stream", opened.Value.Audit.Name) : Answer([new AuditedFileLost(opened.Value.Audit.Name)], tongue);
        var made = await AuditDownloads.RunAsync(opened.Value, file, folder, bench, clock, tongue.IsEnglish, cancel);
        return made.IsSuccess
            ? Results.File(made.Value, AuditDownloads.MediaTypeOf(file), AuditDownloads.NameOf(opened.Value.Audit, file))
            : Answer(made.Problems, tongue);
    }

    private static async Task<IResult> LetterAsync(
        long id, HttpContext context, HengjiDbContext storage, CurrentActor current, Tongue tongue, TimeProvider clock, CancellationToken cancel) =>
        await LetterOfAsync(id, storage, await current.GetAsync(), tongue, clock, cancel) is { } found
            ? context.Tagged(EntityTags.Of(found.Revision), found.Answer)
            : Results.NotFound();

    private static async Task<IResult> LetterFileAsync(
        long id, HengjiDbContext storage, CurrentActor current, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        if (await LetterOfAsync(id, storage, await current.GetAsync(), tongue, clock, cancel) is not { } found)
            return Results.NotFound();
        if (found.Answer.Letter.IsEmpty)
            return Answer([new LetterEmpty()], tongue);
        using var bytes = new MemoryStream();
        LetterWriter.Write(bytes, found.Answer.Letter);
        return Results.File(bytes.ToArray(), AuditDownloads.MediaTypeOf("letter.docx"), $"{found.Answer.Letter.Title}.docx");
    }

    private static async Task<IResult> SaveLetterAsync(
        long id, LetterWish asked, HttpContext context, HengjiDbContext storage, CurrentActor current, Tongue tongue, TimeProvider clock,
        CancellationToken cancel)
    {
        var saved = await SaveLetter.RunAsync(storage, id, asked, await current.GetAsync(), clock.GetUtcNow().UtcDateTime, context.Seen(), cancel);
        return saved.IsSuccess ? await LetterAsync(id, context, storage, current, tongue, clock, cancel) : Answer(saved.Problems, tongue);
    }

    private static async Task<(long Revision, LetterAnswer Answer)?> LetterOfAsync(
        long id, HengjiDbContext storage, Actor actor, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        var opened = await OpenAudit.RunAsync(storage, id, actor.Rights, cancel);
        if (!opened.IsSuccess)
            return null;
        var (today, sender) = (Moments.Day(clock.GetUtcNow().UtcDateTime), await LetterSender.OfAsync(storage, opened.Value, actor, cancel));
        return (opened.Value.Audit.Revision, new LetterAnswer(LetterWords.Of(opened.Value, today, sender, tongue.IsEnglish), ComposeLetter.Of(opened.Value, today, sender, tongue.IsEnglish)));
    }

    private static IResult Answer(IReadOnlyList<Problem> problems, Tongue tongue) =>
        problems[0] switch
        {
            NoSuchAudit => Results.NotFound(),
            NoSuchFinding => tongue.Answer(problems, StatusCodes.Status404NotFound),
            AuditNotYours => tongue.Answer(problems, StatusCodes.Status403Forbidden),
            ChangedMeanwhile => tongue.Answer(problems, StatusCodes.Status412PreconditionFailed),
            AuditOutdated or AuditedFileLost or LetterEmpty or CommentsNeedWord => tongue.Answer(problems, StatusCodes.Status409Conflict),
            _ => tongue.Answer(problems, StatusCodes.Status422UnprocessableEntity),
        };
}
