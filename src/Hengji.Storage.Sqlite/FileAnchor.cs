using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Hengji.Storage.Sqlite;

/// <summary>
/// A database file held open and never read, which tells whether the same file still is at its path. While it is held, no new file
/// can get the old one's number (inode). On Windows an open file cannot be replaced, and the answer is always no.
/// </summary>
/// <remarks>SQLITE_FCNTL_HAS_MOVED: https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html</remarks>
internal sealed class FileAnchor : IDisposable
{
    private const int AskWhetherMoved = 20; // SQLITE_FCNTL_HAS_MOVED
    private readonly SqliteConnection connection;

    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public FileAnchor(string file)
    {
        connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
    }

    /// <summary>Whether the file is no longer at its path, or another one is.</summary>
    public bool HasMoved => Control(connection.Handle!.DangerousGetHandle(), 0, AskWhetherMoved, out var hasMoved) == 0 && hasMoved != 0;

    public void Dispose() => connection.Dispose();

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int Control(nint database, nint name, int operation, out int answer);
}
