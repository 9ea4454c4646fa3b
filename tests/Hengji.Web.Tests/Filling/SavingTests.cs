using System.Net;
using System.Text;
using Hengji.Web.Features.Filling;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Filling;

/// <summary>Saving cells over the wire, on each database. Every test has a unit of its own.</summary>
public sealed class SavingTests(Servers servers)
{
    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Keeps_a_draft_that_is_no_number_and_says_so(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u01");
        var seen = await clerk.CellAsync(dossier, "income.other@u01");

        var saved = await clerk.SaveAsync(dossier, new CellToSave(seen.Address, "三十余万", seen.Version));

        saved.Cells.Single().IsSaved.ShouldBeTrue();
        saved.Cells.Single().Message.ShouldNotBeNullOrEmpty();
        var kept = await clerk.CellAsync(dossier, seen.Address);
        (kept.Text, kept.Version).ShouldBe(("三十余万", seen.Version + 1));
        kept.Message.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Computes_the_total_when_a_part_changes(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u02");
        var part = await clerk.CellAsync(dossier, "income.fiscal@u02"); // 14 + 260.39 + 0 + 0 + 0.28 in the sample

        var saved = await clerk.SaveAsync(dossier, new CellToSave(part.Address, "300.39", part.Version));

        saved.Computed.Single(cell => cell.Address == "income.total@u02").Text.ShouldBe("314.67");
        (await clerk.CellAsync(dossier, "income.total@u02")).Text.ShouldBe("314.67");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Never_lets_anybody_fill_a_computed_cell(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u03");
        var total = await clerk.CellAsync(dossier, "income.total@u03");

        var answer = (await clerk.SaveAsync(dossier, new CellToSave(total.Address, "1", total.Version))).Cells.Single();

        (answer.IsSaved, answer.Code).ShouldBe((false, "cell.computed"));
        (await clerk.CellAsync(dossier, total.Address)).ShouldBe(total);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Locks_the_unit_s_cells_after_handing_in(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u12");
        var seen = await clerk.CellAsync(dossier, "income.other@u12");
        seen.State.ShouldBe("open");
        await server.HandInAsync("u12");

        var answer = (await clerk.SaveAsync(dossier, new CellToSave(seen.Address, "1.00", seen.Version))).Cells.Single();

        (answer.IsSaved, answer.Code).ShouldBe((false, "cell.forbidden"));
        var sheet = await clerk.SheetAsync(dossier, "income");
        sheet.Cells.ShouldAllBe(cell => cell.State != "open");
        sheet.Cells.Single(cell => cell.Address == seen.Address).Text.ShouldBe(seen.Text);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Refuses_two_changes_of_one_cell_in_one_request(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u04");
        var seen = await clerk.CellAsync(dossier, "income.other@u04");

        var answer = await clerk.TrySaveAsync(
            dossier, new CellToSave(seen.Address, "1.00", seen.Version), new CellToSave(seen.Address, "2.00", seen.Version));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await clerk.CellAsync(dossier, seen.Address)).ShouldBe(seen);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Refuses_characters_that_no_form_holds(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u05");
        var seen = await clerk.CellAsync(dossier, "income.other@u05");

        var answer = (await clerk.SaveAsync(dossier, new CellToSave(seen.Address, "12\0.00", seen.Version))).Cells.Single();

        (answer.IsSaved, answer.Code).ShouldBe((false, "cell.characters"));
        (await clerk.CellAsync(dossier, seen.Address)).ShouldBe(seen);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Answers_a_request_with_holes_by_400(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u06");
        foreach (var body in (string[])
            [
                "", "null", "[]", "{}", """{"cells":null}""", """{"cells":[]}""", """{"cells":[null]}""",
                """{"cells":[{"address":null,"text":"1","version":1}]}""", """{"cells":[{"address":"income.other@u06","version":1}]}""",
                """{"cells":[{"address":"nonsense","text":"1","version":1}]}""", """{"cells":[{"address":"income.other@u06","text":"\ud800","version":1}]}""",
            ])
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            var answer = await clerk.Http.PatchAsync($"/api/v1/dossiers/{dossier}/cells", content, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, body);
        }
    }
}
