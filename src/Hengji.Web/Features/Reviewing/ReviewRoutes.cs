using System.Globalization;
using Hengji.Signing;
using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.UseCases.Reviewing;
using Hengji.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace Hengji.Web.Features.Reviewing;

/// <summary>The review page's forms: each does one step and leads back to the page.</summary>
internal static class ReviewRoutes
{
    private const int MostScoreDecimals = 4;

    public static void Add(IServiceCollection services) => _ = services.AddScoped<ISigner, SoftwareSigner>();

    public static void Map(WebApplication app)
    {
        var pages = app.MapGroup("/dossiers/{id:long}/review").RequireAuthorization().ExcludeFromDescription();
        _ = pages.MapPost("/hand-on", HandOnAsync);
        _ = pages.MapPost("/return", ReturnAsync);
        _ = pages.MapPost("/shares/{unit}", ShareAsync);
        _ = pages.MapPost("/scores", ScoreAsync);
    }

    private static async Task<IResult> HandOnAsync(
        long id, IFormCollection form, HengjiDbContext storage, LiveDossiers dossiers, ISigner signer, EvidenceFolder evidence, CurrentActor current,
        SignInManager<Person> signIn, TimeProvider clock, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var now = clock.GetUtcNow().UtcDateTime;
        var (scan, problem) = await ScanAsync(form, storage, evidence, now, cancel);
        if (problem is not null)
            return Back(id, problem.Code);
        var isConfirmed = scan is null && await IsConfirmedAsync(signIn, actor, form["password"].ToString());
        var moved = await HandOnDossier.RunAsync(
            storage, dossiers, signer, ReviewForms.HandOn(id, form, isConfirmed, scan), actor, now, cancel);
        return Answer(id, moved);
    }

    private static async Task<IResult> ReturnAsync(
        long id, IFormCollection form, HengjiDbContext storage, LiveDossiers dossiers, CurrentActor current, TimeProvider clock,
        CancellationToken cancel) =>
        Answer(id, await ReturnDossier.RunAsync(
            storage, dossiers, ReviewForms.Return(id, form), await current.GetAsync(), clock.GetUtcNow().UtcDateTime, cancel));

    private static async Task<IResult> ShareAsync(
        long id, string unit, IFormCollection form, HengjiDbContext storage, LiveDossiers dossiers, ISigner signer, EvidenceFolder evidence,
        CurrentActor current, SignInManager<Person> signIn, TimeProvider clock, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var now = clock.GetUtcNow().UtcDateTime;
        var found = await dossiers.FindAsync(storage, id, cancel);
        if (!found.IsSuccess || !actor.Rights.Sees(found.Value.Material.Dossier, unit))
            return Results.NotFound();
        var signs = ReviewTable.Signs(actor.Rights, found.Value.Material.Dossier, [unit]);
        var (scan, problem) = signs ? await ScanAsync(form, storage, evidence, now, cancel) : default;
        if (problem is not null)
            return Back(id, problem.Code);
        var wish = ReviewForms.Share(id, unit, form) with
        {
            ScanSha256 = scan, IsIdentityConfirmed = scan is null && await IsConfirmedAsync(signIn, actor, form["password"].ToString()),
        };
        return Answer(id, await MoveShare.RunAsync(storage, dossiers, signer, wish, actor, now, cancel));
    }

    /// <summary>SHA-256 of the scan that came with a form, or why it is none; both null when there is no file.</summary>
    private static async Task<(string? Sha256, Problem? Problem)> ScanAsync(
        IFormCollection form, HengjiDbContext storage, EvidenceFolder evidence, DateTime now, CancellationToken cancel)
    {
        if (form.Files.GetFile("scan") is not { Length: > 0 } file)
            return default;
        await using var upload = file.OpenReadStream();
        var kept = await KeepScan.RunAsync(storage, evidence, upload, now, cancel);
        return kept.IsSuccess ? (kept.Value, null) : (null, kept.Problems[0]);
    }

    private static async Task<IResult> ScoreAsync(
        long id, IFormCollection form, HengjiDbContext storage, LiveDossiers dossiers, CurrentActor current, TimeProvider clock,
        CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var found = await dossiers.FindAsync(storage, id, cancel);
        if (!found.IsSuccess || !actor.Rights.CanOpen(found.Value.Material.Dossier))
            return Results.NotFound();
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var line in found.Value.Evaluation.Lines)
        {
            var text = form["score-" + line.Key].ToString().Trim();
            if (text.Length == 0)
                continue;
            var isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points)
                && points.Scale <= MostScoreDecimals;
            var saved = await SecondScores.SaveAsync(
                storage, found.Value, line.Key, isNumber ? points : -1, form["reason-" + line.Key].ToString(), actor, now,
                cancel: cancel);
            if (!saved.IsSuccess)
                return saved.Problems[0] is NoSuchDossier ? Results.NotFound() : Back(id, saved.Problems[0].Code);
        }
        return Back(id, problem: null);
    }

    /// <summary>Whether the password is the signer's; failures count towards the lock as at sign-in.</summary>
    internal static async Task<bool> IsConfirmedAsync(SignInManager<Person> signIn, Actor actor, string password) =>
        password.Length > 0
        && await signIn.UserManager.FindByIdAsync(actor.PersonId.ToString(CultureInfo.InvariantCulture)) is { } person
        && (await signIn.CheckPasswordSignInAsync(person, password, lockoutOnFailure: true)).Succeeded;

    private static IResult Answer(long id, Result<ReviewMove> moved) =>
        moved.IsSuccess ? Back(id, problem: null)
        : moved.Problems[0] is NoSuchDossier ? Results.NotFound()
        : Back(id, moved.Problems[0].Code);

    private static IResult Back(long id, string? problem) =>
        Results.LocalRedirect(problem is null ? $"/dossiers/{id}/review?done=1" : $"/dossiers/{id}/review?problem={Uri.EscapeDataString(problem)}");
}
