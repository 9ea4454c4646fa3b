using Hengji.UseCases.Demonstration;
using Hengji.Web.Tests.Hosting;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Hengji.Browser.Tests.Browser))]

namespace Hengji.Browser.Tests;

/// <summary>Debian's chromium, started once, and one server for it to look at on each database.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private readonly Servers servers = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The server on SQLite, for what no database has to do with.</summary>
    public RunningServer Server { get; private set; } = null!;

    /// <summary>The server on one of <see cref="Databases"/>.</summary>
    public Task<RunningServer> ServerAsync(string database) => servers.OnAsync(database);

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(30_000); // as for the rest
        Server = await ServerAsync(Databases.Sqlite);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"],
        });
    }

    /// <summary>A fresh browser window, with nobody signed in.</summary>
    public async Task<IPage> OpenAsync(int width = 1366, int height = 768, bool isDark = false, RunningServer? server = null)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = (server ?? Server).Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = "zh-CN",
        });
        context.SetDefaultTimeout(60_000); // machines that run many tests at once are slow
        return await context.NewPageAsync();
    }

    /// <summary>A window of somebody who has signed in.</summary>
    public async Task<IPage> SignInAsync(string name, int width = 1366, int height = 768, bool isDark = false, RunningServer? server = null)
    {
        var page = await OpenAsync(width, height, isDark, server);
        await SignInAsync(page, name);
        return page;
    }

    public static async Task SignInAsync(IPage page, string name)
    {
        _ = await page.GotoAsync("/sign-in");
        await page.FillAsync("input[name=name]", name);
        await page.FillAsync("input[name=password]", LoadDemonstration.Password);
        await page.ClickAsync("button.primary");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
        await servers.DisposeAsync();
    }
}
