using Hengji.Auditing;
using Hengji.Auditing.Claims;
using Hengji.Storage;
using Hengji.Storage.Auditing;
using Hengji.Storage.Evidence;
using Hengji.UseCases.Evidencing;
using Hengji.UseCases.People;
using Hengji.UseCases.Trail;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Auditing;

/// <summary>Takes a finished document, audits it and keeps file and result (上传审核).</summary>
public static class AddAudit
{
    /// <summary>Takes one file; the same content in the same scope is the same audit.</summary>
    /// <param name="storage">A fresh context.</param>
    /// <param name="folder">Where files are kept.</param>
    /// <param name="bench">Audits it.</param>
    /// <param name="name">Name of the file, without folders.</param>
    /// <param name="content">Seekable.</param>
    /// <param name="departmentId">The department it is about; null to read it from the document.</param>
    /// <param name="actor">Who.</param>
    /// <param name="now">When.</param>
    /// <param name="cancel">Stops before the commit.</param>
    /// <returns>The audit, or why not: <c>reading.*</c>, <c>audit.*</c>.</returns>
    public static async Task<Result<AuditAdded>> RunAsync(
        HengjiDbContext storage, EvidenceFolder folder, AuditBench bench, string name, Stream content, long? departmentId, Actor actor,
        DateTime now, CancellationToken cancel = default)
    {
        if (AuditScopes.SideOf(actor.Rights) is not { } side)
            return new NoSuchAudit();
        if (content.Length is 0 or > EvidenceFolder.LargestBytes)
            return new AuditFileSize(name, content.Length);
        var report = await bench.RunAsync(name, content, cancel);
        if (!report.IsSuccess)
            return Result<AuditAdded>.Failure(report.Problems);
        var year = DocumentYear.Of(report.Value.Document) ?? now.Year - 1;
        var department = await DepartmentOfFile.FindAsync(storage, actor.Rights, side, departmentId, report.Value.Document, cancel);
        if (!department.IsSuccess)
            return Result<AuditAdded>.Failure(department.Problems);
        if (!AuditScopes.Sees(actor.Rights, side, department.Value.Id, year))
            return new AuditNotYours(name, year);
        content.Position = 0;
        var hash = await folder.KeepAsync(content, cancel);
        var file = new EvidenceFile { Sha256 = hash, SizeBytes = content.Length, MediaType = AuditFileTypes.Of(report.Value.Document.Kind), StoredAt = now };
        var audit = new AuditedDocument
        {
            Side = side, DepartmentId = department.Value.Id, Year = year, Name = name, Sha256 = hash, SizeBytes = content.Length,
            ById = actor.PersonId, By = actor.FullName, At = TrailHash.Kept(now),
        };
        return await KeepAsync(storage, audit, file, report.Value, actor, now, cancel);
    }

    private static async Task<Result<AuditAdded>> KeepAsync(
        HengjiDbContext storage, AuditedDocument audit, EvidenceFile file, AuditReport report, Actor actor, DateTime now, CancellationToken cancel)
    {
        // The chain of all audits is the lock: of two uploads of one file the second finds the first.
        var added = await Recorded.RunAsync<AuditAdded>(storage, TrailWriter.Audits, actor, now, async lines =>
        {
            if (await SameAsync(storage, audit, cancel) is { } same)
                return new AuditAdded(same, IsNew: false);
            if (!await storage.EvidenceFiles.AnyAsync(kept => kept.Sha256 == file.Sha256, cancel))
                _ = storage.EvidenceFiles.Add(file);
            _ = storage.Audits.Add(audit);
            _ = await storage.SaveChangesAsync(cancel);
            await KeepResult.RunAsync(storage, audit, report, now, cancel);
            lines.Add(new TrailLine("audit.add", audit.Name, "", $"{audit.Id} {audit.Sha256}"));
            return new AuditAdded(audit.Id, IsNew: true);
        }, cancel);
        storage.ChangeTracker.Clear();
        return added;
    }

    private static async Task<long?> SameAsync(HengjiDbContext storage, AuditedDocument audit, CancellationToken cancel)
    {
        var same = await storage.Audits.AsNoTracking()
            .Where(found => found.Sha256 == audit.Sha256 && found.Side == audit.Side && found.RemovedAt == null)
            .Select(found => new { found.Id, found.DepartmentId }).ToListAsync(cancel);
        return same.Find(found => found.DepartmentId == audit.DepartmentId)?.Id;
    }
}

/// <summary>An audit that was asked for.</summary>
/// <param name="Id">The audit.</param>
/// <param name="IsNew">False when the same file had been audited in the same scope before.</param>
public sealed record AuditAdded(long Id, bool IsNew);
