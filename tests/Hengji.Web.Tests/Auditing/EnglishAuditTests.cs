using System.Net;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Auditing;

/// <summary>A reader of the English interface reads findings and the letter in English; what the report prints stays as it is.</summary>
public sealed class EnglishAuditTests(Servers servers)
{
    [Fact]
    public async Task Findings_are_told_in_the_reader_s_language()
    {
        var server = await servers.OnAsync(Databases.Sqlite);
        var id = await SampleAudit.GiveAsync(server, "caizheng", "\n审核页的两种文字。\n");

        var english = await ReadAsync(server, $"/audits/{id}", "en");
        foreach (var words in (string[])["Table 1, “甲中心”: the sum of", "printed as ", "off by", "table 1, row 4, column 4", "changed to 220.10", "Check against the vouchers or accounts", "18 ten thousand yuan"])
            english.ShouldContain(words);
        english.ShouldNotContain("请核对原始凭证");
        english.ShouldNotContain("四舍五入");
        (await ReadAsync(server, $"/audits/{id}", "zh")).ShouldContain("请核对原始凭证");
    }

    [Fact]
    public async Task The_letter_is_too()
    {
        var server = await servers.OnAsync(Databases.Sqlite);
        var id = await SampleAudit.GiveAsync(server, "caizheng", "\n审核意见的两种文字。\n");

        var english = await ReadAsync(server, $"/audits/{id}/letter", "en");
        english.ShouldContain("Audit opinion on “2022年度自评报告”");
        english.ShouldContain("We have received your");
        english.ShouldNotContain("收悉");
        (await ReadAsync(server, $"/audits/{id}/letter", "zh")).ShouldContain("收悉");
    }

    private static async Task<string> ReadAsync(RunningServer server, string path, string language)
    {
        using var visitor = await server.SignInAsync("caizheng");
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", $"hengji-lang={language}");
        using var answer = await visitor.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
