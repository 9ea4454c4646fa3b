using Hengji.Storage;
using Hengji.Storage.Auditing;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Auditing;

/// <summary>Files that an audited one is compared with (一并核对): annexes of the same submission, and last year's report.</summary>
public static class Companions
{
    /// <summary>Most files offered for a choice.</summary>
    private const int MostOffered = 200;

    /// <summary>Those chosen for an audit, annexes first; without those taken off the list since.</summary>
    public static async Task<ImmutableArray<Companion>> OfAsync(HengjiDbContext storage, long auditId, CancellationToken cancel = default) =>
        [.. await (from chosen in storage.AuditCompanions.AsNoTracking()
                   where chosen.AuditId == auditId
                   join other in storage.Audits.AsNoTracking() on chosen.OtherId equals other.Id
                   where other.RemovedAt == null
                   orderby chosen.IsLastYear, other.Name, other.Id
                   select new Companion(other, chosen.IsLastYear)).ToListAsync(cancel)];

    /// <summary>Files that may be chosen: of the same side and department, not later than the audit's year.</summary>
    public static async Task<ImmutableArray<AuditedDocument>> OfferedAsync(
        HengjiDbContext storage, AuditedDocument audit, Rights rights, CancellationToken cancel = default) =>
        [.. await AuditScopes.Query(storage, rights).AsNoTracking()
            .Where(other => other.Id != audit.Id && other.Side == audit.Side && other.DepartmentId == audit.DepartmentId && other.Year <= audit.Year)
            .OrderByDescending(other => other.Year).ThenBy(other => other.Name).ThenBy(other => other.Id)
            .Take(MostOffered).ToListAsync(cancel)];
}

/// <summary>A file that an audited one is compared with.</summary>
/// <param name="Audit">The audit of that file.</param>
/// <param name="IsLastYear">Last year's report; else an annex.</param>
public sealed record Companion(AuditedDocument Audit, bool IsLastYear);
