using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Programs;

/// <summary>Goals and running text as a program reads them.</summary>
public sealed class ReadingTests(Servers servers)
{
    [Fact]
    public async Task Goals_and_indicators_come_row_by_row_with_the_versions_that_writing_needs()
    {
        var (client, dossier) = await OpenAsync("caiwu");
        var (goals, tag) = await client.GetAsync($"{dossier}/goals");

        tag.ShouldBe($"\"{goals["revision"]}\"");
        var cell = goals["indicators"]!.AsArray().Single(row => (string)row!["row"]! == "P1")!["cells"]!["name"]!;
        ((string)cell["address"]!, (int)cell["version"]!, (string)cell["state"]!).ShouldBe(("indicators.name@P1", 1, "open"));
        goals["goals"]!.AsArray().ShouldAllBe(row => ((string)row!["cells"]!["goal"]!["text"]!).Length > 0);
    }

    [Fact]
    public async Task The_running_text_comes_with_what_its_numbers_are_bound_to()
    {
        var (client, dossier) = await OpenAsync("caiwu");
        var (narrative, tag) = await client.GetAsync($"{dossier}/narrative");

        tag.ShouldBe($"\"{narrative["revision"]}\"");
        var staff = narrative["paragraphs"]!.AsArray().Single(one => (string)one!["address"]! == "narrative.text@staff_text")!;
        staff["parts"]!.AsArray().Where(part => (string)part!["kind"]! == "bound").Select(part => (string)part!["text"]!)
            .ShouldBe(["158", "29", "129", "69", "60"]); // 截止 2022 年 12 月 31 日 … as the sample prints it
        staff["parts"]!.AsArray().ShouldNotContain(part => (string)part!["kind"]! == "free"); // the date is none
    }

    [Fact]
    public async Task A_units_clerk_is_told_nothing_of_either()
    {
        var (client, dossier) = await OpenAsync("u07");

        (await client.GetAsync($"{dossier}/goals")).Body["goals"]!.AsArray().ShouldBeEmpty();
        (await client.SendAsync("GET", $"{dossier}/narrative", null)).Status.ShouldBe(404);
    }

    private async Task<(ApiClient Client, string Dossier)> OpenAsync(string person)
    {
        var server = await servers.OnAsync(Hosting.Databases.Sqlite);
        return (await ApiClient.OfAsync(server, person, "read"), $"dossiers/{await server.DossierIdAsync()}");
    }
}
