using Hengji.Documents.Audits.Kept;
using Hengji.Storage;
using Hengji.Storage.Auditing;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Auditing;

/// <summary>Opens one audit with its kept result and every decision.</summary>
public static class OpenAudit
{
    /// <summary>The audit, or <see cref="NoSuchAudit"/>, also where the person may not see it.</summary>
    public static async Task<Result<OpenedAudit>> RunAsync(HengjiDbContext storage, long id, Rights rights, CancellationToken cancel = default)
    {
        if (await FindAsync(storage.Audits.AsNoTracking(), id, rights, cancel) is not { } audit)
            return new NoSuchAudit();
        var result = await storage.AuditResults.AsNoTracking().SingleAsync(found => found.AuditId == id, cancel);
        var department = await storage.Departments.AsNoTracking().Where(found => found.Id == audit.DepartmentId)
            .Select(found => found.Name).SingleOrDefaultAsync(cancel);
        var decisions = await storage.FindingDecisions.AsNoTracking().Where(found => found.AuditId == id).OrderBy(found => found.Id).ToListAsync(cancel);
        return new OpenedAudit(audit, department ?? "", KeptAuditJson.Read(result.Content), result.Program, result.At, [.. decisions])
        {
            Companions = await Companions.OfAsync(storage, id, cancel),
        };
    }

    /// <summary>The audit as stored; null where the person may not see it.</summary>
    internal static async Task<AuditedDocument?> FindAsync(IQueryable<AuditedDocument> audits, long id, Rights rights, CancellationToken cancel) =>
        await audits.SingleOrDefaultAsync(found => found.Id == id && found.RemovedAt == null, cancel) is { } audit && AuditScopes.Sees(rights, audit)
            ? audit
            : null;
}

/// <summary>An audit with all that is kept about it.</summary>
/// <param name="Audit">File, scope, counts, the letter's own words.</param>
/// <param name="Department">Name of the department; empty for none.</param>
/// <param name="Kept">What was found; null when this program cannot read the kept form.</param>
/// <param name="Program">The program that found it.</param>
/// <param name="AuditedAt">When.</param>
/// <param name="Decisions">Every decision ever taken, oldest first.</param>
public sealed record OpenedAudit(
    AuditedDocument Audit, string Department, KeptAudit? Kept, string Program, DateTime AuditedAt, ImmutableArray<FindingDecision> Decisions)
{
    /// <summary>Files it was compared with.</summary>
    public ImmutableArray<Companion> Companions { get; init; } = [];

    /// <summary>The findings; none when they cannot be read.</summary>
    public ImmutableArray<KeptFinding> Findings => Kept?.Findings ?? [];

    /// <summary>Whether another build of the program would perhaps find something else.</summary>
    public bool IsOutdated => Kept is null || Program != AuditBench.Program;

    /// <summary>The decision that stands about a finding; null while it is open.</summary>
    public FindingDecision? DecisionOn(string key) =>
        Decisions.FirstOrDefault(decision => decision.FindingKey == key && decision.EndedAt is null);

    /// <summary>Earlier decisions about a finding, oldest first.</summary>
    public IEnumerable<FindingDecision> EarlierOn(string key) =>
        Decisions.Where(decision => decision.FindingKey == key && decision.EndedAt is not null);

    /// <summary>Standing decisions about findings that the present result no longer has.</summary>
    public IEnumerable<FindingDecision> Orphans =>
        Decisions.Where(decision => decision.EndedAt is null && Findings.All(finding => finding.Key != decision.FindingKey));
}
