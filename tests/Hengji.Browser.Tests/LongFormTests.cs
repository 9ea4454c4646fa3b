using Hengji.Storage.Dossiers;
using Hengji.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Hengji.Browser.Tests;

/// <summary>A form of many rows is laid out row by row; to its user it is the same form.</summary>
public sealed class LongFormTests(Browser browser)
{
    private const string Form = "special";
    private const int Rows = 150;
    private const int Width = 1366;

    [Fact]
    public async Task The_last_row_is_reached_filled_and_saved_and_every_cell_stands_under_its_heading()
    {
        await using var server = await RunningServer.StartAsync(Databases.Sqlite);
        var dossier = await server.DossierIdAsync();
        await FillAsync(server, dossier);
        var form = await FormPage.OpenAsync(await browser.SignInAsync("caiwu", server: server), server, Form);

        (await form.Page.Locator("#grid.long tr[data-row]").CountAsync()).ShouldBe(Rows);
        (await ShiftedAsync(form.Page)).ShouldBeEmpty();
        await form.Page.Locator("#grid td.open").First.ClickAsync();
        await form.Page.Keyboard.PressAsync("Control+End");
        (await form.FocusedAsync()).ShouldEndWith($"@long{Rows - 1}");
        var name = $"{Form}.name@long{Rows - 1}";
        await form.TypeAsync(name, "Z99");
        await form.Page.Keyboard.PressAsync("Enter");
        await form.SavedAsync();
        _ = await form.Page.ReloadAsync();
        await form.HasAsync(name, "Z99");
        (await form.Cell(name).GetAttributeAsync("aria-label")).ShouldBeNull("a cell is named when it is chosen");
        await form.Cell(name).ClickAsync();
        (await form.Cell(name).GetAttributeAsync("aria-label")).ShouldEndWith("Z99");
        (await LooksTests.FaultsAsync(form.Page, $"/dossiers/{dossier}/forms/{Form}", Width)).ShouldBeEmpty();
        await form.Page.Context.CloseAsync();
    }

    /// <summary>Cells that do not begin and end where the heading of their column does, in the first and the last row.</summary>
    private static Task<string[]> ShiftedAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            () => {
              const edges = cell => { const box = cell.getBoundingClientRect(); return `${Math.round(box.left)}-${Math.round(box.right)}`; };
              const heads = new Set([...document.querySelectorAll("#grid thead th")].map(edges));
              const rows = [...document.querySelectorAll("#grid tbody tr")];
              return [rows[0], rows.at(-1)].flatMap(row => [...row.cells]).filter(cell => !heads.has(edges(cell))).map(cell => cell.dataset.a ?? "th");
            }
            """);

    private static Task<int> FillAsync(RunningServer server, long dossier) =>
        server.AskAsync(async storage =>
        {
            var have = await storage.Rows.CountAsync(row => row.DossierId == dossier && row.Form == Form);
            for (var number = have; number < Rows; number++)
                _ = storage.Rows.Add(new FormRowEntry { DossierId = dossier, Form = Form, Key = $"long{number}", Label = "", Position = number + 1 });
            _ = await storage.Dossiers.ExecuteUpdateAsync(set => set.SetProperty(each => each.Revision, each => each.Revision + 1));
            return await storage.SaveChangesAsync();
        });
}
