using Hengji.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Hengji.Browser.Tests;

/// <summary>The running text as a document: numbers are bound while one types, and nothing anybody wrote is lost.</summary>
public abstract class NarrativeTests(Browser browser, string database) : IAsyncLifetime
{
    private RunningServer server = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(Databases.All.Any(one => one.Data == database), $"no {database}");
        server = await RunningServer.StartAsync(database);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_typed_number_is_bound_by_keys_shows_its_value_and_is_printed_on_the_page()
    {
        var page = await OpenAsync("caiwu");
        await TypeAtEndAsync(page, "control_reason", "另有在编 158 人");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft"); // behind the number
        var options = page.Locator("#offer [role=option]");
        await Assertions.Expect(options.First).ToContainTextAsync("158");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#offer")).ToBeHiddenAsync();
        await SavedAsync(page);
        var stored = await TextAsync("control_reason");
        stored.ShouldMatch(@"另有在编 \{\{[a-z_]+\.[a-z_]+(@\w+)?\}\} 人$");

        await Assertions.Expect(page.Locator("#pages")).ToContainTextAsync("另有在编 158 人");
        var chip = Paragraph(page, "control_reason").Locator(".chip").Last;
        await Assertions.Expect(chip).ToHaveTextAsync("158");
        await chip.FocusAsync();
        await Assertions.Expect(page.Locator("#chip-card")).ToBeVisibleAsync();
        (await page.Locator("#chip-card").TextContentAsync()).ShouldNotBeNullOrEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_unbound_number_is_marked_and_the_next_key_leads_to_it()
    {
        var page = await OpenAsync("caiwu");
        await TypeAtEndAsync(page, "basic_intro", "共计 987654 元");
        await page.Keyboard.PressAsync("Control+s");
        await SavedAsync(page);
        await Assertions.Expect(Paragraph(page, "basic_intro").Locator("mark")).ToHaveTextAsync("987654");
        await Assertions.Expect(page.Locator("#counts")).ToContainTextAsync("未绑定 1 处");

        await page.Keyboard.PressAsync("Alt+ArrowDown"); // another paragraph
        await page.Keyboard.PressAsync("F8");
        (await page.EvaluateAsync<string>("() => document.activeElement.dataset.a")).ShouldBe("narrative.text@basic_intro");
        await Assertions.Expect(page.Locator("#offer")).ToContainTextAsync("没有相同的数");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Undo_takes_back_what_was_typed_and_what_was_bound()
    {
        var page = await OpenAsync("caiwu");
        var before = await TextAsync("control_reason");
        await TypeAtEndAsync(page, "control_reason", "又一句。");
        await page.Keyboard.PressAsync("Control+s");
        await SavedAsync(page);
        await Paragraph(page, "control_reason").Locator(".chip").First.ClickAsync();
        await page.Locator("#offer [role=option]").Last.ClickAsync(); // unbind
        await SavedAsync(page);
        (await TextAsync("control_reason")).ShouldNotContain("{{");

        await page.Keyboard.PressAsync("Control+z");
        await page.Keyboard.PressAsync("Control+z");
        await SavedAsync(page);
        (await TextAsync("control_reason")).ShouldBe(before);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_slower_of_two_writers_is_asked_which_text_stays()
    {
        var (first, second) = (await OpenAsync("caiwu"), await OpenAsync("caiwu"));
        await second.RouteAsync("**/forms/narrative", route => route.AbortAsync()); // it has not heard of the change yet
        await TypeAtEndAsync(first, "basic_intro", "甲写的。");
        await first.Keyboard.PressAsync("Control+s");
        await SavedAsync(first);

        await TypeAtEndAsync(second, "basic_intro", "乙写的。");
        await second.Keyboard.PressAsync("Control+s");
        var box = second.Locator(".conflict-box");
        await Assertions.Expect(box).ToContainTextAsync("乙写的。");
        await Assertions.Expect(Paragraph(second, "basic_intro")).ToContainTextAsync("甲写的。");
        await box.GetByRole(AriaRole.Button).First.ClickAsync();
        await SavedAsync(second);
        (await TextAsync("basic_intro")).ShouldEndWith("乙写的。");
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [Fact]
    public async Task A_paragraph_nobody_wrote_yet_is_there_to_be_written()
    {
        _ = await server.AskAsync(async storage =>
        {
            _ = await storage.Cells.Where(cell => cell.Form == "narrative" && cell.Row == "fund_use").ExecuteDeleteAsync();
            _ = await storage.Rows.Where(row => row.Form == "narrative" && row.Key == "fund_use").ExecuteDeleteAsync();
            return await storage.Dossiers.ExecuteUpdateAsync(set => set.SetProperty(one => one.Revision, one => one.Revision + 1));
        });
        var page = await OpenAsync("caiwu");
        await TypeAtEndAsync(page, "fund_use", "本年无政府性基金支出。");
        await page.Keyboard.PressAsync("Control+s");
        await SavedAsync(page);

        (await TextAsync("fund_use")).ShouldBe("本年无政府性基金支出。");
        await Assertions.Expect(page.Locator("#pages")).ToContainTextAsync("本年无政府性基金支出。");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Pasted_words_come_without_their_looks_and_what_was_typed_survives_the_window()
    {
        var page = await OpenAsync("caiwu");
        await TypeAtEndAsync(page, "basic_intro", "");
        await page.EvaluateAsync(
            """
            () => {
              const data = new DataTransfer();
              data.setData("text/html", "<b>粗体</b><p>段</p>");
              data.setData("text/plain", "粗体\r\n段");
              const event = new InputEvent("beforeinput", { inputType: "insertFromPaste", dataTransfer: data, bubbles: true, cancelable: true });
              document.activeElement.dispatchEvent(event);
            }
            """);
        (await Paragraph(page, "basic_intro").Locator("b, p").CountAsync()).ShouldBe(0);
        await page.Keyboard.TypeAsync("尾");
        _ = await page.GotoAsync("/"); // at once, long before the pause of typing is over
        await GoAsync(page);

        await Assertions.Expect(Paragraph(page, "basic_intro")).ToContainTextAsync("粗体\n段尾");
        await SavedAsync(page);
        (await TextAsync("basic_intro")).ShouldEndWith("粗体\n段尾");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_may_not_write_reads()
    {
        var page = await OpenAsync("zuzhang");
        (await page.Locator("[contenteditable=true]").CountAsync()).ShouldBe(0);
        await Assertions.Expect(Paragraph(page, "control_reason").Locator(".chip").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static ILocator Paragraph(IPage page, string key) => page.Locator($"[data-a='narrative.text@{key}']");

    private async Task<IPage> OpenAsync(string name)
    {
        var page = await browser.SignInAsync(name, server: server);
        page.Dialog += async (_, dialog) => await dialog.AcceptAsync(); // the browser's own “leave this page?”
        await GoAsync(page);
        return page;
    }

    private async Task GoAsync(IPage page)
    {
        _ = await page.GotoAsync($"/dossiers/{await server.DossierIdAsync()}/narrative");
        _ = await page.WaitForFunctionAsync("() => document.querySelector('.page-count').textContent !== ''");
    }

    private static async Task TypeAtEndAsync(IPage page, string key, string text)
    {
        await Paragraph(page, key).FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(text);
    }

    private static Task<IJSHandle> SavedAsync(IPage page) =>
        page.WaitForFunctionAsync("() => document.getElementById('saved').dataset.state === 'saved' && !document.querySelector('.unsaved')");

    private Task<string> TextAsync(string key) =>
        server.AskAsync(storage => storage.Cells.Where(cell => cell.Form == "narrative" && cell.Item == "text" && cell.Row == key)
            .Select(cell => cell.Text).SingleAsync());
}
