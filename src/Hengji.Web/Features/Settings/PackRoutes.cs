using Hengji.Storage.People;
using Hengji.UseCases.Packs;
using Hengji.Web.Security;

namespace Hengji.Web.Features.Settings;

/// <summary>The documentation generated from a pack.</summary>
internal static class PackRoutes
{
    public static void Map(WebApplication app) =>
        app.MapGet("/admin/packs/{id}/doc", DescribeAsync).RequireAuthorization().ExcludeFromDescription();

    private static async Task<IResult> DescribeAsync(string id, CurrentActor current, PackShelf packs) =>
        (await current.GetAsync()).Rights.Has(Role.SystemAdministrator) && ListPacks.Describe(packs, id) is { IsSuccess: true, Value: var text }
            ? Results.Text(text, "text/plain; charset=utf-8")
            : Results.NotFound();
}
