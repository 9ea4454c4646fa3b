using Hengji.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Hengji.Browser.Tests;

/// <summary>Rows of lists: whatever was done with one, Ctrl+Z takes it back, through the loading of the page.</summary>
public sealed class RowTests(Browser browser)
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_deleted_and_a_moved_row_come_back_with_undo(string database)
    {
        var server = await browser.ServerAsync(database);
        var form = await FormPage.OpenAsync(await browser.SignInAsync("caiwu", server: server), server, "special");
        var before = await KeysAsync(form.Page);
        var first = before[0];
        var name = await form.Cell($"special.name@{first}").TextContentAsync();

        await form.Cell($"special.name@{first}").ClickAsync();
        await DoAsync(form.Page, "down", key: before[1]);
        await form.Cell($"special.name@{first}").ClickAsync();
        await DoAsync(form.Page, "remove", key: before[1]);
        await Assertions.Expect(form.Page.Locator($"tr[data-row='{first}']")).ToHaveCountAsync(0);

        await form.Page.Keyboard.PressAsync("Control+z"); // nothing has the focus now
        await form.HasAsync($"special.name@{first}", name!);
        (await KeysAsync(form.Page)).ShouldBe([before[1], first, .. before[2..]]);
        await DoAsync(form.Page, "undo", key: first);
        (await KeysAsync(form.Page)).ShouldBe(before);
        await form.Page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Undo_passes_over_a_row_to_the_cell_typed_before_it_and_keeps_what_others_changed_since(string database)
    {
        var server = await browser.ServerAsync(database);
        var form = await FormPage.OpenAsync(await browser.SignInAsync("caiwu", server: server), server, "goals");
        var keys = await KeysAsync(form.Page);
        var cell = $"goals.completion@{keys[0]}";
        var before = await form.Cell(cell).TextContentAsync();
        await form.TypeAsync(cell, "4710");
        await form.Page.Keyboard.PressAsync("Enter");
        await form.SavedAsync();
        await DoAsync(form.Page, "add", key: keys[0]);

        await DoAsync(form.Page, "undo", key: keys[0]);
        (await KeysAsync(form.Page)).ShouldBe(keys);
        await form.Page.Keyboard.PressAsync("Control+z");
        await form.SavedAsync();
        await form.HasAsync(cell, before!);
        await form.Page.Context.CloseAsync();
    }

    /// <summary>Presses a button of the toolbar and waits until the page came again.</summary>
    private static async Task DoAsync(IPage page, string what, string key)
    {
        await page.EvaluateAsync("() => window.isOld = true");
        await page.ClickAsync($"#row-tools [data-do={what}]");
        await page.WaitForFunctionAsync("() => !window.isOld && document.querySelector('#grid td[tabindex=\"0\"]') !== null");
        await Assertions.Expect(page.Locator($"tr[data-row='{key}']")).ToHaveCountAsync(1);
    }

    private static async Task<string[]> KeysAsync(IPage page) =>
        await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('tr[data-row]')].map(row => row.dataset.row)");
}
