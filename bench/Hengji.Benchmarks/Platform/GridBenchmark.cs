using System.Diagnostics;
using System.Globalization;
using Hengji.Testing.Serving;
using Hengji.UseCases.Demonstration;
using Microsoft.Playwright;

namespace Hengji.Benchmarks.Platform;

/// <summary>A form of 500 rows in Debian's chromium: how long it takes to open, and from a key to the picture that shows it.</summary>
/// <remarks>
/// The keys come from the browser's driver thirty a second, as a keyboard repeats one that is held; the page's own clock stops in the first task after the frame that
/// follows the key. A picture every 16.7 ms is what a screen shows, so that much is the least there can be. A first round of the same keys is not counted, as
/// in every other row: the server was started a moment ago.
/// </remarks>
internal static class GridBenchmark
{
    private const string Chromium = "/usr/bin/chromium";
    private const string Form = "indicators";
    private const int Opened = 7;
    private const int Entries = 60;
    private const int Steps = 120;
    private const double KeyGoalMs = 50;
    private static readonly TimeSpan KeyPause = TimeSpan.FromSeconds(1) / 30;

    public static void Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task RunAsync()
    {
        PlatformTable.Head();
        await using var database = PlatformDatabase.Sqlite();
        (await database.ServeAsync(isDemonstration: true)).Dispose();
        await LongForm.FillAsync(database, Form);
        using var server = await database.ServeAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
        var page = await SignInAsync(browser, server);
        var (rows, columns) = await OpeningAsync(page, database.Name);
        await KeysAsync(page, string.Create(CultureInfo.InvariantCulture, $"{rows} × {columns} cells"), database.Name);
    }

    private static async Task<IPage> SignInAsync(IBrowser browser, ServerProcess server)
    {
        var page = await browser.NewPageAsync(new() { BaseURL = server.Address.ToString(), ViewportSize = new() { Width = 1366, Height = 768 } });
        page.SetDefaultTimeout(60_000);
        _ = await page.GotoAsync("/sign-in");
        await page.FillAsync("input[name=name]", "caiwu");
        await page.FillAsync("input[name=password]", LoadDemonstration.Password);
        await page.ClickAsync("button.primary");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        return page;
    }

    private static async Task<(int Rows, int Columns)> OpeningAsync(IPage page, string database)
    {
        var times = new List<double>();
        for (var time = 0; time < Opened; time++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = await page.GotoAsync($"/dossiers/1/forms/{Form}");
            _ = await page.WaitForFunctionAsync("() => document.querySelector('#grid td[tabindex=\"0\"]') !== null");
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        var rows = await page.EvaluateAsync<int>("() => new Set([...document.querySelectorAll('#grid td[data-a]')].map(cell => cell.dataset.a.split('@')[1])).size");
        var cells = await page.EvaluateAsync<int>("() => document.querySelectorAll('#grid td[data-a]').length");
        var what = string.Create(CultureInfo.InvariantCulture, $"form page of {rows} × {cells / rows} cells in the browser, until the first cell takes keys");
        PlatformTable.Times(what, database, new Timing([.. times.Skip(1)], null), null);
        return (rows, cells / rows);
    }

    private static async Task KeysAsync(IPage page, string size, string database)
    {
        await page.EvaluateAsync(
            """
            () => {
              window.keyTimes = [];
              addEventListener("keydown", event => {
                const pressed = event.timeStamp;
                requestAnimationFrame(() => {
                  const channel = new MessageChannel();
                  channel.port1.onmessage = () => window.keyTimes.push(performance.now() - pressed);
                  channel.port2.postMessage(0);
                });
              }, { capture: true });
            }
            """);
        _ = await RoundAsync(page, firstNumber: 1);
        var (typing, arrows) = await RoundAsync(page, firstNumber: Entries + 1);
        PlatformTable.Times($"{size}: typing numbers with Enter, from a key to its picture", database, typing, KeyGoalMs);
        PlatformTable.Times($"{size}: arrows, from a key to its picture", database, arrows, KeyGoalMs);
    }

    /// <summary>Numbers typed down a column from its first open cell, then the arrows.</summary>
    private static async Task<(Timing Typing, Timing Arrows)> RoundAsync(IPage page, int firstNumber)
    {
        await page.Locator($"#grid td.open[data-a^='{Form}.actual@']").First.ClickAsync();
        var entries = Enumerable.Range(firstNumber, Entries).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number}.25"));
        await PressAsync(page, entries.SelectMany(entry => entry.Select(digit => digit.ToString()).Append("Enter")));
        var typing = await TakeAsync(page);
        string[] keys = ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"];
        await PressAsync(page, keys.SelectMany(key => Enumerable.Repeat(key, Steps / keys.Length)));
        return (typing, await TakeAsync(page));
    }

    /// <summary>One key after the other at their times; a late one is not made up for.</summary>
    private static async Task PressAsync(IPage page, IEnumerable<string> keys)
    {
        using var clock = new PeriodicTimer(KeyPause);
        foreach (var key in keys)
        {
            _ = await clock.WaitForNextTickAsync();
            await page.Keyboard.PressAsync(key);
        }
    }

    private static async Task<Timing> TakeAsync(IPage page)
    {
        await page.WaitForTimeoutAsync(200);
        return new Timing(await page.EvaluateAsync<double[]>("() => window.keyTimes.splice(0)"), null);
    }
}
