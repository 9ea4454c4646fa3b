using System.Runtime.CompilerServices;
using Hengji.Storage;
using Hengji.Storage.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Trail;

/// <summary>Recomputes every chain of the audit trail: hashes, gaps, and the end that was kept apart.</summary>
public static class VerifyTrail
{
    /// <summary>Verifies all chains.</summary>
    public static async Task<TrailReport> RunAsync(HengjiDbContext storage, CancellationToken cancel = default)
    {
        var ends = await storage.TrailChains.AsNoTracking().ToDictionaryAsync(chain => chain.Chain, cancel);
        var check = new ChainCheck(ends);
        await foreach (var entry in InOrder(storage, cancel))
            check.Take(entry);
        return check.Finish();
    }

    private static async IAsyncEnumerable<TrailEntry> InOrder(
        HengjiDbContext storage, [EnumeratorCancellation] CancellationToken cancel)
    {
        var entries = storage.TrailEntries.AsNoTracking()
            .OrderBy(entry => entry.Chain).ThenBy(entry => entry.Sequence).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(cancel))
            yield return entry;
    }

    /// <summary>One walk over the entries, chain by chain.</summary>
    private sealed class ChainCheck(Dictionary<string, TrailChain> ends)
    {
        private readonly List<TrailFault> faults = [];
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);
        private string? chain;
        private long sequence;
        private long entries;
        private byte[] hash = TrailHash.Start;

        public void Take(TrailEntry entry)
        {
            if (entry.Chain != chain)
                Start(entry.Chain);
            if (entry.Sequence != sequence + 1)
                faults.Add(TrailFault.Gap(entry.Chain, sequence + 1, entry.Sequence));
            else if (!TrailHash.Of(hash, entry).AsSpan().SequenceEqual(entry.Hash))
                faults.Add(TrailFault.Changed(entry.Chain, entry.Sequence));
            (sequence, hash) = (entry.Sequence, entry.Hash);
            entries++;
        }

        public TrailReport Finish()
        {
            End();
            foreach (var (name, end) in ends.Where(pair => pair.Value.Sequence > 0 && !seen.Contains(pair.Key)))
                faults.Add(TrailFault.Cut(name, end.Sequence, 0));
            return new TrailReport(entries, seen.Count, [.. faults]);
        }

        private void Start(string next)
        {
            End();
            (chain, sequence, hash) = (next, 0, TrailHash.Start);
            _ = seen.Add(next);
        }

        private void End()
        {
            if (chain is null)
                return;
            if (ends.GetValueOrDefault(chain) is not { } end)
                faults.Add(TrailFault.NoEnd(chain));
            else if (end.Sequence != sequence || !end.Hash.AsSpan().SequenceEqual(hash))
                faults.Add(TrailFault.Cut(chain, end.Sequence, sequence));
        }
    }
}

/// <summary>What verifying found.</summary>
/// <param name="Entries">Entries read.</param>
/// <param name="Chains">Chains read.</param>
/// <param name="Faults">Faults in order of chain and sequence; empty when the trail is whole.</param>
public sealed record TrailReport(long Entries, int Chains, ImmutableArray<TrailFault> Faults)
{
    /// <summary>Whether nothing was changed, inserted or taken away.</summary>
    public bool IsWhole => Faults.IsEmpty;
}

/// <summary>A place where the trail does not hold.</summary>
public sealed record TrailFault : Problem
{
    private TrailFault(string code, string message, string english)
        : base(code, message, english)
    {
    }

    internal static TrailFault Gap(string chain, long expected, long found) =>
        new("trail.gap", $"链“{chain}”缺少记录：应为第 {expected} 条，实为第 {found} 条。", $"Chain “{chain}” has a gap: entry {expected} expected, {found} found.");

    internal static TrailFault Changed(string chain, long sequence) =>
        new("trail.changed", $"链“{chain}”第 {sequence} 条与其 SM3 摘要不符，内容被改动过。", $"Entry {sequence} of chain “{chain}” does not match its SM3 hash; it was changed.");

    internal static TrailFault Cut(string chain, long expected, long found) =>
        new("trail.cut", $"链“{chain}”的末尾不符：应止于第 {expected} 条，实止于第 {found} 条，末尾的记录被删除或改动过。", $"Chain “{chain}” should end at entry {expected} but ends at {found}, or its last entry was changed.");

    internal static TrailFault NoEnd(string chain) =>
        new("trail.no-end", $"链“{chain}”没有末尾标记。", $"Chain “{chain}” has no end mark.");
}
