using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hengji.Storage.Sqlite;

/// <summary>
/// Refuses to work on a database file that is no longer where it was: connections kept open would go on writing into a file that
/// nobody can find again.
/// </summary>
internal sealed class FileWatch(string file) : DbConnectionInterceptor
{
    private const int CannotOpen = 14;
    private volatile bool wasMissing;

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Look(connection);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Look(connection);
        return ValueTask.FromResult(result);
    }

    private void Look(DbConnection connection)
    {
        if (!File.Exists(file))
        {
            wasMissing = true;
            throw new SqliteException($"The database file “{file}” is missing.", CannotOpen);
        }
        if (!wasMissing)
            return;
        // It came back, perhaps another one: connections to the one before are of no use.
        SqliteConnection.ClearPool((SqliteConnection)connection);
        wasMissing = false;
    }
}
