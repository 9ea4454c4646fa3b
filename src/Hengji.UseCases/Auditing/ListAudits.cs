using Hengji.Storage;
using Hengji.Storage.Auditing;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Auditing;

/// <summary>The audits a person sees, those first that somebody should look at first (审核文件排序).</summary>
public static class ListAudits
{
    /// <summary>Audits on one page.</summary>
    public const int PageSize = 50;

    /// <summary>One page of the list.</summary>
    /// <param name="storage">The context.</param>
    /// <param name="rights">The person's.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Most certain errors first, then most money, likely errors, questions; and how many there are in all.</returns>
    public static async Task<(ImmutableArray<AuditLine> Lines, int Count)> RunAsync(
        HengjiDbContext storage, Rights rights, int page = 1, CancellationToken cancel = default)
    {
        var seen = AuditScopes.Query(storage, rights).AsNoTracking();
        var count = await seen.CountAsync(cancel);
        var lines = await (from audit in seen
                           join department in storage.Departments.AsNoTracking() on audit.DepartmentId equals (long?)department.Id into named
                           from department in named.DefaultIfEmpty()
                           orderby audit.CertainCount descending, audit.MoneyFen descending, audit.LikelyCount descending,
                               audit.QuestionCount descending, audit.Name, audit.Id
                           select new AuditLine(audit, department == null ? "" : department.Name))
            .Skip((Math.Clamp(page, 1, int.MaxValue / PageSize) - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return ([.. lines], count);
    }
}

/// <summary>An audit in a list.</summary>
/// <param name="Audit">File, scope, counts.</param>
/// <param name="Department">Name of the department; empty for none.</param>
public sealed record AuditLine(AuditedDocument Audit, string Department)
{
    /// <summary>Findings nobody has decided about yet.</summary>
    public int OpenCount =>
        Audit.CertainCount + Audit.LikelyCount + Audit.QuestionCount - Audit.AcceptedCount - Audit.DismissedCount;
}
