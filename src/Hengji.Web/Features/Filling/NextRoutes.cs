using Hengji.Forms;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.Web.Features.Uploads;

namespace Hengji.Web.Features.Filling;

/// <summary>Leads whoever fills to the next blank cell, or to handing in when there is none (继续填报).</summary>
internal static class NextRoutes
{
    public static void Map(WebApplication app) =>
        _ = app.MapGet("/dossiers/{id:long}/next", GoAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> GoAsync(long id, OpenDossier dossiers, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var next = found.Live.Pack.Forms.All.Where(form => !form.IsOptional)
            .Select(form => FirstBlank(found.Live, form, found.Actor.Rights)).FirstOrDefault(cell => cell is not null);
        return Results.LocalRedirect(next is null ? $"/dossiers/{id}/review" : $"/dossiers/{id}/forms/{next.Address.Form}#{next.Address}");
    }

    private static SheetCell? FirstBlank(LiveDossier live, FormDefinition form, Rights rights) =>
        FormSheet.Of(live, form, rights).Rows.SelectMany(row => row.Cells)
            .FirstOrDefault(cell => cell is { State: SheetCellState.Open, Text: "" });
}
