using System.Diagnostics;

namespace Hengji.Documents.Tests.Html;

/// <summary>The page as a real browser reads it; only where Chromium is installed, since no user needs it.</summary>
public sealed class BrowserTests
{
    private static readonly string? Browser = ((string[])["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists);

    [Fact] // A broken content policy would stop style and script without a word: the browser has to say it ran them.
    public async Task A_browser_runs_the_script_and_opens_what_a_link_leads_to()
    {
        Assert.SkipWhen(Browser is null, "Chromium is not installed.");
        var folder = Directory.CreateTempSubdirectory("hengji-page-");
        try
        {
            var page = Path.Combine(folder.FullName, "report.html");
            await File.WriteAllTextAsync(page, HtmlReportWriterTests.PageOf(SampleReport.Complete), TestContext.Current.CancellationToken);

            var read = await Dump(new Uri(page).AbsoluteUri + "#q2", folder.FullName);

            read.ShouldContain("id=\"q2\"");
            var article = read[read.IndexOf("id=\"q2\"", StringComparison.Ordinal)..];
            article.IndexOf("<details open", StringComparison.Ordinal).ShouldBeInRange(0, 40, "the script unfolds the finding");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> Dump(string address, string profile)
    {
        var start = new ProcessStartInfo(Browser!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            $"--user-data-dir={Path.Combine(profile, "browser")}", "--dump-dom", address])
        {
            start.ArgumentList.Add(argument);
        }
        using var browser = Process.Start(start)!;
        var errors = browser.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = await browser.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await browser.WaitForExitAsync(TestContext.Current.CancellationToken);
        await errors;
        return text;
    }
}
