using Hengji.Storage;
using Hengji.Storage.Postgres;
using Hengji.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hengji.Web.Tests.Hosting;

/// <summary>A database with every table and nothing in them, without a server before it.</summary>
public sealed class EmptyDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hengji-empty-");
    private readonly PostgresDatabase? postgres;

    private EmptyDatabase(PostgresDatabase? postgres) => this.postgres = postgres;

    /// <summary>Connection string where it is PostgreSQL.</summary>
    public string? PostgresConnection => postgres?.Connection;

    /// <summary>Makes it on one of <see cref="Databases"/>.</summary>
    public static async Task<EmptyDatabase> CreateAsync(string database)
    {
        var made = new EmptyDatabase(database == Databases.Postgres ? await PostgresDatabase.CreateAsync() : null);
        await using var storage = made.Open();
        await storage.Database.MigrateAsync();
        return made;
    }

    /// <summary>A context of its own.</summary>
    public HengjiDbContext Open(params IInterceptor[] interceptors)
    {
        if (postgres is null)
        {
            var sqlite = new DbContextOptionsBuilder<SqliteDbContext>();
            SqliteStorage.Use(sqlite, Path.Combine(folder.FullName, "hengji.db"));
            return new SqliteDbContext(sqlite.AddInterceptors(interceptors).Options);
        }
        var options = new DbContextOptionsBuilder<PostgresDbContext>();
        PostgresStorage.Use(options, postgres.Connection);
        return new PostgresDbContext(options.AddInterceptors(interceptors).Options);
    }

    public async ValueTask DisposeAsync()
    {
        if (postgres is not null)
            await postgres.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
