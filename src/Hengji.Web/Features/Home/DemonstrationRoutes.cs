using Hengji.Storage;
using Hengji.Storage.People;
using Hengji.UseCases.Demonstration;
using Hengji.UseCases.Packs;
using Hengji.Web.Hosting;
using Hengji.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace Hengji.Web.Features.Home;

/// <summary>The sample department by one click, on an installation without any department.</summary>
internal static class DemonstrationRoutes
{
    public static void Map(WebApplication app) => app.MapPost("/demonstration", LoadAsync).RequireAuthorization();

    private static async Task<IResult> LoadAsync(
        [Microsoft.AspNetCore.Mvc.FromForm] string? agreed, ServerSettings settings, CurrentActor current, HengjiDbContext storage,
        UserManager<Person> people, PackShelf packs, TimeProvider clock, CancellationToken cancel)
    {
        var actor = await current.GetAsync();
        if (!actor.Rights.Has(Role.SecurityAdministrator) || settings.SampleFolder is not { } sample)
            return Results.NotFound();
        if (agreed != "yes")
            return Results.LocalRedirect("/?demonstration=agree");
        var problem = await LoadDemonstration.ByHandAsync(storage, people, packs, sample, actor, clock.GetUtcNow().UtcDateTime, cancel);
        return Results.LocalRedirect(problem is null ? "/?demonstration=done" : $"/?demonstration={problem.Code}");
    }
}
