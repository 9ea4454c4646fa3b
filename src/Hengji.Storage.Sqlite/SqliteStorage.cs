using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hengji.Storage.Sqlite;

/// <summary>Storage in one SQLite file: nothing to install, one machine.</summary>
public static class SqliteStorage
{
    private const int BusyTimeoutSeconds = 15;

    /// <summary>Points a context at a file, which is made when missing.</summary>
    /// <param name="options">Options of a <see cref="SqliteDbContext"/>.</param>
    /// <param name="file">Path of the database file.</param>
    public static void Use(DbContextOptionsBuilder options, string file)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, DefaultTimeout = BusyTimeoutSeconds };
        _ = options.UseSqlite(connection.ToString()).AddInterceptors(WriteAheadLog.Instance);
    }

    /// <summary>Readers do not wait for the writer, and what was acknowledged is on the disk.</summary>
    private sealed class WriteAheadLog : DbConnectionInterceptor
    {
        public static readonly WriteAheadLog Instance = new();

        private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=15000;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            _ = command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            _ = await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
