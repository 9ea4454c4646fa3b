using Hengji.Storage;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Auditing;

/// <summary>Audits a kept file again, after the program changed (重新审核); decisions stay with their findings.</summary>
public static class RerunAudit
{
    /// <summary>Audits again.</summary>
    /// <returns>The audit's new revision, or why not.</returns>
    public static async Task<Result<long>> RunAsync(
        HengjiDbContext storage, EvidenceFolder folder, AuditBench bench, long id, Actor actor, DateTime now, CancellationToken cancel = default)
    {
        if (await OpenAudit.FindAsync(storage.Audits.AsNoTracking(), id, actor.Rights, cancel) is not { } seen)
            return new NoSuchAudit();
        var report = await AuditKept.RunAsync(folder, bench, seen, await Companions.OfAsync(storage, id, cancel), cancel);
        if (!report.IsSuccess)
            return Result<long>.Failure(report.Problems);
        var done = await Recorded.RunAsync<long>(storage, TrailWriter.OfAudit(id), actor, now, async lines =>
        {
            if (await OpenAudit.FindAsync(storage.Audits, id, actor.Rights, cancel) is not { } audit)
                return new NoSuchAudit();
            var old = await storage.AuditResults.AsNoTracking().Where(found => found.AuditId == id).Select(found => found.Program).SingleAsync(cancel);
            await KeepResult.RunAsync(storage, audit, report.Value, now, cancel);
            lines.Add(new TrailLine("audit.rerun", $"{id} {audit.Name}", old, AuditBench.Program));
            return audit.Revision;
        }, cancel);
        storage.ChangeTracker.Clear();
        return done;
    }
}
