using Hengji.Storage;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Trail;

/// <summary>A change and its lines in the audit trail, in one transaction: both or neither.</summary>
internal static class Recorded
{
    private const int Attempts = 5;

    /// <summary>Does the work and appends what it noted; a failure rolls everything back.</summary>
    public static async Task<Result<T>> RunAsync<T>(
        HengjiDbContext storage, string chain, Actor actor, DateTime now, Func<List<TrailLine>, Task<Result<T>>> work,
        CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(storage, chain, actor, now, work, cancel);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                storage.ChangeTracker.Clear(); // two first writers of one chain met
            }
        }
    }

    private static async Task<Result<T>> TryAsync<T>(
        HengjiDbContext storage, string chain, Actor actor, DateTime now, Func<List<TrailLine>, Task<Result<T>>> work,
        CancellationToken cancel)
    {
        await using var transaction = await storage.Database.BeginTransactionAsync(cancel);
        // The chain is the lock from the beginning: what the work reads is what it changes, and a second submit sees the first.
        await TrailWriter.LockAsync(storage, chain, cancel);
        var lines = new List<TrailLine>();
        var done = await work(lines);
        if (!done.IsSuccess)
        {
            storage.ChangeTracker.Clear();
            return done;
        }
        _ = await storage.SaveChangesAsync(cancel);
        await TrailWriter.AppendAsync(storage, chain, actor, now, lines, cancel);
        _ = await storage.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return done;
    }
}
