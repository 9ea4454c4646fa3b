using Hengji.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Hengji.Browser.Tests;

/// <summary>Keys as in a spreadsheet; drafts save themselves. Every test has a unit of its own.</summary>
public sealed class TypingTests(Browser browser)
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Enter_Tab_and_arrows_move_as_in_Excel(string database)
    {
        var server = await browser.ServerAsync(database);
        var form = await FormPage.OpenAsync(await browser.SignInAsync("u07", server: server), server, "income");

        await form.TypeAsync("income.carryover@u07", "1500.00");
        await form.Page.Keyboard.PressAsync("Tab");
        (await form.FocusedAsync()).ShouldBe("income.fiscal@u07");
        await form.Page.Keyboard.TypeAsync("1700.00");
        await form.Page.Keyboard.PressAsync("Tab");
        (await form.FocusedAsync()).ShouldBe("income.fund@u07");
        await form.Page.Keyboard.PressAsync("ArrowLeft");
        (await form.FocusedAsync()).ShouldBe("income.fiscal@u07");
        await form.SavedAsync();

        await form.HasAsync("income.total@u07", "3205.09"); // 1500 + 1700 + 0 + 0 + 5.09
        _ = await form.Page.ReloadAsync();
        await form.HasAsync("income.carryover@u07", "1500.00");
        await form.HasAsync("income.fiscal@u07", "1700.00");
        await form.HasAsync("income.total@u07", "3205.09");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Enter_and_Escape_keep_and_drop_what_was_typed(string database)
    {
        var server = await browser.ServerAsync(database);
        var form = await FormPage.OpenAsync(await browser.SignInAsync("u02", server: server), server, "income");
        var before = await form.Cell("income.other@u02").TextContentAsync();

        await form.TypeAsync("income.other@u02", "77.00");
        await form.Page.Keyboard.PressAsync("Escape");
        await form.HasAsync("income.other@u02", before!);
        await form.TypeAsync("income.other@u02", "88.00");
        await form.Page.Keyboard.PressAsync("Enter");
        await form.SavedAsync();
        await form.HasAsync("income.other@u02", "88.00");
        (await form.Page.Locator("#saved").TextContentAsync()).ShouldNotBeNull().ShouldStartWith("已保存");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_pasted_block_fills_open_cells_and_one_undo_takes_it_back(string database)
    {
        var server = await browser.ServerAsync(database);
        var form = await FormPage.OpenAsync(await browser.SignInAsync("u03", server: server), server, "income");
        var before = await form.Cell("income.carryover@u03").TextContentAsync();

        await form.Cell("income.carryover@u03").ClickAsync();
        await form.PasteAsync("1.01\t2.02\t3.03\r\n");
        await form.SavedAsync();
        await form.HasAsync("income.carryover@u03", "1.01");
        await form.HasAsync("income.fund@u03", "3.03");

        await form.Page.Keyboard.PressAsync("Control+z");
        await form.SavedAsync();
        _ = await form.Page.ReloadAsync();
        await form.HasAsync("income.carryover@u03", before!);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_word_in_a_number_cell_is_kept_and_marked(string database)
    {
        var server = await browser.ServerAsync(database);
        var form = await FormPage.OpenAsync(await browser.SignInAsync("u04", server: server), server, "income");

        await form.Cell("income.other@u04").ClickAsync();
        await form.Page.Keyboard.PressAsync("F2"); // an input method would open the editor by itself; a driver has none
        await form.Page.Keyboard.PressAsync("Control+A");
        await form.Page.Keyboard.InsertTextAsync("待核");
        await form.Page.Keyboard.PressAsync("Enter");
        await form.SavedAsync();

        await form.HasAsync("income.other@u04", "待核");
        await Assertions.Expect(form.Cell("income.other@u04")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\bbad\b"));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Last_year_s_value_stands_in_the_line_and_under_the_cell_when_asked(string database)
    {
        var server = await browser.ServerAsync(database);
        var form = await FormPage.OpenAsync(await browser.SignInAsync("caiwu", server: server), server, "threepublic");

        await form.Cell("threepublic.total@dept").ClickAsync();
        await Assertions.Expect(form.Page.Locator("#story")).ToContainTextAsync("上年（2021）");
        await Assertions.Expect(form.Page.Locator("#story")).ToContainTextAsync("-9.30（-27.14%）"); // 24.97 - 34.27
        await form.Page.CheckAsync("#last-year");
        (await form.Cell("threepublic.total@dept").EvaluateAsync<string>("cell => getComputedStyle(cell, '::after').content")).ShouldBe("\"34.27\"");
        await form.HasAsync("threepublic.total@dept", "24.97"); // and is no part of what stands there
        await form.Page.Context.CloseAsync();
    }
}
