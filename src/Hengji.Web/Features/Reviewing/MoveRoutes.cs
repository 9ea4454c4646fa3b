using System.Collections.Immutable;
using Hengji.Figures;
using Hengji.Signing;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Reviewing;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;
using Hengji.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace Hengji.Web.Features.Reviewing;

/// <summary>The steps of the review for programs: what stands in the way, handing on and signing, returning, scans.</summary>
/// <remarks>A step is done to what was seen: If-Match carries the ETag of the review or of the unit's share.</remarks>
internal static class MoveRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        _ = api.MapGet("/dossiers/{id:long}/review", DeskAsync).WithName("getReview");
        _ = api.MapPost("/dossiers/{id:long}/moves/hand-on", HandOnAsync).WithName("handOn").WithMetadata(new HoldsPassword());
        _ = api.MapPost("/dossiers/{id:long}/moves/return", ReturnAsync).WithName("returnDossier");
        _ = api.MapGet("/dossiers/{id:long}/shares/{unit}", ShareAsync).WithName("getShare");
        _ = api.MapPost("/dossiers/{id:long}/shares/{unit}/moves", MoveShareAsync).WithName("moveShare").WithMetadata(new HoldsPassword());
        _ = api.MapPost("/dossiers/{id:long}/signatures/scans", ScanAsync).FromOwnPages().WithName("addScan");
    }

    private static async Task<IResult> DeskAsync(
        long id, HttpContext context, OpenDossier dossiers, LiveDossiers live, HengjiDbContext storage, EvidenceFolder evidence, Tongue tongue,
        CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var desk = await ReviewDesk.ReadAsync(storage, live, found.Live, found.Actor, evidence.IsIntact, cancel);
        return context.Tagged(EntityTags.Of(found.Live.Material.Dossier.Revision), ReviewAnswer.Of(desk, tongue));
    }

    private static async Task<IResult> ShareAsync(
        long id, string unit, HttpContext context, OpenDossier dossiers, LiveDossiers live, HengjiDbContext storage, EvidenceFolder evidence, Tongue tongue,
        CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var desk = await ReviewDesk.ReadAsync(storage, live, found.Live, found.Actor, evidence.IsIntact, cancel);
        return desk.Shares.FirstOrDefault(share => share.Unit.Key == unit) is { } share
            ? context.Tagged(EntityTags.Of(share.Part.MovedAt), ShareAnswer.Of(share, tongue))
            : Results.NotFound();
    }

    private static async Task<IResult> HandOnAsync(
        long id, MoveRequest asked, HttpContext context, HengjiDbContext storage, LiveDossiers live, OpenDossier dossiers, ISigner signer,
        SignInManager<Person> signIn, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        if (context.Seen() is not { } seen)
            return tongue.NotSeen();
        var wish = new HandOn(id, MoveRequest.Choice(asked.From, found.Live.Material.Dossier.Stage), seen)
        {
            Opinion = asked.Reason ?? "", Explanations = asked.Explained, ScanSha256 = asked.Scan,
            IsIdentityConfirmed = asked.Scan is null && await ReviewRoutes.IsConfirmedAsync(signIn, found.Actor, asked.Password ?? ""),
        };
        return Answer(
            await HandOnDossier.RunAsync(storage, live, signer, wish, found.Actor, clock.GetUtcNow().UtcDateTime, cancel), tongue);
    }

    private static async Task<IResult> ReturnAsync(
        long id, MoveRequest asked, HttpContext context, HengjiDbContext storage, LiveDossiers live, OpenDossier dossiers, Tongue tongue,
        TimeProvider clock, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        if (context.Seen() is not { } seen)
            return tongue.NotSeen();
        if (asked.Remarked is not { } remarks)
            return tongue.Answer([new BadRemarkAddress()]);
        var from = MoveRequest.Choice(asked.From, found.Live.Material.Dossier.Stage);
        var wish = new ReturnWish(id, from, MoveRequest.Choice(asked.To, from), seen, asked.Reason ?? "")
        {
            Remarks = remarks, Units = [.. asked.Units ?? []],
        };
        return Answer(await ReturnDossier.RunAsync(storage, live, wish, found.Actor, clock.GetUtcNow().UtcDateTime, cancel), tongue);
    }

    private static async Task<IResult> MoveShareAsync(
        long id, string unit, MoveRequest asked, HttpContext context, HengjiDbContext storage, LiveDossiers live, OpenDossier dossiers,
        ISigner signer, SignInManager<Person> signIn, Tongue tongue, TimeProvider clock, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found || !found.Actor.Rights.Sees(found.Live.Material.Dossier, unit)
            || found.Live.Material.Parts.GetValueOrDefault(unit) is not { } part)
            return Results.NotFound();
        if (context.Seen() is not { } seen)
            return tongue.NotSeen();
        if (asked.Remarked is not { } remarks)
            return tongue.Answer([new BadRemarkAddress()]);
        var from = MoveRequest.Choice(asked.From, part.Stage);
        var wish = new ShareWish(id, unit, from, MoveRequest.Choice(asked.To, from), MoveRequest.Moment(seen))
        {
            Reason = asked.Reason ?? "", Remarks = remarks, Explanations = asked.Explained,
            ScanSha256 = asked.Scan,
            IsIdentityConfirmed = asked.Scan is null && await ReviewRoutes.IsConfirmedAsync(signIn, found.Actor, asked.Password ?? ""),
        };
        return Answer(await MoveShare.RunAsync(storage, live, signer, wish, found.Actor, clock.GetUtcNow().UtcDateTime, cancel), tongue);
    }

    private static async Task<IResult> ScanAsync(
        long id, HttpRequest request, OpenDossier dossiers, HengjiDbContext storage, EvidenceFolder evidence, Tongue tongue, TimeProvider clock,
        CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found 
            || !ReviewTable.Signs(found.Actor.Rights, found.Live.Material.Dossier, found.Live.Material.Parts.Keys))
            return Results.NotFound();
        using var file = await UploadedFile.TakeAsync(request, cancel);
        if (file is null)
            return tongue.Answer([new Workbook.NoFileSent()]);
        await using var content = File.OpenRead(file.FilePath);
        var kept = await KeepScan.RunAsync(storage, evidence, content, clock.GetUtcNow().UtcDateTime, cancel);
        return kept.IsSuccess ? Results.Ok(new ScanAnswer(kept.Value)) : tongue.Answer(kept.Problems);
    }

    /// <summary>What a person may not do is refused openly only to those who see the material.</summary>
    private static IResult Answer(Result<ReviewMove> moved, Tongue tongue) =>
        moved.IsSuccess ? Results.Ok(MoveAnswer.Of(moved.Value))
        : moved.Problems[0] switch
        {
            NoSuchDossier => Results.NotFound(),
            StepNotYours or FillerReviews or IdentityNotConfirmed => tongue.Answer(moved.Problems, StatusCodes.Status403Forbidden),
            StalePage => tongue.Answer(moved.Problems, StatusCodes.Status412PreconditionFailed),
            HandingOnBlocked or UnitsMissing => tongue.Answer(moved.Problems, StatusCodes.Status409Conflict),
            _ => tongue.Answer(moved.Problems, StatusCodes.Status422UnprocessableEntity),
        };
}

/// <summary>A step: <c>reason</c> is the opinion of a step forward, the reason of a return.</summary>
public sealed record MoveRequest(
    string? From, string? To, string? Reason, Dictionary<string, string>? Explanations, List<RemarkRequest>? Remarks, List<string>? Units,
    string? Password, string? Scan)
{
    internal ImmutableDictionary<string, string> Explained => (Explanations ?? []).ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Remarks by cell; null when an address is none.</summary>
    internal ImmutableArray<CellRemark>? Remarked =>
        (Remarks ?? []).Select(remark => FigureAddress.TryParse(remark?.Address ?? "") is { } at ? new CellRemark(at, remark!.Text ?? "") : null).ToArray() is var read
        && Array.TrueForAll(read, remark => remark is not null)
            ? [.. read.OfType<CellRemark>()]
            : null;

    /// <summary>A stage by name; what was said otherwise leads to a step that does not exist.</summary>
    internal static TStage Choice<TStage>(string? name, TStage otherwise)
        where TStage : struct, Enum =>
        name is null ? otherwise : Enum.TryParse<TStage>(name, out var stage) && Enum.IsDefined(stage) ? stage : default;

    /// <summary>When a share had last moved, as its tag carries it.</summary>
    internal static DateTime? Moment(long ticks) =>
        ticks is > 0 and < 3_000_000_000_000_000_000 ? new DateTime(ticks, DateTimeKind.Utc) : null;
}

/// <summary>What is wrong with a cell.</summary>
public sealed record RemarkRequest(string? Address, string? Text);

/// <summary>A kept scan, to be named in the step that hands on.</summary>
public sealed record ScanAnswer(string Sha256);

/// <summary>A remark on something that is no cell address.</summary>
public sealed record BadRemarkAddress() : Problem(
    "review.bad-address", "退回意见中有一处不是单元格地址，应如 income.total@u07。", "A remark's address is none; it looks like income.total@u07.");
