using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hengji.Storage.Sqlite;

/// <summary>Storage in one SQLite file: nothing to install, one machine.</summary>
public static class SqliteStorage
{
    /// <summary>How long a writer waits for another one.</summary>
    internal const int BusyTimeoutSeconds = 10;

    /// <summary>Points a context at a file, which is made when missing.</summary>
    /// <param name="options">Options of a <see cref="SqliteDbContext"/>.</param>
    /// <param name="file">Path of the database file.</param>
    public static void Use(DbContextOptionsBuilder options, string file) =>
        options.UseSqlite(Connection(file, SqliteOpenMode.ReadWriteCreate)).AddInterceptors(WriteAheadLog.Instance);

    /// <summary>
    /// Points a context at a file that must be there. Where it went missing, opening fails as with a file that cannot be opened:
    /// an empty new one must never take its place, and a file that was only renamed must not be written on unseen.
    /// </summary>
    /// <param name="options">Options of a <see cref="SqliteDbContext"/>.</param>
    /// <param name="file">Path of the database file.</param>
    public static void UseExisting(DbContextOptionsBuilder options, string file) =>
        options.UseSqlite(Connection(file, SqliteOpenMode.ReadWrite)).AddInterceptors(new FileWatch(file), WriteAheadLog.Instance);

    /// <summary>Makes an empty database unless there is a file.</summary>
    /// <exception cref="SqliteException">The file cannot be made.</exception>
    public static void Create(string file)
    {
        if (File.Exists(file))
            return;
        using var connection = new SqliteConnection(Connection(file, SqliteOpenMode.ReadWriteCreate, isPooled: false));
        connection.Open();
        WriteAheadLog.Instance.ConnectionOpened(connection, null!);
    }

    internal static string Connection(string file, SqliteOpenMode mode, bool isPooled = true) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = file, Mode = mode, ForeignKeys = true, DefaultTimeout = BusyTimeoutSeconds, Pooling = isPooled,
        }.ToString();
}
