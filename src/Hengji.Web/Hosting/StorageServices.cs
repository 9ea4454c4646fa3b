using Hengji.Storage;
using Hengji.Storage.Postgres;
using Hengji.Storage.Sqlite;
using Hengji.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Web.Hosting;

/// <summary>Chooses the database: the only place that names a provider.</summary>
internal static class StorageServices
{
    /// <summary>Name of the SQLite file in the data folder.</summary>
    internal const string SqliteFile = "hengji.db";

    /// <summary>How long another process may take to bring the same file up to date.</summary>
    private static readonly TimeSpan UpgradePatience = TimeSpan.FromMinutes(1);

    public static void Add(IServiceCollection services, ServerSettings settings)
    {
        _ = services.AddHttpContextAccessor().AddSingleton<KeyMark>();
        if (settings.PostgresConnection is { } connection)
        {
            _ = services.AddDbContextFactory<PostgresDbContext>((given, options) =>
            {
                PostgresStorage.Use(options, connection);
                _ = options.AddInterceptors(given.GetRequiredService<KeyMark>());
            });
            _ = services.AddScoped<HengjiDbContext>(given => given.GetRequiredService<PostgresDbContext>());
            _ = services.AddSingleton<Func<HengjiDbContext>>(given =>
                given.GetRequiredService<IDbContextFactory<PostgresDbContext>>().CreateDbContext);
            _ = services.AddSingleton<Func<Exception, StorageFault?>>(PostgresFaults.Of);
        }
        else
        {
            var file = Path.Combine(settings.DataFolder, SqliteFile);
            _ = services.AddDbContextFactory<SqliteDbContext>((given, options) =>
            {
                SqliteStorage.UseExisting(options, file);
                _ = options.AddInterceptors(given.GetRequiredService<KeyMark>());
            });
            _ = services.AddScoped<HengjiDbContext>(given => given.GetRequiredService<SqliteDbContext>());
            _ = services.AddSingleton<Func<HengjiDbContext>>(given =>
                given.GetRequiredService<IDbContextFactory<SqliteDbContext>>().CreateDbContext);
            _ = services.AddSingleton<Func<Exception, StorageFault?>>(SqliteFaults.Of);
        }
    }

    /// <summary>Makes an empty database where the settings name a file and there is none; only starting does so.</summary>
    public static void Prepare(ServerSettings settings)
    {
        _ = Directory.CreateDirectory(settings.DataFolder);
        if (settings.PostgresConnection is null)
            SqliteStorage.Create(Path.Combine(settings.DataFolder, SqliteFile));
    }

    /// <summary>Brings the database up to date, also after a process that was killed while it did so.</summary>
    public static async Task UpgradeAsync(HengjiDbContext storage, ServerSettings settings)
    {
        using var turn = settings.PostgresConnection is null
            ? await UpgradeTurn.TakeAsync(Path.Combine(settings.DataFolder, SqliteFile), UpgradePatience)
            : null; // PostgreSQL's own lock ends with the session
        await storage.Database.MigrateAsync();
    }
}
