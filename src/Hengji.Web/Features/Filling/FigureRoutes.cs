using Hengji.UseCases.Filling;
using Hengji.Web.Features.Uploads;

namespace Hengji.Web.Features.Filling;

/// <summary>Figures that a number typed into the narrative may mean.</summary>
internal static class FigureRoutes
{
    private const int LongestText = 40;

    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/dossiers/{id:long}/figures", FindAsync).WithName("findFigures");

    private static async Task<IResult> FindAsync(long id, string text, OpenDossier dossiers, CancellationToken cancel) =>
        await dossiers.FindAsync(id, cancel) is not { } found ? Results.NotFound()
        : text.Length > LongestText ? Results.Ok(Array.Empty<FigureAnswer>())
        : Results.Ok(FindFigures.Run(found.Live, found.Actor.Rights, text).Select(candidate =>
            new FigureAnswer(candidate.Address.ToString(), candidate.Label, candidate.Printed, candidate.Unit)));
}

/// <summary>A figure a number may mean.</summary>
public sealed record FigureAnswer(string Address, string Label, string Printed, string Unit);
