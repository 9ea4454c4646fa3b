using System.Diagnostics;
using Hengji.Storage;
using Hengji.Storage.Postgres;
using Hengji.Storage.Sqlite;
using Hengji.Testing.Serving;
using Hengji.UseCases.Demonstration;
using Hengji.UseCases.Trail;
using Hengji.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Tests.Outages;

/// <summary>The server is killed (SIGKILL) during saves: what it acknowledged is there. bench/run kill does it fifty times.</summary>
public sealed class KillTests
{
    private const int Kills = 3;
    private static readonly string Program = Repository.PathOf("artifacts", "bin", "Hengji.Web", "release", "Hengji.Web.dll");

    public static TheoryData<string> Databases => Hosting.Databases.All;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_killed_server_loses_nothing_that_it_acknowledged(string database)
    {
        var folder = Directory.CreateTempSubdirectory("hengji-kill-");
        await using var postgres = database == Hosting.Databases.Postgres ? await PostgresDatabase.CreateAsync() : null;
        var trial = new KillTrial(
            () => ServerProcess.StartAsync(Program, folder.FullName, postgres?.Connection), dossier: 1, LoadDemonstration.Password);

        await trial.RunAsync(Kills, async () => (await VerifyAsync(folder.FullName, postgres?.Connection)).Faults.ShouldBeEmpty());

        trial.Losses.ShouldBeEmpty();
        trial.Ledger.Acknowledged.ShouldBeGreaterThan(Kills);
        (await LogVerifyAsync(folder.FullName, postgres?.Connection)).ShouldBe(0);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static async Task<TrailReport> VerifyAsync(string folder, string? postgres)
    {
        await using var storage = Open(folder, postgres);
        return await VerifyTrail.RunAsync(storage, TestContext.Current.CancellationToken);
    }

    private static HengjiDbContext Open(string folder, string? postgres)
    {
        if (postgres is null)
        {
            var sqlite = new DbContextOptionsBuilder<SqliteDbContext>();
            SqliteStorage.UseExisting(sqlite, Path.Combine(folder, "hengji.db"));
            return new SqliteDbContext(sqlite.Options);
        }
        var options = new DbContextOptionsBuilder<PostgresDbContext>();
        PostgresStorage.Use(options, postgres);
        return new PostgresDbContext(options.Options);
    }

    /// <summary>The command itself, as an auditor runs it.</summary>
    private static async Task<int> LogVerifyAsync(string folder, string? postgres)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "log", "verify", "--data", folder]);
        if (postgres is not null)
            start.Environment["HENGJI_ConnectionStrings__Hengji"] = postgres;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }
}
