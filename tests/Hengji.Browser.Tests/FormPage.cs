using Hengji.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Hengji.Browser.Tests;

/// <summary>The form grid as a person uses it.</summary>
internal sealed class FormPage(IPage page)
{
    public IPage Page => page;

    public static async Task<FormPage> OpenAsync(IPage page, RunningServer server, string form)
    {
        _ = await page.GotoAsync($"/dossiers/{await server.DossierIdAsync()}/forms/{form}");
        await page.WaitForFunctionAsync("() => document.querySelector('#grid td[tabindex=\"0\"]') !== null");
        return new FormPage(page);
    }

    public ILocator Cell(string address) => page.Locator($"td[data-a='{address}']");

    /// <summary>Chooses a cell and types, without leaving it.</summary>
    public async Task TypeAsync(string address, string text)
    {
        await Cell(address).ClickAsync();
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Pastes as Excel and WPS do: lines of cells joined by tabs.</summary>
    public Task PasteAsync(string text) =>
        page.EvaluateAsync(
            """
            text => {
              const data = new DataTransfer();
              data.setData("text/plain", text);
              document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """,
            text);

    /// <summary>Address of the cell that has the focus.</summary>
    public Task<string> FocusedAsync() => page.EvaluateAsync<string>("() => document.activeElement?.dataset.a ?? ''");

    public Task SavedAsync() =>
        page.WaitForFunctionAsync(
            "() => document.getElementById('saved').dataset.state === 'saved' && document.querySelectorAll('td.unsaved').length === 0");

    public Task HasAsync(string address, string text) => Assertions.Expect(Cell(address)).ToHaveTextAsync(text, new() { Timeout = 30_000 });
}
