using System.Text.Json.Nodes;
using Hengji.Web.Tests.Filling;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Programs;

/// <summary>The whole review by programs alone, with every role's own token.</summary>
public sealed class ReviewWalkTests
{
    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Goes_from_a_unit_to_acceptance_with_a_return_and_signatures(string database)
    {
        await using var server = await RunningServer.StartAsync(database);
        var id = await server.DossierIdAsync();
        await UnitAsync(server, id, "u07", "h07");
        foreach (var unit in Enumerable.Range(1, 12).Where(number => number != 7))
            _ = await server.HandInAsync($"u{unit:00}");
        await StepAsync(server, id, "caiwu", "Compiling");
        await StepAsync(server, id, "caiwu", "PanelOpinion");
        await ReturnAsync(server, id);
        await StepAsync(server, id, "caiwu", "PanelOpinion");
        await StepAsync(server, id, "zuzhang", "DepartmentSigning");
        await StepAsync(server, id, "juzhang", "FinanceReview");
        await StepAsync(server, id, "caizheng", "Accepted");

        using var bureau = await ApiClient.OfAsync(server, "jixiao");
        var signatures = (await bureau.GetAsync($"dossiers/{id}/signatures")).Body.AsArray();
        signatures.Count(signed => signed!["unit"] is null).ShouldBe(3);
        signatures.Count(signed => (string?)signed!["unit"] == "u07").ShouldBe(1);
        signatures.ShouldAllBe(signed => (string?)signed!["verdict"] == "Valid");
        (await bureau.GetAsync($"dossiers/{id}/snapshots")).Body.AsArray().Count.ShouldBeGreaterThan(1);
        await SecondScoreAsync(bureau, id);
    }

    /// <summary>Without If-Match, with an old one, without the password: nothing; then handed in and signed.</summary>
    private static async Task UnitAsync(RunningServer server, long id, string clerk, string head)
    {
        using var filler = await ApiClient.OfAsync(server, clerk, "read", "review");
        using var reviewer = await ApiClient.OfAsync(server, head, "read", "review");
        var path = $"dossiers/{id}/shares/{clerk}";
        var (share, tag) = await filler.GetAsync(path);
        var up = new { from = "Filling", to = "UnitReview", explanations = Explained(share) };
        (await filler.SendAsync("POST", path + "/moves", up)).Status.ShouldBe(428);
        (await filler.SendAsync("POST", path + "/moves", up, seen: "\"12345\"")).Status.ShouldBe(412);
        (await filler.SendAsync("POST", $"dossiers/{id}/shares/u08/moves", up, tag)).Status.ShouldBe(404);
        (await filler.SendAsync("POST", path + "/moves", up, tag)).Status.ShouldBe(200);
        (await filler.SendAsync("POST", path + "/moves", up, tag)).Code.ShouldBe("review.stale");

        (share, tag) = await reviewer.GetAsync(path);
        var without = new { from = "UnitReview", to = "HandedIn", reason = "同意报送", explanations = Explained(share), password = "" };
        (await reviewer.SendAsync("POST", path + "/moves", without, tag)).Code.ShouldBe("review.identity");
        var with = new { without.from, without.to, without.reason, without.explanations, password = ApiClient.Password };
        var key = Guid.NewGuid().ToString("N");
        var done = await reviewer.SendAsync("POST", path + "/moves", with, tag, key);
        done.Status.ShouldBe(200, done.Text);
        (await reviewer.SendAsync("POST", path + "/moves", with, tag, key)).Text.ShouldBe(done.Text);
        (share, _) = await reviewer.GetAsync(path);
        ((string?)share["signature"]!["verdict"], (string?)share["signature"]!["opinion"]).ShouldBe(("Valid", "同意报送"));
    }

    private static async Task StepAsync(RunningServer server, long id, string person, string to)
    {
        using var program = await ApiClient.OfAsync(server, person);
        var (review, tag) = await program.GetAsync($"dossiers/{id}/review");
        ((string?)review["forward"]).ShouldBe(to, person);
        var wish = new { from = (string?)review["stage"], reason = "同意。", explanations = Explained(review), password = ApiClient.Password };
        var done = await program.SendAsync("POST", $"dossiers/{id}/moves/hand-on", wish, tag);
        done.Status.ShouldBe(200, done.Text);
        ((string?)(await program.SendAsync("POST", $"dossiers/{id}/moves/hand-on", wish, tag)).Code).ShouldBeOneOf("review.stale", "review.not-yours");
    }

    private static async Task ReturnAsync(RunningServer server, long id)
    {
        using var leader = await ApiClient.OfAsync(server, "zuzhang");
        var (_, tag) = await leader.GetAsync($"dossiers/{id}/review");
        var wish = new { from = "PanelOpinion", to = "Compiling", reason = "请核对", remarks = new[] { new { address = "budget.executed@total", text = "与决算不符" } } };
        var bad = wish with { remarks = [new { address = "nowhere", text = "x" }] };
        (await leader.SendAsync("POST", $"dossiers/{id}/moves/return", bad, tag)).Code.ShouldBe("review.bad-address");
        var done = await leader.SendAsync("POST", $"dossiers/{id}/moves/return", wish, tag);
        done.Status.ShouldBe(200, done.Text);
        var (review, _) = await leader.GetAsync($"dossiers/{id}/review");
        ((string?)review["moves"]![0]!["remarks"]![0]!["address"]).ShouldBe("budget.executed@total");
        (await leader.SendAsync("GET", $"dossiers/{id}/snapshots/2/differences", null)).Status.ShouldBe(200);
    }

    private static async Task SecondScoreAsync(ApiClient bureau, long id)
    {
        var (table, tag) = await bureau.GetAsync($"dossiers/{id}/second-scores");
        var line = (string)table["lines"]![0]!["line"]!;
        var path = $"dossiers/{id}/second-scores/{line}";
        (await bureau.SendAsync("PUT", path, new { points = 0.5, reason = "佐证不足" }, "\"old\"")).Status.ShouldBe(412);
        (await bureau.SendAsync("PUT", path, new { points = -3, reason = "佐证不足" }, tag)).Code.ShouldBe("second-score.out-of-range");
        (await bureau.SendAsync("PUT", path, new { points = 0.5, reason = "佐证不足" }, tag)).Status.ShouldBe(200);
    }

    private static Dictionary<string, string> Explained(JsonNode shown) =>
        shown["obstacles"]?["errors"]?.AsArray().ToDictionary(error => (string)error!["key"]!, _ => "已核对原始凭证") ?? [];
}
