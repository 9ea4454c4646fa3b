using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.Demonstration;
using Hengji.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Hengji.Browser.Tests;

/// <summary>One dossier from the clerk's first figure to acceptance by the finance bureau, with everybody's own hands.</summary>
public sealed partial class WholeWayTests(Browser browser) : IAsyncDisposable
{
    private const string Unit = "u07";
    private const string Typed = "income.other@u07";
    private const string Pasted = "income.carryover@u07";

    private RunningServer server = null!; // a dossier that nobody else moves on
    private string dossier = "";

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task From_the_first_figure_to_acceptance(string database)
    {
        server = await RunningServer.StartAsync(database);
        dossier = $"/dossiers/{await server.DossierIdAsync()}";
        var clerk = await browser.SignInAsync(Unit, server: server);
        await FillAsync(clerk);
        await UploadWithConflictAsync(clerk);
        await HandOnAsync(clerk);
        var head = await browser.SignInAsync("h07", server: server);
        await HandOnAsync(head);

        var finance = await browser.SignInAsync("caiwu", server: server);
        await ReturnCellAsync(finance);
        await CorrectAsync(clerk);
        await HandOnAsync(clerk);
        await HandOnAsync(head);

        await HandInOthersAsync();
        await HandOnAsync(finance); // units → department compiles
        await HandOnAsync(finance); // → panel
        foreach (var name in (string[])["zuzhang", "juzhang", "caizheng"])
            await SignAsync(await browser.SignInAsync(name, server: server));

        (await server.AskAsync(storage => storage.Dossiers.Select(one => one.Stage).SingleAsync())).ShouldBe(Stage.Accepted);
        _ = await finance.GotoAsync($"{dossier}/signatures");
        await Assertions.Expect(finance.Locator(".verdict.good")).ToHaveCountAsync(5); // three opinions; the unit's head before and after the return
        await Assertions.Expect(finance.Locator(".stage")).ToHaveTextAsync("已受理");
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    /// <summary>Types one figure, pastes two others.</summary>
    private async Task FillAsync(IPage page)
    {
        var form = await FormPage.OpenAsync(page, server, "income");
        await form.TypeAsync(Typed, "77.11");
        await page.Keyboard.PressAsync("Enter");
        await form.Cell(Pasted).ClickAsync();
        await form.PasteAsync("1500.01\t1700.02\r\n");
        await form.SavedAsync();
        await form.HasAsync("income.total@u07", "3277.14"); // 1500.01 + 1700.02 + 0 + 0 + 77.11
    }

    /// <summary>A cell changed in the downloaded workbook and, meanwhile, in the form: the clerk chooses the file's.</summary>
    private async Task UploadWithConflictAsync(IPage page)
    {
        var download = await page.Context.APIRequest.GetAsync($"/api/v1{dossier}/workbook");
        var workbook = Replace(await download.BodyAsync(), "77.11", "88.22");
        var form = await FormPage.OpenAsync(page, server, "income");
        await form.TypeAsync(Typed, "66.33");
        await page.Keyboard.PressAsync("Enter");
        await form.SavedAsync();

        _ = await page.GotoAsync($"{dossier}/workbook");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "填报.xlsx", MimeType = "application/octet-stream", Buffer = workbook });
        await Assertions.Expect(page.Locator(".file-name")).ToHaveTextAsync("填报.xlsx");
        await page.ClickAsync("#upload button");
        var conflict = page.Locator("[data-conflict]");
        await Assertions.Expect(conflict).ToHaveCountAsync(1);
        await page.ClickAsync("#apply"); // refused: nothing chosen
        await Assertions.Expect(page.Locator("#upload-state")).ToContainTextAsync("冲突");
        await conflict.Locator("input[value=mine]").CheckAsync();
        await page.ClickAsync("#apply");
        await Assertions.Expect(page.Locator("#upload-state")).ToContainTextAsync("已写入 1 格");

        await (await FormPage.OpenAsync(page, server, "income")).HasAsync(Typed, "88.22");
    }

    /// <summary>Department finance returns the unit's share with a reason on one cell.</summary>
    private async Task ReturnCellAsync(IPage page)
    {
        var form = await FormPage.OpenAsync(page, server, "income");
        await form.Cell(Typed).ClickAsync();
        await Assertions.Expect(page.Locator("#story [data-note-text]")).ToHaveCountAsync(1);
        await page.Locator("#story .add-note summary").ClickAsync();
        await page.FillAsync("#story [data-note-text]", "与银行对账单不符");
        await page.ClickAsync("#story [data-note-return]");
        await Assertions.Expect(page.Locator("#story .notes")).ToContainTextAsync("与银行对账单不符");

        _ = await page.GotoAsync($"{dossier}/review");
        var step = page.Locator($"details.step:has(form[action$='/shares/{Unit}'] input[value=Returned])");
        await step.Locator("summary").First.ClickAsync();
        await step.Locator("textarea[name=reason]").FillAsync("其他收入请核对");
        await step.Locator("form > button").ClickAsync();
        await DoneAsync(page);
    }

    /// <summary>Home leads the clerk to the very cell; it is corrected and the flag seen to.</summary>
    private static async Task CorrectAsync(IPage page)
    {
        _ = await page.GotoAsync("/");
        await Assertions.Expect(page.Locator(".returned")).ToContainTextAsync("其他收入请核对");
        await page.GetByRole(AriaRole.Link, new() { Name = "按退回意见更正" }).ClickAsync();
        await page.WaitForFunctionAsync($"() => document.activeElement?.dataset.a === '{Typed}'");
        var form = new FormPage(page);
        await form.TypeAsync(Typed, "5.09");
        await page.Keyboard.PressAsync("Enter");
        await form.SavedAsync();
        await form.Cell(Typed).ClickAsync();
        await page.ClickAsync("#story [data-note-resolve]");
        await Assertions.Expect(page.Locator("#story [data-note-resolve]")).ToHaveCountAsync(0);
    }

    /// <summary>The other units hand in as well; how they do it was seen above.</summary>
    private Task<int> HandInOthersAsync() =>
        server.AskAsync(async storage =>
        {
            _ = await storage.Parts.ExecuteUpdateAsync(set => set.SetProperty(part => part.Stage, PartStage.HandedIn));
            return await storage.Dossiers.ExecuteUpdateAsync(set => set.SetProperty(one => one.Revision, one => one.Revision + 1));
        });

    /// <summary>Explains what stands in the way and takes the step forward.</summary>
    private async Task HandOnAsync(IPage page)
    {
        _ = await page.GotoAsync($"{dossier}/review");
        var form = page.Locator("form:has(button.primary)").First;
        foreach (var explanation in await form.Locator("textarea[name^=explain-]").AllAsync())
            await explanation.FillAsync("原件如此，已在正文说明");
        foreach (var password in await form.Locator("input[name=password]").AllAsync())
            await password.FillAsync(LoadDemonstration.Password); // the unit's head signs
        await form.Locator("button.primary").ClickAsync();
        await DoneAsync(page);
    }

    private async Task SignAsync(IPage page)
    {
        _ = await page.GotoAsync($"{dossier}/review");
        var form = page.Locator("form:has(button.primary)").First;
        foreach (var explanation in await form.Locator("textarea[name^=explain-]").AllAsync())
            await explanation.FillAsync("原件如此，已在正文说明");
        await form.Locator("textarea[name=opinion]").FillAsync("同意。");
        await form.Locator("input[name=password]").FillAsync(LoadDemonstration.Password);
        await form.Locator("button.primary").ClickAsync();
        await DoneAsync(page);
    }

    private static Task DoneAsync(IPage page) => Assertions.Expect(page.Locator("p.done")).ToContainTextAsync("已办理");

    /// <summary>The workbook as Excel would have saved it with one number changed.</summary>
    private static byte[] Replace(byte[] workbook, string old, string fresh)
    {
        using var content = new MemoryStream();
        content.Write(workbook);
        using (var package = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var sheet in package.Entries.Where(entry => SheetName().IsMatch(entry.FullName)).ToList())
            {
                string xml;
                using (var reader = new StreamReader(sheet.Open()))
                    xml = reader.ReadToEnd();
                if (!xml.Contains($"<v>{old}</v>", StringComparison.Ordinal))
                    continue;
                using var target = sheet.Open();
                target.SetLength(0);
                target.Write(Encoding.UTF8.GetBytes(xml.Replace($"<v>{old}</v>", $"<v>{fresh}</v>", StringComparison.Ordinal)));
            }
        }
        return content.ToArray();
    }

    [GeneratedRegex(@"^xl/worksheets/[^/]+\.xml$")]
    private static partial Regex SheetName();
}
