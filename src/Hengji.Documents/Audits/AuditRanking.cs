namespace Hengji.Documents.Audits;

/// <summary>Puts audited files in the order in which somebody should look at them (严重程度排序).</summary>
public static class AuditRanking
{
    /// <summary>Most certain errors first, then most money, then likely errors, then questions; unread files last.</summary>
    public static ImmutableArray<DocumentAudit> Of(IEnumerable<DocumentAudit> audits) =>
    [
        .. audits
            .OrderBy(audit => audit.Problems.IsEmpty ? 0 : 1)
            .ThenByDescending(audit => audit.Count(FindingCertainty.Certain))
            .ThenByDescending(audit => audit.MoneyYuan)
            .ThenByDescending(audit => audit.Count(FindingCertainty.Likely))
            .ThenByDescending(audit => audit.Count(FindingCertainty.Question))
            .ThenBy(audit => audit.File, StringComparer.Ordinal),
    ];
}
