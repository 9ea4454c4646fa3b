using System.Globalization;
using System.Net.Http.Json;
using Hengji.Web.Features.Filling;
using Hengji.Web.Tests.Hosting;

namespace Hengji.Web.Tests.Filling;

/// <summary>Whoever has a form open is told what differs, and the whole when the server does not know what he has.</summary>
public sealed class FreshnessTests(Servers servers)
{
    [Fact]
    public async Task What_differs_since_a_revision_makes_the_whole_of_the_next()
    {
        var server = await servers.OnAsync(Databases.Sqlite);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u04");
        var before = await clerk.SheetAsync(dossier, "expenditure");
        var open = before.Cells.First(cell => cell.State == "open");
        _ = await clerk.SaveAsync(dossier, new CellToSave(open.Address, "81234.56", open.Version));

        var fresh = await SinceAsync(clerk, dossier, before.Revision);

        var after = await clerk.SheetAsync(dossier, "expenditure");
        (fresh.Since, fresh.Revision).ShouldBe((before.Revision, after.Revision));
        fresh.FindingsChanged.ShouldBeTrue();
        fresh.Cells.ShouldContain(cell => cell.Address == open.Address && cell.Text == "81234.56");
        fresh.Cells.Count.ShouldBeLessThan(before.Cells.Count);
        var told = fresh.Cells.ToDictionary(cell => cell.Address);
        before.Cells.Select(cell => told.GetValueOrDefault(cell.Address, cell)).ShouldBe(after.Cells);
    }

    [Fact]
    public async Task Findings_are_told_to_be_the_same_when_another_form_changed()
    {
        var server = await servers.OnAsync(Databases.Sqlite);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u05");
        var before = await clerk.SheetAsync(dossier, "expenditure");
        var other = (await clerk.SheetAsync(dossier, "staff")).Cells.FirstOrDefault(cell => cell.State == "open")
            ?? (await clerk.SheetAsync(dossier, "assets")).Cells.First(cell => cell.State == "open");
        _ = await clerk.SaveAsync(dossier, new CellToSave(other.Address, other.Text.Length == 0 ? "1" : "", other.Version));

        var fresh = await SinceAsync(clerk, dossier, before.Revision);

        (fresh.Since, fresh.FindingsChanged, fresh.Cells.Count).ShouldBe((before.Revision, false, 0));
    }

    [Fact]
    public async Task A_revision_the_server_never_sent_gets_the_whole()
    {
        var server = await servers.OnAsync(Databases.Sqlite);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u06");

        var fresh = await SinceAsync(clerk, dossier, 1_000_000);

        fresh.Since.ShouldBeNull();
        fresh.FindingsChanged.ShouldBeTrue();
        fresh.Cells.ShouldBe((await clerk.SheetAsync(dossier, "expenditure")).Cells);
    }

    private static async Task<SheetAnswer> SinceAsync(Visitor visitor, long dossier, long revision) =>
        (await visitor.Http.GetFromJsonAsync<SheetAnswer>(
            $"/api/v1/dossiers/{dossier}/forms/expenditure?since={revision.ToString(CultureInfo.InvariantCulture)}")).ShouldNotBeNull();
}
