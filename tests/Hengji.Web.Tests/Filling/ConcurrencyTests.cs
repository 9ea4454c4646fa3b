using Hengji.Storage.Trail;
using Hengji.UseCases.Trail;
using Hengji.Web.Features.Filling;
using Hengji.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Tests.Filling;

/// <summary>Many writers at once: each sees what became of his change, and nothing acknowledged is lost.</summary>
public sealed class ConcurrencyTests(Servers servers)
{
    private const int Writers = 40;
    private const int Rivals = 10;
    private static readonly string[] UnitForms = ["income", "expenditure", "assets", "threepublic"];

    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_two_writers_of_one_cell_one_is_told_of_a_conflict(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var first = await server.SignInAsync("u09");
        using var second = await server.SignInAsync("u09");
        var seen = await first.CellAsync(dossier, "income.other@u09");

        var answers = await Task.WhenAll(
            first.SaveAsync(dossier, new CellToSave(seen.Address, "11.00", seen.Version)),
            second.SaveAsync(dossier, new CellToSave(seen.Address, "22.00", seen.Version)));

        var cells = answers.Select(answer => answer.Cells.Single()).ToList();
        var winner = cells.Single(cell => cell.IsSaved);
        var loser = cells.Single(cell => !cell.IsSaved);
        loser.Code.ShouldBe("cell.conflict");
        (loser.Text, loser.Version).ShouldBe((winner.Text, seen.Version + 1));
        (await first.CellAsync(dossier, seen.Address)).Text.ShouldBe(winner.Text);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Forty_writers_of_different_cells_lose_nothing(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u10");
        var open = new List<SheetCellAnswer>();
        foreach (var form in UnitForms)
            open.AddRange((await clerk.SheetAsync(dossier, form)).Cells.Where(cell => cell.State == "open"));
        open.Count.ShouldBeGreaterThan(10);

        var rounds = Enumerable.Range(0, Writers).Select(n => (Cell: open[n % open.Count], Text: $"{1000 + n}.00"))
            .GroupBy(write => write.Cell.Address).Select(group => group.First()).ToList();
        var answers = await Task.WhenAll(
            rounds.Select(write => clerk.SaveAsync(dossier, new CellToSave(write.Cell.Address, write.Text, write.Cell.Version))));

        answers.ShouldAllBe(answer => answer.Cells.Single().IsSaved);
        answers.Select(answer => answer.Revision).ShouldBeUnique();
        var now = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var form in UnitForms)
        {
            foreach (var cell in (await clerk.SheetAsync(dossier, form)).Cells)
                now[cell.Address] = cell.Text;
        }
        rounds.ShouldAllBe(write => now[write.Cell.Address] == write.Text);
        await TrailIsIntactAsync(server, TrailWriter.OfDossier(dossier));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Rivals_for_one_cell_never_overwrite_each_other(string database)
    {
        var server = await servers.OnAsync(database);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u11");
        var seen = await clerk.CellAsync(dossier, "income.carryover@u11");

        var answers = await Task.WhenAll(Enumerable.Range(0, Rivals).Select(async n =>
        {
            for (var version = seen.Version; ;)
            {
                var answer = (await clerk.SaveAsync(dossier, new CellToSave(seen.Address, $"{n}.25", version))).Cells.Single();
                if (answer.IsSaved)
                    return answer;
                answer.Code.ShouldBe("cell.conflict");
                version = answer.Version;
            }
        }));

        answers.Select(answer => answer.Version).Order().ShouldBe(Enumerable.Range(seen.Version + 1, Rivals));
        var last = answers.MaxBy(answer => answer.Version)!;
        (await clerk.CellAsync(dossier, seen.Address)).Text.ShouldBe(last.Text);
        await TrailIsIntactAsync(server, TrailWriter.OfDossier(dossier));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task People_may_sign_in_at_once_on_the_first_day(string database)
    {
        await using var server = await RunningServer.StartAsync(database);

        var visitors = await Task.WhenAll(Enumerable.Range(1, 12).Select(n => server.SignInAsync($"u{n:00}")));

        foreach (var visitor in visitors)
            visitor.Dispose();
        await TrailIsIntactAsync(server, TrailWriter.People);
    }

    private static async Task TrailIsIntactAsync(RunningServer server, string chain)
    {
        var (entries, end) = await server.AskAsync(async storage =>
        {
            // Other tests write to the same dossier meanwhile: both are read as of one moment.
            await using var moment = await storage.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
            return (await storage.TrailEntries.AsNoTracking().Where(entry => entry.Chain == chain).OrderBy(entry => entry.Sequence).ToListAsync(),
                await storage.TrailChains.AsNoTracking().SingleAsync(found => found.Chain == chain));
        });
        entries.Select(entry => entry.Sequence).ShouldBe(Enumerable.Range(1, entries.Count).Select(n => (long)n));
        var hash = TrailHash.Start;
        foreach (TrailEntry entry in entries)
        {
            entry.Hash.ShouldBe(TrailHash.Of(hash, entry), $"entry {entry.Sequence} of {chain}");
            hash = entry.Hash;
        }
        (end.Sequence, Convert.ToHexString(end.Hash)).ShouldBe((entries.Count, Convert.ToHexString(hash)));
    }
}
