using Hengji.Storage;
using Hengji.Storage.Postgres;
using Hengji.Storage.Sqlite;
using Hengji.Testing;
using Hengji.Testing.Serving;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Hengji.Benchmarks.Platform;

/// <summary>A database of its own with a data folder, removed afterwards, and servers that run on it.</summary>
internal sealed class PlatformDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("HENGJI_BENCH_POSTGRES");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hengji-bench-");
    private readonly string? postgres;

    private PlatformDatabase(string? postgres) => this.postgres = postgres;

    /// <summary>SQLite or PostgreSQL.</summary>
    public string Name => postgres is null ? "SQLite" : "PostgreSQL";

    public bool IsPostgres => postgres is not null;

    private string File => Path.Combine(folder.FullName, "hengji.db");

    public static PlatformDatabase Sqlite() => new(null);

    /// <summary>A new database on the server that bench/run started.</summary>
    public static async Task<PlatformDatabase> PostgresAsync()
    {
        var name = $"hengji_{Guid.NewGuid():N}";
        await RunAsync($"CREATE DATABASE {name}");
        return new PlatformDatabase(new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString);
    }

    /// <summary>Both, one after the other, or the one that HENGJI_BENCH_DATABASE names.</summary>
    public static IEnumerable<Func<Task<PlatformDatabase>>> All => Environment.GetEnvironmentVariable("HENGJI_BENCH_DATABASE") switch
    {
        "SQLite" => [() => Task.FromResult(Sqlite())],
        "PostgreSQL" => [PostgresAsync],
        _ => [() => Task.FromResult(Sqlite()), PostgresAsync],
    };

    /// <summary>The published web server on it, started and answering.</summary>
    public Task<ServerProcess> ServeAsync(bool isDemonstration = false) =>
        ServerProcess.StartAsync(Repository.PathOf("artifacts", "web", "Hengji.Web.dll"), folder.FullName, postgres, isDemonstration);

    /// <summary>Its storage, past the server.</summary>
    public HengjiDbContext Open()
    {
        if (postgres is not null)
        {
            var options = new DbContextOptionsBuilder<PostgresDbContext>();
            PostgresStorage.Use(options, postgres);
            return new PostgresDbContext(options.Options);
        }
        var sqlite = new DbContextOptionsBuilder<SqliteDbContext>();
        SqliteStorage.Use(sqlite, File);
        return new SqliteDbContext(sqlite.Options);
    }

    public async ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        if (postgres is null)
            return;
        NpgsqlConnection.ClearAllPools();
        await RunAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(postgres).Database} WITH (FORCE)");
    }

    private static async Task RunAsync(string command)
    {
        if (Server is null)
            throw new InvalidOperationException("Start this with bench/run, which starts PostgreSQL.");
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var sent = new NpgsqlCommand(command, connection);
        _ = await sent.ExecuteNonQueryAsync();
    }
}
