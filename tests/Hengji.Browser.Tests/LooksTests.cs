using Deque.AxeCore.Playwright;

namespace Hengji.Browser.Tests;

/// <summary>Pages work for everybody: no serious fault that axe can find, nothing wider than the window.</summary>
public sealed class LooksTests(Browser browser)
{
    private static readonly string[] People = ["u07", "caiwu"];
    private static readonly string[] Paths = ["/sign-in", "/", "/dossiers/1", "/dossiers/1/forms/income", "/account"];

    public static TheoryData<string, string, bool> Pages
    {
        get
        {
            var pages = new TheoryData<string, string, bool>();
            foreach (var (name, path) in People.SelectMany(_ => Paths, (name, path) => (name, path)))
            {
                pages.Add(name, path, false);
                pages.Add(name, path, true);
            }
            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Has_no_serious_fault_and_fits_the_window(string name, string path, bool isDark)
    {
        var page = path == "/sign-in" ? await browser.OpenAsync(isDark: isDark) : await browser.SignInAsync(name, isDark: isDark);
        _ = await page.GotoAsync(path);

        var faults = (await page.RunAxe()).Violations.Where(fault => fault.Impact is "serious" or "critical")
            .Select(fault => $"{fault.Id}: {fault.Nodes[0].Html}").ToList();

        faults.ShouldBeEmpty();
        foreach (var (width, height) in ((int, int)[])[(1366, 768), (390, 844)])
        {
            await page.SetViewportSizeAsync(width, height);
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth")).ShouldBeLessThanOrEqualTo(0, $"{path} at {width}");
        }
        await page.Context.CloseAsync();
    }
}
