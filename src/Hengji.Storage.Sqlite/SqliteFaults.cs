using Microsoft.Data.Sqlite;

namespace Hengji.Storage.Sqlite;

/// <summary>Tells an unavailable database from a fault of ours.</summary>
/// <remarks>Codes: https://www.sqlite.org/rescode.html</remarks>
public static class SqliteFaults
{
    /// <summary>Why the database could not serve; null when something else went wrong.</summary>
    public static StorageFault? Of(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            if (fault is SqliteException sqlite)
                return Of(sqlite.SqliteErrorCode);
        }
        return null;
    }

    private static StorageFault? Of(int code) => code switch
    {
        5 or 6 or 15 => StorageFault.Busy, // busy, locked, protocol (a race for locks)
        13 => StorageFault.Full,
        3 or 8 or 10 or 11 or 14 or 26 => StorageFault.Gone, // perm, readonly, ioerr, corrupt, cantopen, notadb
        _ => null,
    };
}
