using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hengji.Storage.Sqlite;

/// <summary>
/// Refuses to work on a database file that is no longer where it was, or in whose place there is another one: connections kept
/// open would go on writing into a file that nobody can find again.
/// </summary>
internal sealed class FileWatch(string file) : DbConnectionInterceptor, IDbTransactionInterceptor
{
    private const int CannotOpen = 14;
    private readonly Lock looking = new();
    private FileAnchor? anchor;

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

    /// <summary>Also before a commit: what goes into a file that is gone must not be acknowledged.</summary>
    public InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result)
    {
        Look(transaction.Connection!);
        return result;
    }

    /// <inheritdoc cref="TransactionCommitting" />
    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Look(transaction.Connection!);
        return ValueTask.FromResult(result);
    }

    private void Look(DbConnection connection)
    {
        lock (looking)
        {
            if (!File.Exists(file))
            {
                Drop();
                throw new SqliteException($"The database file “{file}” is missing.", CannotOpen);
            }
            // When it came back, perhaps another one: connections to the one before are of no use.
            if (anchor is null)
                SqliteConnection.ClearPool((SqliteConnection)connection);
            anchor ??= new FileAnchor(file);
            if (anchor.HasMoved)
            {
                throw new SqliteException(
                    $"The database file “{file}” was replaced while the server was running. Stop the server, see that “{file}-wal” and “{file}-shm” belong to the file that is there now, and start it again.",
                    CannotOpen);
            }
        }
    }

    private void Drop()
    {
        anchor?.Dispose();
        anchor = null;
    }
}
