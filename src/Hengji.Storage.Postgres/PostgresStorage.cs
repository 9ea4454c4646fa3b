using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Postgres;

/// <summary>Storage in PostgreSQL: many people at once, several web nodes.</summary>
public static class PostgresStorage
{
    /// <summary>Points a context at a database.</summary>
    /// <param name="options">Options of a <see cref="PostgresDbContext"/>.</param>
    /// <param name="connection">Connection string in Npgsql's form.</param>
    public static void Use(DbContextOptionsBuilder options, string connection) => options.UseNpgsql(connection);
}
