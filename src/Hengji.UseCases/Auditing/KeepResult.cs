using Hengji.Auditing;
using Hengji.Auditing.Reporting;
using Hengji.Documents.Audits;
using Hengji.Documents.Audits.Kept;
using Hengji.Storage;
using Hengji.Storage.Auditing;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Auditing;

/// <summary>Keeps what an audit found, in place of an earlier result, and the counts that lists show.</summary>
internal static class KeepResult
{
    private const decimal FenOfYuan = 100m;

    /// <summary>Adds to the caller's transaction.</summary>
    public static async Task RunAsync(HengjiDbContext storage, AuditedDocument audit, AuditReport report, DateTime now, CancellationToken cancel)
    {
        var found = AuditOutput.Of(report, withRelations: false);
        var kept = KeptAudit.Of(report.Document, found);
        var content = KeptAuditJson.Write(kept);
        if (await storage.AuditResults.FindAsync([audit.Id], cancel) is { } result)
            (result.Content, result.Program, result.At) = (content, AuditBench.Program, TrailHash.Kept(now));
        else
            _ = storage.AuditResults.Add(new AuditResult { AuditId = audit.Id, Content = content, Program = AuditBench.Program, At = TrailHash.Kept(now) });
        audit.CertainCount = found.Count(FindingCertainty.Certain);
        audit.LikelyCount = found.Count(FindingCertainty.Likely);
        audit.QuestionCount = found.Count(FindingCertainty.Question);
        audit.MoneyFen = decimal.ToInt64(Math.Min(decimal.Round(found.MoneyYuan * FenOfYuan, MidpointRounding.AwayFromZero), long.MaxValue / 2));
        await CountAsync(storage, audit, [.. kept.Findings.Select(finding => finding.Key)], cancel);
    }

    /// <summary>Counts the standing decisions about findings that there are.</summary>
    public static async Task CountAsync(HengjiDbContext storage, AuditedDocument audit, HashSet<string> keys, CancellationToken cancel)
    {
        var standing = await storage.FindingDecisions.AsNoTracking()
            .Where(decision => decision.AuditId == audit.Id && decision.EndedAt == null)
            .Select(decision => new { decision.FindingKey, decision.IsAccepted }).ToListAsync(cancel);
        audit.AcceptedCount = standing.Count(decision => decision.IsAccepted && keys.Contains(decision.FindingKey));
        audit.DismissedCount = standing.Count(decision => !decision.IsAccepted && keys.Contains(decision.FindingKey));
        audit.Revision++;
    }
}
