using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Hengji.Web.Features.Filling;
using Hengji.Web.Tests.Filling;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Programs;

/// <summary>An upload tells of every row and cell what became of it.</summary>
public sealed class ImportTests
{
    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Tells_every_row_s_outcome_before_and_after(string database)
    {
        await using var server = await RunningServer.StartAsync(database);
        var path = $"dossiers/{await server.DossierIdAsync()}/workbook";
        using var clerk = await ApiClient.OfAsync(server, "u05");
        using (var visitor = await server.SignInAsync("u05"))
        {
            var cell = await visitor.CellAsync(await server.DossierIdAsync(), "income.other@u05");
            await visitor.SaveAsync(await server.DossierIdAsync(), new CellToSave(cell.Address, "", cell.Version)); // a blank the file fills
        }
        var lines = await File.ReadAllLinesAsync(Repository.PathOf("samples", "xiangxi-hrss-2022", "income.csv"), TestContext.Current.CancellationToken);
        var at = Array.FindIndex(lines, line => line.StartsWith("5、", StringComparison.Ordinal));
        var parts = lines[at].Split(',');
        parts[2] = (decimal.Parse(parts[2], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        lines[at] = string.Join(',', parts);
        var file = string.Join('\n', lines);

        var dry = await clerk.SendAsync("POST", path + "/plan", Upload(file));
        dry.Status.ShouldBe(200, dry.Text);
        Outcomes(dry.Body!, "u05").ShouldBe("conflict: income.carryover@u05 conflict, income.other@u05 taken");
        dry.Body!["rows"]!.AsArray().Count(row => (string)row!["outcome"]! == "refused" && (string?)row["code"] == "merge.unknown-row")
            .ShouldBeGreaterThan(5, "other units' rows are not this clerk's");

        var refused = await clerk.SendAsync("POST", path, Upload(file));
        (refused.Status, refused.Code).ShouldBe((409, "merge.conflicts-open"));
        Outcomes(refused.Body!, "u05").ShouldStartWith("conflict");
        (await ValueAsync(server, "income.other@u05")).ShouldBe("", "all or nothing");

        var key = Guid.NewGuid().ToString("N");
        var kept = await clerk.SendAsync("POST", path, Upload(file, ("conflicts", "keep")), key: key);
        kept.Status.ShouldBe(200, kept.Text);
        ((int)kept.Body!["saved"]!, Outcomes(kept.Body!, "u05")).ShouldBe((1, "conflict: income.carryover@u05 conflict, income.other@u05 taken"));
        (await ValueAsync(server, "income.other@u05")).ShouldNotBe("");
        var again = await clerk.SendAsync("POST", path, Upload(file, ("conflicts", "keep")), key: key); // another separator, the same file
        (again.Status, again.IsReplayed, again.Text).ShouldBe((200, true, kept.Text));
    }

    private static string Outcomes(JsonNode answer, string row)
    {
        var found = answer["rows"]!.AsArray().Single(one => (string)one!["row"]! == row)!;
        var cells = found["cells"]!.AsArray().Select(cell => $"{cell!["address"]} {cell["outcome"]}");
        return $"{found["outcome"]}: {string.Join(", ", cells)}";
    }

    private static async Task<string> ValueAsync(RunningServer server, string address)
    {
        using var visitor = await server.SignInAsync("caiwu");
        return (await visitor.CellAsync(await server.DossierIdAsync(), address)).Text;
    }

    private static MultipartFormDataContent Upload(string text, params (string Name, string Value)[] fields)
    {
        var content = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "income.csv" } };
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);
        return content;
    }
}
