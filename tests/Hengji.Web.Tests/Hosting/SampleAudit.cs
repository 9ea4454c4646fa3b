using System.Text;

namespace Hengji.Web.Tests.Hosting;

/// <summary>A report with one wrong figure, so that two of its sums break: 202.10 should be 220.10.</summary>
public static class SampleAudit
{
    public const string Name = "2022年度自评报告.md";

    public const string Text = """
        # 2022年度部门整体支出绩效自评报告

        ## 一、收入情况

        全年收入按资金来源列示如下。

        单位：万元

        | 单位 | 收入合计 | 其中：上年结转 | 财政拨款 | 其他收入 |
        |---|---|---|---|---|
        | 汇总 | 1000.53 | 100.11 | 880.30 | 20.12 |
        | 1、机关 | 600.20 | 60.05 | 530.10 | 10.05 |
        | 2、甲中心 | 250.18 | 25.03 | 202.10 | 5.05 |
        | 3、乙中心 | 150.15 | 15.03 | 130.10 | 5.02 |
        """;

    /// <summary>The form that gives a file for an audit.</summary>
    public static MultipartFormDataContent Form(string name = Name, string text = Text, string department = "") =>
        new()
        {
            { new ByteArrayContent(Bytes(text)), "file", name },
            { new StringContent(department), "department" },
        };

    /// <summary>Gives it as somebody, perhaps with more at its end, and tells the audit's id.</summary>
    public static async Task<long> GiveAsync(RunningServer server, string person, string more = "")
    {
        using var visitor = await server.SignInAsync(person);
        using var form = Form(text: Text + more);
        using var answer = await visitor.Http.PostAsync("/api/v1/audits", form);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetInt64();
    }

    /// <summary>Magic bytes stay as they are; Chinese is UTF-8.</summary>
    private static byte[] Bytes(string text) => text.Length > 0 && text[0] is '\u0089' ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text);
}
