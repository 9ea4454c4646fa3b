using System.Net;
using System.Net.Http.Json;
using Hengji.Web.Features.Filling;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Filling;

/// <summary>Reads and saves cells as the grid does.</summary>
internal static class CellClient
{
    public static async Task<SaveAnswer> SaveAsync(this Visitor visitor, long dossier, params CellToSave[] cells)
    {
        var answer = await visitor.TrySaveAsync(dossier, cells);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<SaveAnswer>()).ShouldNotBeNull();
    }

    public static Task<HttpResponseMessage> TrySaveAsync(this Visitor visitor, long dossier, params CellToSave[] cells) =>
        visitor.Http.PatchAsJsonAsync($"/api/v1/dossiers/{dossier}/cells", new SaveRequest([.. cells]));

    public static async Task<SheetAnswer> SheetAsync(this Visitor visitor, long dossier, string form) =>
        (await visitor.Http.GetFromJsonAsync<SheetAnswer>($"/api/v1/dossiers/{dossier}/forms/{form}")).ShouldNotBeNull();

    public static async Task<SheetCellAnswer> CellAsync(this Visitor visitor, long dossier, string address) =>
        (await visitor.SheetAsync(dossier, address.Split('.')[0])).Cells.Single(cell => cell.Address == address);
}
