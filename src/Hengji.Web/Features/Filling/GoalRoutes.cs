using Hengji.Forms;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;
using Hengji.Web.Features.Uploads;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Filling;

/// <summary>Goals and indicators row by row, for programs that read them together; they are written as cells.</summary>
internal static class GoalRoutes
{
    private const string GoalForm = "goals";
    private const string IndicatorForm = "indicators";

    public static void Map(RouteGroupBuilder api) => api.MapGet("/dossiers/{id:long}/goals", GetAsync).WithName("getGoals");

    private static async Task<IResult> GetAsync(long id, HttpContext context, OpenDossier dossiers, Tongue tongue, CancellationToken cancel)
    {
        if (await dossiers.FindAsync(id, cancel) is not { } found)
            return Results.NotFound();
        var answer = new GoalsAnswer(
            found.Live.Material.Dossier.Revision,
            Rows(found.Live, GoalForm, found.Actor.Rights, tongue),
            Rows(found.Live, IndicatorForm, found.Actor.Rights, tongue));
        return context.Tagged(EntityTags.Of(answer.Revision), answer);
    }

    /// <summary>Rows of a form the person may see; none when the pack has no such form.</summary>
    private static List<FormRowAnswer> Rows(LiveDossier live, string name, Rights rights, Tongue tongue) =>
        live.Pack.Forms.Find(name) is { } form
            ? [.. FormSheet.Of(live, form, rights).Rows.Select(row => FormRowAnswer.Of(form, row, tongue))]
            : [];
}

/// <summary>Goals (定性目标) and indicators (定量指标) of a dossier.</summary>
public sealed record GoalsAnswer(long Revision, List<FormRowAnswer> Goals, List<FormRowAnswer> Indicators);

/// <summary>A row with its cells by column.</summary>
public sealed record FormRowAnswer(string Row, string Label, Dictionary<string, SheetCellAnswer> Cells)
{
    /// <summary>In the reader's language.</summary>
    public static FormRowAnswer Of(FormDefinition form, SheetRow row, Tongue tongue) =>
        new(
            row.Key, row.Label,
            form.Items.Zip(row.Cells).ToDictionary(pair => pair.First.Id, pair => SheetCellAnswer.Of(pair.Second, tongue), StringComparer.Ordinal));
}
