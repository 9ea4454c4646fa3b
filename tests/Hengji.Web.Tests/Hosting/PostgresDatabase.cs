using Npgsql;

namespace Hengji.Web.Tests.Hosting;

/// <summary>A database of its own on the private server, dropped afterwards.</summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly string name = $"hengji_{Guid.NewGuid():N}";

    private PostgresDatabase()
    {
    }

    /// <summary>Connection string of the database.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder(Databases.PostgresServer) { Database = name }.ConnectionString;

    public static async Task<PostgresDatabase> CreateAsync()
    {
        var made = new PostgresDatabase();
        await RunAsync($"CREATE DATABASE {made.name}");
        return made;
    }

    public async ValueTask DisposeAsync() => await RunAsync($"DROP DATABASE {name} WITH (FORCE)");

    private static async Task RunAsync(string command)
    {
        await using var connection = new NpgsqlConnection(Databases.PostgresServer);
        await connection.OpenAsync();
        await using var sent = new NpgsqlCommand(command, connection);
        _ = await sent.ExecuteNonQueryAsync();
    }
}
