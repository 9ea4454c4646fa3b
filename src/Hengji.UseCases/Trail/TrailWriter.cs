using Hengji.Storage;
using Hengji.Storage.Trail;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Trail;

/// <summary>Appends to the audit trail. Always on: nothing switches it off.</summary>
public static class TrailWriter
{
    private const int MaximumSubject = 300;

    /// <summary>Chain of a dossier.</summary>
    public static string OfDossier(long dossierId) => $"dossier/{dossierId}";

    /// <summary>Chain of accounts, grants and signing in.</summary>
    public const string People = "people";

    /// <summary>Chain of units, packs, calendar and other settings.</summary>
    public const string Settings = "settings";

    /// <summary>Chain of files given for an audit.</summary>
    public const string Audits = "audits";

    /// <summary>Chain of one audit: decisions, letter, further audits of the file.</summary>
    public static string OfAudit(long auditId) => $"audit/{auditId}";

    /// <summary>
    /// Appends lines to a chain, in order. Must be called inside the transaction of the change it records, which then holds
    /// the chain until it commits; entries are saved with the caller's changes.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public static async Task AppendAsync(
        HengjiDbContext storage, string chain, Actor actor, DateTime at, IReadOnlyList<TrailLine> lines, CancellationToken cancel = default)
    {
        if (storage.Database.CurrentTransaction is null)
            throw new InvalidOperationException("The trail is written inside the transaction of the change.");
        if (lines.Count == 0)
            return;
        var end = await ReserveAsync(storage, chain, lines.Count, cancel);
        var (hash, sequence) = (end.Hash, end.Sequence - lines.Count);
        foreach (var line in lines)
        {
            var entry = new TrailEntry
            {
                Chain = chain,
                Sequence = ++sequence,
                At = TrailHash.Kept(at),
                ActorId = actor.PersonId,
                Actor = actor.FullName,
                Action = line.Action,
                Subject = Cut(line.Subject, MaximumSubject),
                Old = line.Old,
                New = line.New,
                From = actor.From,
                Via = actor.Via,
                Hash = [],
            };
            entry.Hash = hash = TrailHash.Of(hash, entry);
            _ = storage.TrailEntries.Add(entry);
        }
        _ = await storage.TrailChains.Where(found => found.Chain == chain)
            .ExecuteUpdateAsync(set => set.SetProperty(found => found.Hash, hash), cancel);
    }

    /// <summary>Locks the chain for this transaction, its first writer's too: an update alone locks nothing while there is no row.</summary>
    internal static async Task LockAsync(HengjiDbContext storage, string chain, CancellationToken cancel)
    {
        _ = await storage.Database.ExecuteSqlAsync(
            $"""INSERT INTO trail_chains ("Chain", "Sequence", "Hash") VALUES ({chain}, 0, {TrailHash.Start}) ON CONFLICT DO NOTHING""", cancel);
        _ = await storage.Database.ExecuteSqlAsync(
            $"""UPDATE trail_chains SET "Sequence" = "Sequence" WHERE "Chain" = {chain}""", cancel);
    }

    /// <summary>Locks the chain's end for this transaction and moves it on.</summary>
    private static async Task<TrailChain> ReserveAsync(HengjiDbContext storage, string chain, int count, CancellationToken cancel)
    {
        if (await MoveAsync(storage, chain, count, cancel) == 0)
        {
            // Two first writers may meet here: the later one waits for the earlier, adds nothing and goes on from its end.
            _ = await storage.Database.ExecuteSqlAsync(
                $"""INSERT INTO trail_chains ("Chain", "Sequence", "Hash") VALUES ({chain}, 0, {TrailHash.Start}) ON CONFLICT DO NOTHING""", cancel);
            _ = await MoveAsync(storage, chain, count, cancel);
        }
        return await storage.TrailChains.AsNoTracking().SingleAsync(found => found.Chain == chain, cancel);
    }

    private static Task<int> MoveAsync(HengjiDbContext storage, string chain, int count, CancellationToken cancel) =>
        storage.TrailChains.Where(found => found.Chain == chain)
            .ExecuteUpdateAsync(set => set.SetProperty(found => found.Sequence, found => found.Sequence + count), cancel);

    private static string Cut(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");
}
