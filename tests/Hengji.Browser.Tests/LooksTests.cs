using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Hengji.Browser.Tests;

/// <summary>Every page works for everybody: no serious fault that axe can find, nothing wider than the window.</summary>
public sealed class LooksTests(Browser browser)
{
    /// <summary>Whom each page is for; together every page there is.</summary>
    private static readonly (string Name, string[] Paths)[] Pages =
    [
        ("", ["/sign-in", "/sign-in?failed=locked&name=u07"]),
        ("u07", ["/", "/dossiers/1", "/dossiers/1/forms/income", "/dossiers/1/workbook", "/dossiers/1/evidence", "/dossiers/1/review", "/account",
            "/account/password", "/account/second-factor", "/account/tokens", "/nothing"]),
        ("caiwu", ["/", "/dossiers/1", "/dossiers/1/forms/control", "/dossiers/1/forms/profile", "/dossiers/1/forms/goals",
            "/dossiers/1/forms/special", "/dossiers/1/forms/indicators", "/audits", "/dossiers/1/narrative", "/dossiers/1/scores", "/dossiers/1/report", "/dossiers/1/review", "/dossiers/1/signatures"]),
        ("xitong", ["/", "/admin/units", "/admin/calendar", "/admin/packs"]),
        ("anquan", ["/admin/people", "/admin/people/1"]),
        ("shenji", ["/trail"]),
    ];

    // The report's preview is a document of its own, looked at with the documents.
    private static readonly AxeRunOptions Options = new() { ResultTypes = [ResultType.Violations], Iframes = false };

    private static readonly (string Name, int Width, int Height, bool IsDark)[] Looks =
        [("light", 1366, 768, false), ("dark", 1366, 768, true), ("phone", 390, 844, false)];

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (name, look) in Pages.SelectMany(_ => Looks, (page, look) => (page.Name, look.Name)))
                all.Add(name, look);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task No_page_has_a_serious_fault_and_each_fits_the_window(string name, string look)
    {
        var (_, width, height, isDark) = Looks.Single(one => one.Name == look);
        var page = name.Length == 0 ? await browser.OpenAsync(width, height, isDark) : await browser.SignInAsync(name, width, height, isDark);
        var faults = new List<string>();
        foreach (var path in Pages.Single(one => one.Name == name).Paths)
            faults.AddRange(await FaultsAsync(page, path, width));

        faults.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    internal static async Task<List<string>> FaultsAsync(IPage page, string path, int width)
    {
        _ = await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var faults = (await page.RunAxe(Options)).Violations.Where(fault => fault.Impact is "serious" or "critical")
            .Select(fault => $"{path}: {fault.Id}: {fault.Nodes[0].Html}").ToList();
        if (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth") is > 0 and var wider)
            faults.Add($"{path}: wider than {width} by {wider}");
        return faults;
    }
}
