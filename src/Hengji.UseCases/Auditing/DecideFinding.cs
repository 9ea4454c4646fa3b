using Hengji.Documents.Audits.Kept;
using Hengji.Storage;
using Hengji.Storage.Auditing;
using Hengji.UseCases.Answers;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Auditing;

/// <summary>
/// Accepts or dismisses a finding (采纳、不采纳), or takes that back. What was decided before is kept; no later audit looks at it.
/// </summary>
public static class DecideFinding
{
    /// <summary>Most characters of a reason.</summary>
    public const int LongestReason = 2000;

    private const int LongestTitle = 200;

    /// <summary>Decides.</summary>
    /// <param name="storage">A fresh context.</param>
    /// <param name="wish">What.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="seenRevision">The revision somebody read; null when it does not matter.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <returns>The audit's new revision, or why not: <c>audit.*</c>, <c>request.changed</c>.</returns>
    public static async Task<Result<long>> RunAsync(
        HengjiDbContext storage, FindingWish wish, Actor actor, DateTime now, long? seenRevision = null, CancellationToken cancel = default)
    {
        var reason = wish.Reason.Trim();
        if (wish.IsAccepted == false && reason.Length == 0)
            return new DismissalReasonMissing();
        if (reason.Length > LongestReason)
            return new AuditWordsTooLong(reason.Length, LongestReason);
        var decided = await Recorded.RunAsync<long>(storage, TrailWriter.OfAudit(wish.AuditId), actor, now, async lines =>
        {
            if (await OpenAudit.FindAsync(storage.Audits, wish.AuditId, actor.Rights, cancel) is not { } audit)
                return new NoSuchAudit();
            if (seenRevision is { } seen && seen != audit.Revision)
                return new ChangedMeanwhile();
            var findings = await FindingsAsync(storage, audit.Id, cancel);
            if (findings.FirstOrDefault(one => one.Key == wish.Key) is not { } finding)
                return new NoSuchFinding();
            await ReplaceAsync(storage, wish with { Reason = reason }, finding, actor, TrailHash.Kept(now), lines, cancel);
            await KeepResult.CountAsync(storage, audit, [.. findings.Select(one => one.Key)], cancel);
            return audit.Revision;
        }, cancel);
        storage.ChangeTracker.Clear();
        return decided;
    }

    private static async Task ReplaceAsync(
        HengjiDbContext storage, FindingWish wish, KeptFinding finding, Actor actor, DateTime now, List<TrailLine> lines, CancellationToken cancel)
    {
        var standing = await storage.FindingDecisions
            .SingleOrDefaultAsync(found => found.AuditId == wish.AuditId && found.FindingKey == wish.Key && found.EndedAt == null, cancel);
        if (standing?.IsAccepted == wish.IsAccepted && (standing?.Reason ?? "") == (wish.IsAccepted is null ? "" : wish.Reason))
            return; // a second click
        if (standing is not null)
            standing.EndedAt = now;
        if (wish.IsAccepted is { } isAccepted)
        {
            _ = storage.FindingDecisions.Add(new FindingDecision
            {
                AuditId = wish.AuditId, FindingKey = wish.Key, Title = finding.Title.Length <= LongestTitle ? finding.Title : finding.Title[..LongestTitle],
                IsAccepted = isAccepted, Reason = wish.Reason, ById = actor.PersonId, By = actor.FullName, At = now,
            });
        }
        _ = await storage.SaveChangesAsync(cancel);
        lines.Add(new TrailLine(ActionOf(wish.IsAccepted), $"{wish.AuditId}/{wish.Key} {finding.Title}", Words(standing), wish.IsAccepted is null ? "" : wish.Reason));
    }

    private static async Task<ImmutableArray<KeptFinding>> FindingsAsync(HengjiDbContext storage, long auditId, CancellationToken cancel)
    {
        var content = await storage.AuditResults.AsNoTracking().Where(found => found.AuditId == auditId).Select(found => found.Content).SingleAsync(cancel);
        return KeptAuditJson.Read(content)?.Findings ?? [];
    }

    private static string ActionOf(bool? isAccepted) =>
        isAccepted switch { true => "audit.accept", false => "audit.dismiss", null => "audit.undo" };

    private static string Words(FindingDecision? decision) =>
        decision is null ? "" : $"{(decision.IsAccepted ? "采纳" : "不采纳")} {decision.Reason}".TrimEnd();
}

/// <summary>What somebody wants to decide about a finding.</summary>
/// <param name="AuditId">The audit.</param>
/// <param name="Key">The finding.</param>
/// <param name="IsAccepted">Accept or dismiss; null to take the decision back.</param>
/// <param name="Reason">Why; needed to dismiss.</param>
public sealed record FindingWish(long AuditId, string Key, bool? IsAccepted, string Reason = "");
