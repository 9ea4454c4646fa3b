using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Hengji.Web.Tests.Hosting;
using Hengji.Web.Tests.Programs;

namespace Hengji.Web.Tests.Auditing;

/// <summary>A program gives a report, reads findings, decides, fetches the letter; nobody of another scope sees anything.</summary>
public sealed class AuditApiTests(Servers servers)
{
    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task From_the_file_to_the_letter(string database)
    {
        var server = await servers.OnAsync(database);
        using var bureau = await ApiClient.OfAsync(server, "caizheng", "read", "review");
        var text = SampleAudit.Text + "\n从文件到审核意见。\n"; // other tests of this server give the sample itself
        var given = await bureau.SendAsync("POST", "audits", SampleAudit.Form(text: text));
        given.Status.ShouldBe(201, given.Text);
        var path = $"audits/{given.Body!["id"]}";
        ((int)given.Body["counts"]!["certain"]!, (string?)given.Body["moneyYuan"]).ShouldBe((2, "180000.00"));
        (await bureau.SendAsync("POST", "audits", SampleAudit.Form(text: text))).Status.ShouldBe(200, "the same content is the same audit");

        var (audit, tag) = await bureau.GetAsync(path);
        var keys = audit["findings"]!.AsArray().Select(finding => (string)finding!["key"]!).ToList();
        (await bureau.SendAsync("PUT", $"{path}/findings/{keys[0]}/decision", new { verdict = "accepted" }, "\"999999\"")).Code.ShouldBe("request.changed");
        var accepted = await bureau.SendAsync("PUT", $"{path}/findings/{keys[0]}/decision", new { verdict = "accepted", reason = "" }, tag);
        (accepted.Status, (string?)accepted.Body!["decision"]!["verdict"]).ShouldBe((200, "accepted"));
        (await bureau.SendAsync("PUT", $"{path}/findings/{keys[1]}/decision", new { verdict = "dismissed" })).Code.ShouldBe("audit.reason-missing");
        (await bureau.SendAsync("PUT", $"{path}/findings/{keys[1]}/decision", new { verdict = "maybe" })).Code.ShouldBe("audit.verdict");
        (await bureau.SendAsync("PUT", $"{path}/findings/none/decision", new { verdict = "accepted" })).Code.ShouldBe("audit.no-finding");
        (await bureau.SendAsync("PUT", $"{path}/findings/{keys[1]}/decision", new { verdict = "dismissed", reason = "同一处错误" })).Status.ShouldBe(200);

        (await bureau.SendAsync("PUT", $"{path}/letter", new { to = "某局", due = "2023-07-03" })).Status.ShouldBe(200);
        var (letter, _) = await bureau.GetAsync($"{path}/letter");
        (letter["letter"]!["corrections"]!.AsArray().Count, (string?)letter["letter"]!["addressee"]).ShouldBe((1, "某局"));
        var words = Words(await bureau.Http.GetByteArrayAsync($"{path}/letter.docx", TestContext.Current.CancellationToken));
        words.ShouldContain("2023年7月3日");
        words.ShouldNotContain("同一处错误");

        (await bureau.SendAsync("DELETE", $"{path}/findings/{keys[0]}/decision", null)).Status.ShouldBe(200);
        (await bureau.SendAsync("GET", $"{path}/letter.docx", null)).Code.ShouldBe("audit.letter-empty");
        (await bureau.SendAsync("GET", $"{path}/files/comments.docx", null)).Code.ShouldBe("audit.comments-need-word");
        (await bureau.SendAsync("GET", $"{path}/files/audit.json", null)).Text.ShouldContain("hengji.findings/1");
        (await bureau.SendAsync("GET", $"{path}/files/original", null)).Text.ShouldBe(text);
        (await bureau.SendAsync("POST", $"{path}/reruns", null)).Status.ShouldBe(200);
        await NobodyElseAsync(server, path, keys[0]);
        (await bureau.SendAsync("DELETE", path, null)).Status.ShouldBe(204);
        (await bureau.SendAsync("GET", path, null)).Status.ShouldBe(404);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Bad_files_are_refused_with_their_reason_and_the_others_go_on(string database)
    {
        var server = await servers.OnAsync(database);
        using var finance = await ApiClient.OfAsync(server, "caiwu", "read", "review");
        (await finance.SendAsync("POST", "audits", SampleAudit.Form("残缺.pdf", "%PDF-1.7 only this"))).Code.ShouldBe("reading.damaged");
        (await finance.SendAsync("POST", "audits", SampleAudit.Form("图片.docx", "\u0089PNG\r\n\u001a\n...."))).Code.ShouldBe("reading.kind");
        (await finance.SendAsync("POST", "audits", SampleAudit.Form("空.docx", ""))).Code.ShouldBe("upload.no-file");
        (await finance.SendAsync("POST", "audits", SampleAudit.Form(department: "999999"))).Code.ShouldBe("audit.department");
        var good = await finance.SendAsync("POST", "audits", SampleAudit.Form());
        ((string?)good.Body!["side"], (string?)good.Body["department"]).ShouldBe(("department", "湘西自治州人力资源和社会保障局"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Twenty_at_once_give_one_file_once_and_decide_one_after_another(string database)
    {
        var server = await servers.OnAsync(database);
        using var panel = await ApiClient.OfAsync(server, "zuzhang", "read", "review");
        var text = SampleAudit.Text + "\n同时。\n";
        var given = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => panel.SendAsync("POST", "audits", SampleAudit.Form(text: text))));
        given.Select(answer => answer.Status).Order().ShouldBe([.. Enumerable.Repeat(200, 19), 201]);
        var path = $"audits/{given[0].Body!["id"]}";
        var key = (string)(await panel.GetAsync(path)).Body["findings"]![0]!["key"]!;
        var decided = await Task.WhenAll(Enumerable.Range(0, 20).Select(at => panel.SendAsync(
            "PUT", $"{path}/findings/{key}/decision", new { verdict = at % 2 == 0 ? "accepted" : "dismissed", reason = at.ToString(CultureInfo.InvariantCulture) })));
        decided.ShouldAllBe(answer => answer.Status == 200);
        var finding = (await panel.GetAsync(path)).Body["findings"]![0]!;
        finding["decision"].ShouldNotBeNull();
        finding["earlier"]!.AsArray().Count.ShouldBe(19, "every decision is kept");
    }

    private static async Task NobodyElseAsync(RunningServer server, string path, string key)
    {
        foreach (var name in (string[])["u07", "caiwu", "juzhang", "xitong", RunningServer.Stranger, RunningServer.OtherDepartment])
        {
            using var other = await server.SignInAsync(name);
            foreach (var page in (string[])[$"/{path}", $"/{path}/letter", $"/api/v1/{path}", $"/api/v1/{path}/letter.docx", $"/api/v1/{path}/files/original"])
                (await other.Http.GetAsync(page, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{name} {page}");
            using var form = await other.PostFormAsync($"/{path}/decide", new() { ["key"] = key, ["verdict"] = "accepted" });
            form.StatusCode.ShouldBe(HttpStatusCode.NotFound, name);
        }
    }

    private static string Words(byte[] docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
