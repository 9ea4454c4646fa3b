using Hengji.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Hengji.Browser.Tests;

/// <summary>Two people on one cell, and a session that ended: nothing typed is lost or overwritten silently.</summary>
public sealed class LosingNothingTests(Browser browser)
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task The_slower_of_two_is_asked_which_value_stays(string database)
    {
        var server = await browser.ServerAsync(database);
        var first = await FormPage.OpenAsync(await browser.SignInAsync("u08", server: server), server, "income");
        var second = await FormPage.OpenAsync(await browser.SignInAsync("u08", server: server), server, "income");
        await second.Page.RouteAsync("**/forms/income", route => route.AbortAsync()); // it has not heard of the change yet
        await first.TypeAsync("income.other@u08", "10.00");
        await first.Page.Keyboard.PressAsync("Enter");
        await first.SavedAsync();

        await second.TypeAsync("income.other@u08", "20.00");
        await second.Page.Keyboard.PressAsync("Enter");
        var box = second.Page.Locator(".conflict-box");
        await Assertions.Expect(box).ToContainTextAsync("10.00");
        await second.HasAsync("income.other@u08", "10.00");
        await box.GetByRole(AriaRole.Button).First.ClickAsync();
        await second.SavedAsync();

        _ = await first.Page.ReloadAsync();
        await first.HasAsync("income.other@u08", "20.00");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task An_ended_session_keeps_unsaved_cells_and_saves_them_after_signing_in(string database)
    {
        var server = await browser.ServerAsync(database);
        var page = await browser.SignInAsync("u09", server: server);
        var form = await FormPage.OpenAsync(page, server, "income");
        await EndSessionsAsync(server, "u09");

        await form.TypeAsync("income.other@u09", "33.33");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.getElementById('saved').dataset.state === 'out'");
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync(); // the browser's own “leave this page?”
        await Browser.SignInAsync(page, "u09");
        form = await FormPage.OpenAsync(page, server, "income");

        await form.HasAsync("income.other@u09", "33.33");
        await form.SavedAsync();
        _ = await page.ReloadAsync();
        await form.HasAsync("income.other@u09", "33.33");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_one_person_left_unsaved_is_never_offered_to_the_next(string database)
    {
        var server = await browser.ServerAsync(database);
        var page = await browser.SignInAsync("u10", server: server);
        var form = await FormPage.OpenAsync(page, server, "income");
        var before = await form.Cell("income.other@u10").TextContentAsync();
        await EndSessionsAsync(server, "u10");
        await form.TypeAsync("income.other@u10", "44.44");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.getElementById('saved').dataset.state === 'out'");
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();

        await Browser.SignInAsync(page, "caiwu");
        form = await FormPage.OpenAsync(page, server, "income");
        await form.HasAsync("income.other@u10", before!);
        (await page.Locator("td.unsaved").CountAsync()).ShouldBe(0);
    }

    /// <summary>What time-out and the sessions list do.</summary>
    private static Task<int> EndSessionsAsync(RunningServer server, string name) =>
        server.AskAsync(async storage =>
        {
            var now = TimeProvider.System.GetUtcNow().UtcDateTime;
            var id = await storage.Users.Where(person => person.UserName == name).Select(person => person.Id).SingleAsync();
            return await storage.Sessions.Where(session => session.PersonId == id && session.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now));
        });
}
