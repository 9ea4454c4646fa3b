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

    private static async Task<IResult> GetAsync(
        long id, string form, HttpContext context, HengjiDbContext storage, LiveDossiers live, CurrentActor current, Tongue tongue,
        CancellationToken cancel)
    {
        if (await FindAsync(id, form, storage, live, current, tongue, cancel) is not { } sheet)
            return Results.NotFound();
        var tag = $"\"{sheet.Revision}\"";
        context.Response.Headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch == tag
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Ok(SheetAnswer.Of(sheet, tongue));
    }

    private static async Task<IResult> PanelAsync(
        long id, string form, HengjiDbContext storage, LiveDossiers live, CurrentActor current, Tongue tongue, CancellationToken cancel) =>
        await FindAsync(id, form, storage, live, current, tongue, cancel) is { } sheet
            ? new RazorComponentResult<FindingPanel>(new { sheet.Findings })
            : Results.NotFound();

    private static async Task<FormSheet?> FindAsync(
        long id, string form, HengjiDbContext storage, LiveDossiers live, CurrentActor current, Tongue tongue, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        var found = await live.FindAsync(storage, id, cancel);
        return found.IsSuccess && actor.Rights.CanOpen(found.Value.Material.Dossier) && found.Value.Pack.Forms.Find(form) is { } definition
            ? FormSheet.Of(found.Value, tongue.Of(definition), actor.Rights)
            : null;
    }
}

/// <summary>A form as data.</summary>
public sealed record SheetAnswer(string Form, string Title, long Revision, List<SheetCellAnswer> Cells)
{
    /// <summary>In the reader's language.</summary>
    public static SheetAnswer Of(FormSheet sheet, Tongue tongue) =>
        new(
            sheet.Form.Id, sheet.Form.Title, sheet.Revision,
            [.. sheet.Rows.SelectMany(row => row.Cells).Select(cell => SheetCellAnswer.Of(cell, tongue))]);
}

/// <summary>A cell as data.</summary>
public sealed record SheetCellAnswer(
    string Address, string Text, int Version, string State, string? Level, string? Message, bool IsAssumed)
{
    /// <summary>In the reader's language.</summary>
    public static SheetCellAnswer Of(SheetCell cell, Tongue tongue) =>
        new(
            cell.Address.ToString(), cell.Text, cell.Version, cell.State.ToString().ToLowerInvariant(),
            cell.Level?.ToString().ToLowerInvariant(), cell.Problem is { } problem ? tongue.Of(problem) : null, cell.IsAssumed);
}
