using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Filling;

/// <summary>In the English interface what the packs call things is English where they have a counterpart, and marked as Chinese where not.</summary>
public sealed class EnglishPagesTests(Servers servers)
{
    [Theory]
    [InlineData("/forms/income", "Income of the year", "年度收入情况")]
    [InlineData("/forms/income", "Non-tax income under special accounts", "纳入专户管理的非税收入拨款")]
    [InlineData("/forms/control", "2022 final accounts", "2022年决算数")]
    [InlineData("/forms/base", "1. Official vehicles: purchase and upkeep", "1、公务用车购置和维护经费")]
    [InlineData("/scores", "<h2>Satisfaction</h2>", "<h2>满意度指标</h2>")]
    [InlineData("/scores", "Excellent", "<span class=\"stage\">优</span>")]
    [InlineData("/evidence", "Special funds and projects", "专项资金及项目支出绩效自评情况")]
    public async Task Names_are_English(string path, string english, string chinese)
    {
        (await ReadAsync(path, "en")).ShouldContain(english);
        (await ReadAsync(path, "en")).ShouldNotContain(chinese);
        (await ReadAsync(path, "zh")).ShouldContain(chinese);
    }

    [Fact]
    public async Task Scores_are_explained_in_English_by_the_page_and_to_programs()
    {
        var page = await ReadAsync("/scores", "en");

        page.ShouldContain("full marks: ");
        page.ShouldNotContain("得满分");
        (await ReadAsync("/scores", "zh")).ShouldContain("得满分");
    }

    [Fact]
    public async Task A_finding_says_in_English_what_should_hold_and_keeps_the_original()
    {
        var page = await ReadAsync("/forms/control", "en");

        page.ShouldContain("2. Official vehicles: purchase and running: ");
        page.ShouldContain("It does not: ");
        page.ShouldContain("Chinese original");
    }

    private async Task<string> ReadAsync(string path, string language)
    {
        var server = await servers.OnAsync(Databases.Sqlite);
        using var visitor = await server.SignInAsync("caiwu");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/dossiers/{await server.DossierIdAsync()}{path}");
        request.Headers.Add("Cookie", $"hengji-lang={language}");
        using var answer = await visitor.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
