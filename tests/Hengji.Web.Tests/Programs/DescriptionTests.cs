using System.Text.Json.Nodes;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Programs;

/// <summary>The interface describes itself.</summary>
public sealed class DescriptionTests(Servers servers)
{
    [Theory]
    [InlineData("zh-CN", "保存单元格（逐格给出结果）")]
    [InlineData("en", "Save cells (with a result for each)")]
    public async Task Every_operation_has_a_name_and_a_sentence_in_the_language_asked_for(string language, string words)
    {
        var server = await servers.OnAsync(Hosting.Databases.Sqlite);
        using var http = new HttpClient { BaseAddress = server.Address };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var document = JsonNode.Parse(await http.GetStringAsync("/api/v1/openapi.json", TestContext.Current.CancellationToken))!;
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => (path.Key, operation.Value)))
            .Where(operation => operation.Key.StartsWith("/api/v1", StringComparison.Ordinal)).ToList();
        operations.Count.ShouldBeGreaterThan(60);
        operations.Where(operation => operation.Value!["operationId"] is null || operation.Value["summary"] is null)
            .Select(operation => $"{operation.Key} {operation.Value!["operationId"]}").ShouldBeEmpty();
        operations.Select(operation => (string?)operation.Value!["summary"]).ShouldContain(words);
    }

    [Fact]
    public async Task A_token_does_what_its_scopes_say_and_makes_no_tokens()
    {
        var server = await servers.OnAsync(Hosting.Databases.Sqlite);
        using var reader = await ApiClient.OfAsync(server, "xitong", "read");
        (await reader.SendAsync("GET", "departments", null)).Code.ShouldBe("token.scope");
        using var admin = await ApiClient.OfAsync(server, "xitong", "read", "admin");
        var stored = await server.AskAsync(storage => Task.FromResult(storage.Departments.Select(department => department.Name).ToList()));
        var (departments, _) = await admin.GetAsync("departments");
        var told = departments.AsArray().Select(department => (string)department!["name"]!).ToList();
        stored.Except(told).ShouldBeEmpty("an administrator sees every department");
        (await admin.SendAsync("POST", "tokens", new { name = "more", scopes = new[] { "admin" }, days = 365 })).Code.ShouldBe("token.session-only");
        admin.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var refused = await admin.SendAsync("POST", "departments", new { name = "", code = "" });
        (refused.Status, refused.Code, (string?)refused.Body!["title"]).ShouldBe((422, "unit.invalid", "Give the department's name and budget code."));
    }

    [Fact]
    public async Task Units_change_only_as_they_were_read()
    {
        var server = await servers.OnAsync(Hosting.Databases.Sqlite);
        using var admin = await ApiClient.OfAsync(server, "xitong");
        var made = (await admin.SendAsync("POST", "departments", new { name = "试办局", code = "777" })).Body!;
        var path = $"departments/{made["id"]}/units";
        var (_, tag) = await admin.GetAsync(path);
        (await admin.SendAsync("POST", path, new { name = "甲所" }, tag)).Status.ShouldBe(200);
        (await admin.SendAsync("POST", path, new { name = "乙所" }, tag)).Code.ShouldBe("request.changed");
        (await admin.SendAsync("POST", path, new { name = "乙所" })).Status.ShouldBe(200);
        (await admin.SendAsync("POST", path + "/merges", new { units = new[] { "u02" }, into = "u01", lastDay = "2023-06-30" })).Status.ShouldBe(200);
        (await admin.SendAsync("POST", path + "/merges", new { units = new[] { "u02" }, into = "u01", lastDay = "2023-06-30" })).Code.ShouldBe("unit.invalid");
        var (units, _) = await admin.GetAsync(path);
        ((string?)units[2]!["to"], (string?)units[2]!["successors"]![0]).ShouldBe(("2023-06-30", "u01"));
    }
}
