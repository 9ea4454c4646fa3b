using System.Net.Sockets;
using Npgsql;

namespace Hengji.Storage.Postgres;

/// <summary>Tells an unavailable database from a fault of ours.</summary>
/// <remarks>Codes: https://www.postgresql.org/docs/current/errcodes-appendix.html</remarks>
public static class PostgresFaults
{
    /// <summary>Why the database could not serve; null when something else went wrong.</summary>
    public static StorageFault? Of(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            if (fault is PostgresException said)
                return Of(said.SqlState);
            if (fault is NpgsqlException broken)
                return broken.InnerException is TimeoutException ? StorageFault.Busy : StorageFault.Gone;
            if (fault is SocketException)
                return StorageFault.Gone;
        }
        return null;
    }

    private static StorageFault? Of(string state) => state switch
    {
        PostgresErrorCodes.DiskFull => StorageFault.Full,
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled => StorageFault.Busy,
        PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.ReadOnlySqlTransaction => StorageFault.Gone,
        _ => state[..2] switch
        {
            "53" or "40" => StorageFault.Busy, // short of resources; two transactions in each other's way
            "08" or "28" or "57" or "58" => StorageFault.Gone, // connection, sign-in, operator's intervention, system error
            _ => null,
        },
    };
}
