using Hengji.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Hengji.Browser.Tests;

/// <summary>A reviewer drops a report, reads, accepts, dismisses, prints the letter.</summary>
public sealed class AuditTests(Browser browser)
{
    private const string Reason = "与另一条同因";

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task From_the_dropped_file_to_the_letter(string database)
    {
        var server = await browser.ServerAsync(database);
        var page = await browser.SignInAsync("jixiao", server: server);
        var address = await DropAsync(page);

        await Assertions.Expect(page.Locator(".finding")).ToHaveCountAsync(2);
        await LinkedBothWaysAsync(page);
        await DecideAsync(page);
        _ = await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#f-2 .reason")).ToContainTextAsync(Reason);
        await FilterAsync(page);

        await page.ClickAsync(".audit-actions a.primary");
        await Assertions.Expect(page.Locator(".letter .item")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".letter")).ToContainTextAsync("202.10");
        await Assertions.Expect(page.Locator(".letter")).Not.ToContainTextAsync(Reason);
        await page.FillAsync("input[name=due]", "2031-02-03");
        await page.ClickAsync(".letter-desk form button.primary");
        await Assertions.Expect(page.Locator(".letter")).ToContainTextAsync("2031年2月3日前");

        var stranger = await browser.SignInAsync("caiwu", server: server);
        _ = await stranger.GotoAsync(address);
        await Assertions.Expect(stranger.Locator(".finding")).ToHaveCountAsync(0);
        _ = await stranger.GotoAsync("/audits");
        await Assertions.Expect(stranger.Locator($"a[href='{new Uri(address).AbsolutePath}']")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
        await stranger.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_forms_do_the_same()
    {
        var server = await browser.ServerAsync(Databases.Sqlite);
        var page = await browser.SignInAsync("caizheng", server: server);
        var id = await SampleAudit.GiveAsync(server, "caizheng", "\n无脚本\n");
        await page.RouteAsync("**/*.js", route => route.AbortAsync());
        _ = await page.GotoAsync($"/audits/{id}");
        await page.FillAsync("#why-2", Reason);
        await page.ClickAsync("#f-2 button[value=dismissed]");
        await Assertions.Expect(page.Locator("#f-2 .reason")).ToContainTextAsync(Reason);
        await page.ClickAsync("#f-2 button[value=undo]");
        await Assertions.Expect(page.Locator("#why-2")).ToBeVisibleAsync();

        _ = await page.GotoAsync("/audits");
        await page.SetInputFilesAsync("#files", [File("甲.md", SampleAudit.Text + "\n甲\n"), File("坏.pdf", "%PDF-1.7 broken")]);
        await page.ClickAsync("#drop button.primary");
        await Assertions.Expect(page.Locator("#outcomes li.good")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#outcomes li.bad")).ToContainTextAsync("损坏");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_annex_is_compared_when_chosen_and_let_go()
    {
        var server = await browser.ServerAsync(Databases.Sqlite);
        var report = await SampleAudit.GiveAsync(server, "jixiao", "\n一并核对的报告\n");
        var annex = await SampleAudit.GiveAsync(server, "jixiao", "\n一并核对的附件\n");
        var page = await browser.SignInAsync("jixiao", isDark: true, server: server);
        _ = await page.GotoAsync($"/audits/{report}");
        await page.CheckAsync($"#companions input[name=annex][value='{annex}']");
        await page.ClickAsync("#companions form button");

        await Assertions.Expect(page.Locator($"#companions .companion a[href='/audits/{annex}']")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator($"#companions input[name=annex][value='{annex}']")).ToBeCheckedAsync();
        (await LooksTests.FaultsAsync(page, $"/audits/{report}", 1366)).ShouldBeEmpty();

        await page.UncheckAsync($"#companions input[name=annex][value='{annex}']");
        await page.ClickAsync("#companions form button");
        await Assertions.Expect(page.Locator("#companions .companion")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1366, 768, false)]
    [InlineData(1366, 768, true)]
    [InlineData(390, 844, false)]
    public async Task The_pages_have_no_serious_fault_and_fit_the_window(int width, int height, bool isDark)
    {
        var server = await browser.ServerAsync(Databases.Sqlite);
        var id = await SampleAudit.GiveAsync(server, "caizheng", "\n外观\n");
        var page = await browser.SignInAsync("caizheng", width, height, isDark, server);
        var faults = new List<string>();
        foreach (var path in (string[])["/audits", $"/audits/{id}", $"/audits/{id}/letter"])
            faults.AddRange(await LooksTests.FaultsAsync(page, path, width));
        faults.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    /// <summary>Two files at once, one of them broken; then the good one is opened.</summary>
    private static async Task<string> DropAsync(IPage page)
    {
        _ = await page.GotoAsync("/");
        await page.ClickAsync(".menu a[href='/audits']");
        await page.SetInputFilesAsync("#files", [File("坏.pdf", "%PDF-1.7 broken"), File(SampleAudit.Name, SampleAudit.Text)]);
        await page.ClickAsync("#drop button.primary");
        await Assertions.Expect(page.Locator("#outcomes li.bad")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#outcomes li.good")).ToContainTextAsync("确定错误 2");
        await page.ClickAsync("#outcomes li.good a");
        await page.WaitForURLAsync("**/audits/*");
        return page.Url;
    }

    private static async Task LinkedBothWaysAsync(IPage page)
    {
        await page.ClickAsync("#f-1 .go >> nth=0");
        await Assertions.Expect(page.Locator(".hit:target")).ToHaveCountAsync(1);
        await page.ClickAsync(".hit:target .refs a >> nth=0");
        await Assertions.Expect(page.Locator(".finding:target")).ToHaveCountAsync(1);
    }

    /// <summary>By keys: accepts the first, dismisses the second, which needs a reason.</summary>
    private static async Task DecideAsync(IPage page)
    {
        await page.FocusAsync("#findings");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("#f-1[data-state=accepted]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("[data-count=open]")).ToHaveTextAsync("1");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("d"); // no reason yet: it is asked for
        await Assertions.Expect(page.Locator("#why-2")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(Reason);
        await page.ClickAsync("#f-2 button[value=dismissed]");
        await Assertions.Expect(page.Locator("#f-2[data-state=dismissed]")).ToHaveCountAsync(1);
    }

    private static async Task FilterAsync(IPage page)
    {
        await page.UncheckAsync("#show-dismissed");
        await Assertions.Expect(page.Locator("#f-2")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#f-1")).ToBeVisibleAsync();
    }

    private static FilePayload File(string name, string text) =>
        new() { Name = name, MimeType = "application/octet-stream", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };
}
