using Hengji.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Tests.Outages;

/// <summary>The SQLite file is held by somebody else, full, or not where it was.</summary>
public sealed class SqliteOutageTests
{
    private const int MoreConnectionsThanAsk = 8;

    [Fact]
    public async Task While_somebody_else_holds_the_file_pages_open_and_saving_says_so()
    {
        await using var server = await RunningServer.StartAsync(Databases.Sqlite);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u01");
        var saved = await clerk.SaveSomethingAsync(dossier, "11.01");
        await using (var other = new SqliteConnection($"Data Source={server.DatabaseFile};Pooling=False"))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await RunAsync(other, "BEGIN EXCLUSIVE");

            await clerk.SavingSaysAsync(dossier, saved, "22.01", "storage.busy");
            await clerk.PageOpensAsync("/");
            await clerk.PageOpensAsync($"/dossiers/{dossier}/forms/income");
        }

        await server.RecoversAsync(clerk, dossier, saved);
    }

    [Fact]
    public async Task A_full_file_says_so_and_takes_changes_again_when_there_is_room()
    {
        await using var server = await RunningServer.StartAsync(Databases.Sqlite);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u01");
        var saved = await clerk.SaveSomethingAsync(dossier, "11.01");
        await LimitAsync(server, "(SELECT page_count FROM pragma_page_count)");

        await clerk.SavingSaysAsync(dossier, saved, new string('满', 15_000), "storage.full");
        await clerk.SavingSaysAsync(dossier, saved, new string('满', 15_000), "storage.full");
        await clerk.PageOpensAsync("/");

        await LimitAsync(server, "1000000");
        await server.RecoversAsync(clerk, dossier, saved);
    }

    [Fact]
    public async Task A_file_that_was_moved_away_is_missed_at_once_and_found_again()
    {
        await using var server = await RunningServer.StartAsync(Databases.Sqlite);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u01");
        var saved = await clerk.SaveSomethingAsync(dossier, "11.01");
        File.Move(server.DatabaseFile, server.DatabaseFile + ".aside");

        await clerk.SavingSaysAsync(dossier, saved, "22.01", "storage.unavailable");
        await clerk.PageSaysAsync("/", "暂时连不上数据库");
        await clerk.PageSaysAsync($"/dossiers/{dossier}/forms/income", "暂时连不上数据库");
        File.Exists(server.DatabaseFile).ShouldBeFalse("an empty database must not take its place");

        File.Move(server.DatabaseFile + ".aside", server.DatabaseFile);
        await server.RecoversAsync(clerk, dossier, saved);
    }

    [Fact]
    public async Task A_file_that_was_deleted_serves_again_when_its_copy_is_put_back()
    {
        await using var server = await RunningServer.StartAsync(Databases.Sqlite);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u01");
        var saved = await clerk.SaveSomethingAsync(dossier, "11.01");
        var copy = server.DatabaseFile + ".copy";
        _ = await server.AskAsync(storage => storage.Database.ExecuteSqlAsync($"VACUUM INTO {copy}"));
        foreach (var part in (string[])["", "-wal", "-shm"])
            File.Delete(server.DatabaseFile + part);

        await clerk.SavingSaysAsync(dossier, saved, "22.01", "storage.unavailable");
        await clerk.PageSaysAsync("/", "暂时连不上数据库");

        File.Move(copy, server.DatabaseFile);
        await server.RecoversAsync(clerk, dossier, saved);
    }

    [Fact]
    public async Task A_file_that_was_replaced_at_one_stroke_is_noticed_and_served_after_a_restart()
    {
        await using var server = await RunningServer.StartAsync(Databases.Sqlite);
        var dossier = await server.DossierIdAsync();
        using var clerk = await server.SignInAsync("u01");
        var saved = await clerk.SaveSomethingAsync(dossier, "11.01");
        var copy = server.DatabaseFile + ".copy";
        _ = await server.AskAsync(storage => storage.Database.ExecuteSqlAsync($"VACUUM INTO {copy}"));
        var before = await File.ReadAllBytesAsync(copy, TestContext.Current.CancellationToken);
        File.Move(copy, server.DatabaseFile, overwrite: true);

        await clerk.SavingSaysAsync(dossier, saved, "22.01", "storage.unavailable");
        await clerk.PageSaysAsync("/", "暂时连不上数据库");
        await clerk.PageSaysAsync($"/dossiers/{dossier}/forms/income", "暂时连不上数据库");
        (await File.ReadAllBytesAsync(server.DatabaseFile, TestContext.Current.CancellationToken)).ShouldBe(before);

        await server.RestartAsync(() =>
        {
            foreach (var part in (string[])["-wal", "-shm"]) // they belong to the file before
                File.Delete(server.DatabaseFile + part);
        });
        using var again = await server.SignInAsync("u01");
        await server.RecoversAsync(again, dossier, saved);
    }

    /// <summary>Bounds the file for every connection the server keeps: they are taken from its own pool and given back.</summary>
    private static async Task LimitAsync(RunningServer server, string pages)
    {
        var text = await server.AskAsync(storage => Task.FromResult(storage.Database.GetConnectionString()));
        var pool = Enumerable.Range(0, MoreConnectionsThanAsk).Select(_ => new SqliteConnection(text)).ToList();
        foreach (var connection in pool)
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var count = connection.CreateCommand();
            count.CommandText = $"SELECT {pages}";
            await RunAsync(connection, $"PRAGMA max_page_count = {await count.ExecuteScalarAsync(TestContext.Current.CancellationToken)}");
        }
        foreach (var connection in pool)
            await connection.DisposeAsync();
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        _ = await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
