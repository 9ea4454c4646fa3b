using Hengji.Storage;
using Hengji.UseCases.Filling;
using Hengji.Web.Language;
using Hengji.Web.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hengji.Web.Features.Filling;

/// <summary>A form as data, for the grid to stay fresh and for programs; the findings also as a piece of a page.</summary>
internal static class SheetRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        _ = api.MapGet("/dossiers/{id:long}/forms/{form}", GetAsync).WithName("getForm");
        _ = api.MapGet("/dossiers/{id:long}/forms/{form}/findings.html", PanelAsync).ExcludeFromDescription();
    }

    // since: the revision the asker has; then only what differs is told, if the server still knows that sheet.
    private static async Task<IResult> GetAsync(
        long id, string form, HttpContext context, HengjiDbContext storage, LiveDossiers live, SentSheets sent, CurrentActor current, Tongue tongue,
        CancellationToken cancel, long? since = null)
    {
        if (await FindAsync(id, form, storage, live, current, tongue, shown: null, cancel) is not { } sheet)
            return Results.NotFound();
        var tag = $"\"{sheet.Revision}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
            return Results.StatusCode(StatusCodes.Status304NotModified);
        var person = (await current.GetAsync()).PersonId;
        var before = since is { } revision ? sent.Find(person, id, form, revision) : null;
        sent.Keep(person, id, sheet);
        return Results.Ok(SheetAnswer.Of(sheet, before, tongue));
    }

    // at: the revision the asker's page shows; what was worked out for it need not be worked out again.
    private static async Task<IResult> PanelAsync(
        long id, string form, HengjiDbContext storage, LiveDossiers live, CurrentActor current, Tongue tongue, CancellationToken cancel, long? at = null) =>
        await FindAsync(id, form, storage, live, current, tongue, at, cancel) is { } sheet
            ? new RazorComponentResult<FindingPanel>(new { sheet.Findings })
            : Results.NotFound();

    private static async Task<FormSheet?> FindAsync(
        long id, string form, HengjiDbContext storage, LiveDossiers live, CurrentActor current, Tongue tongue, long? shown,
        CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var found = await live.FindAsync(storage, id, shown, cancel);
        return found.IsSuccess && actor.Rights.CanOpen(found.Value.Material.Dossier) && found.Value.Pack.Forms.Find(form) is { } definition
            ? FormSheet.Of(found.Value, tongue.Of(definition), actor.Rights)
            : null;
    }
}
