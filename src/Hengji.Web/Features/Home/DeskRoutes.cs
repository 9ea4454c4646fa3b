using Hengji.Storage;
using Hengji.UseCases.Home;
using Hengji.Web.Security;

namespace Hengji.Web.Features.Home;

/// <summary>The dossiers a person may see, for programs.</summary>
internal static class DeskRoutes
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/dossiers", ListAsync).WithName("listDossiers");

    private static async Task<IResult> ListAsync(int? page, string? find, CurrentActor current, HengjiDbContext storage, CancellationToken cancel)
    {
        var (lines, count) = await ReadDesk.RunAsync(storage, (await current.GetAsync()).Rights, page ?? 1, find, cancel);
        return Results.Ok(new DeskAnswer(count, [.. lines.Select(line => new DeskLineAnswer(
            line.Dossier.Id, line.Department, line.Dossier.Year, line.Dossier.PackId, line.Dossier.Stage.ToString(), line.Dossier.Revision,
            line.Tally?.Contradictions, line.Tally?.Warnings))]));
    }
}

/// <summary>A page of dossiers, 50 at most, and how many there are in all.</summary>
public sealed record DeskAnswer(int Count, List<DeskLineAnswer> Dossiers);

/// <summary>A dossier; counts are null until it was checked.</summary>
public sealed record DeskLineAnswer(
    long Id, string Department, int Year, string Pack, string Stage, long Revision, int? Contradictions, int? Warnings);
