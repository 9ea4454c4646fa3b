using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Hengji.Storage.Sqlite;

/// <summary>The right to bring a database file up to date: one process has it at a time, and it ends with the process.</summary>
/// <remarks>
/// Entity Framework marks a running upgrade by a row in the file. A process killed in between leaves the row, and everybody after it waits
/// for ever. Whoever holds the turn knows that the row is nobody's.
/// </remarks>
public sealed class UpgradeTurn : IDisposable
{
    private const string LeftMark = """DELETE FROM "__EFMigrationsLock" """;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream held;

    private UpgradeTurn(FileStream held) => this.held = held;

    /// <summary>Waits for the turn, then removes what a killed process left.</summary>
    /// <param name="file">Path of the database file, which is there.</param>
    /// <param name="patience">How long another process may take.</param>
    /// <exception cref="IOException">Another process still has the turn, or the folder cannot be written.</exception>
    /// <exception cref="SqliteException">The file cannot be opened or written.</exception>
    public static async Task<UpgradeTurn> TakeAsync(string file, TimeSpan patience)
    {
        var turn = new UpgradeTurn(await HoldAsync(file + ".upgrade", patience));
        try
        {
            RemoveLeftMark(file);
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <summary>Gives the turn to the next.</summary>
    public void Dispose() => held.Dispose();

    private static async Task<FileStream> HoldAsync(string path, TimeSpan patience)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && Stopwatch.GetElapsedTime(start) < patience)
            {
                await Task.Delay(Pause);
            }
        }
    }

    private static void RemoveLeftMark(string file)
    {
        using var connection = new SqliteConnection(SqliteStorage.Connection(file, SqliteOpenMode.ReadWrite, isPooled: false));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT 1 FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (command.ExecuteScalar() is null)
            return;
        command.CommandText = LeftMark;
        _ = command.ExecuteNonQuery();
    }
}
