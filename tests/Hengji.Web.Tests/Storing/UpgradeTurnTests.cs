using Hengji.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Tests.Storing;

/// <summary>A server killed while it brought its file up to date must not keep the next one waiting.</summary>
public sealed class UpgradeTurnTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hengji-upgrade-");

    private string Database => Path.Combine(folder.FullName, "hengji.db");

    [Fact]
    public async Task What_a_killed_process_left_is_removed_and_the_upgrade_done()
    {
        SqliteStorage.Create(Database);
        Run("""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
        Run("""INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00')""");

        using (await UpgradeTurn.TakeAsync(Database, Long))
        {
            await using var storage = Open();
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(Long);
            await storage.Database.MigrateAsync(patience.Token);
            (await storage.Departments.CountAsync(patience.Token)).ShouldBe(0);
        }
    }

    [Fact]
    public async Task A_turn_that_another_holds_is_waited_for_and_then_refused()
    {
        SqliteStorage.Create(Database);
        using (await UpgradeTurn.TakeAsync(Database, Long))
            _ = await Should.ThrowAsync<IOException>(() => UpgradeTurn.TakeAsync(Database, TimeSpan.FromMilliseconds(300)));

        (await UpgradeTurn.TakeAsync(Database, TimeSpan.Zero)).Dispose();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private SqliteDbContext Open()
    {
        var options = new DbContextOptionsBuilder<SqliteDbContext>();
        SqliteStorage.UseExisting(options, Database);
        return new SqliteDbContext(options.Options);
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }
}
