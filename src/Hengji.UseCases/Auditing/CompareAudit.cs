using Hengji.Auditing.Between;
using Hengji.Storage;
using Hengji.Storage.Auditing;
using Hengji.UseCases.Answers;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Auditing;

/// <summary>Chooses the files an audited one is compared with and audits it again with them (一并核对); decisions stay with their findings.</summary>
public static class CompareAudit
{
    /// <summary>Audits again with the files chosen, or alone when none are.</summary>
    /// <returns>The audit's new revision, or why not: <c>audit.no-companion</c>, <c>audit.not-last-year</c>, <c>audit.too-many-together</c>.</returns>
    public static async Task<Result<long>> RunAsync(
        HengjiDbContext storage, EvidenceFolder folder, AuditBench bench, long id, CompanionWish wish, Actor actor, DateTime now,
        long? seenRevision = null, CancellationToken cancel = default)
    {
        if (await OpenAudit.FindAsync(storage.Audits.AsNoTracking(), id, actor.Rights, cancel) is not { } seen)
            return new NoSuchAudit();
        var chosen = await ChosenAsync(storage, seen, wish, actor.Rights, cancel);
        if (!chosen.IsSuccess)
            return Result<long>.Failure(chosen.Problems);
        var report = await AuditKept.RunAsync(folder, bench, seen, chosen.Value, cancel);
        if (!report.IsSuccess)
            return Result<long>.Failure(report.Problems);
        var done = await Recorded.RunAsync<long>(storage, TrailWriter.OfAudit(id), actor, now, async lines =>
        {
            if (await OpenAudit.FindAsync(storage.Audits, id, actor.Rights, cancel) is not { } audit)
                return new NoSuchAudit();
            if (seenRevision is { } known && known != audit.Revision)
                return new ChangedMeanwhile();
            var old = await Companions.OfAsync(storage, id, cancel);
            _ = await storage.AuditCompanions.Where(companion => companion.AuditId == id).ExecuteDeleteAsync(cancel);
            storage.AuditCompanions.AddRange(chosen.Value.Select(one => new AuditCompanion { AuditId = id, OtherId = one.Audit.Id, IsLastYear = one.IsLastYear }));
            await KeepResult.RunAsync(storage, audit, report.Value, now, cancel);
            lines.Add(new TrailLine("audit.compare", $"{id} {audit.Name}", Names(old), Names(chosen.Value)));
            return audit.Revision;
        }, cancel);
        storage.ChangeTracker.Clear();
        return done;
    }

    private static async Task<Result<ImmutableArray<Companion>>> ChosenAsync(
        HengjiDbContext storage, AuditedDocument audit, CompanionWish wish, Rights rights, CancellationToken cancel)
    {
        var annexes = wish.Annexes.Distinct().Where(id => id != wish.LastYear).ToList();
        if (annexes.Count + 1 > FileAuditor.MostFiles)
            return new TooManyTogether(annexes.Count + 1, FileAuditor.MostFiles);
        var chosen = ImmutableArray.CreateBuilder<Companion>();
        foreach (var id in wish.LastYear is { } last ? [.. annexes, last] : annexes)
        {
            if (id == audit.Id || await OpenAudit.FindAsync(storage.Audits.AsNoTracking(), id, rights, cancel) is not { } other || other.Side != audit.Side)
                return new NoSuchCompanion(id);
            if (id == wish.LastYear && other.Year >= audit.Year)
                return new NotLastYear(other.Name, other.Year, audit.Year);
            chosen.Add(new Companion(other, id == wish.LastYear));
        }
        return chosen.ToImmutable();
    }

    private static string Names(IEnumerable<Companion> companions) =>
        string.Join('；', companions.Select(one => (one.IsLastYear ? "上年 " : "") + $"{one.Audit.Id} {one.Audit.Name}"));
}

/// <summary>What to compare an audited file with.</summary>
/// <param name="Annexes">Audits of the annexes of the same submission.</param>
/// <param name="LastYear">Audit of last year's report; null for none.</param>
public sealed record CompanionWish(ImmutableArray<long> Annexes, long? LastYear);
