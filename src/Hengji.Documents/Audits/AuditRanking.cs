namespace Hengji.Documents.Audits;

/// <summary>Puts audited files in the order in which somebody should look at them (严重程度排序).</summary>
public static class AuditRanking
{
    /// <summary>Most certain errors first, then most money, then likely errors, then questions; unread files last.</summary>
    public static ImmutableArray<AuditRank> Of(IEnumerable<AuditRank> ranks) => [.. Ordered(ranks, rank => rank)];

    /// <summary>The same order, of the audits themselves.</summary>
    public static ImmutableArray<DocumentAudit> Of(IEnumerable<DocumentAudit> audits) =>
        [.. Ordered(audits.Select(audit => (Audit: audit, Rank: AuditRank.Of(audit))), pair => pair.Rank).Select(pair => pair.Audit)];

    private static IOrderedEnumerable<T> Ordered<T>(IEnumerable<T> all, Func<T, AuditRank> rank) =>
        all.OrderBy(one => rank(one).Problem is null ? 0 : 1)
            .ThenByDescending(one => rank(one).Certain)
            .ThenByDescending(one => rank(one).MoneyYuan)
            .ThenByDescending(one => rank(one).Likely)
            .ThenByDescending(one => rank(one).Questions)
            .ThenBy(one => rank(one).File, StringComparer.Ordinal);
}

/// <summary>What decides a file's place among others; all that is kept of thousands.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Certain">Certain errors.</param>
/// <param name="Likely">Likely errors.</param>
/// <param name="Questions">Questions.</param>
/// <param name="MoneyYuan">Money the errors leave unexplained, in yuan.</param>
/// <param name="Problem">Why it was not audited; null when it was.</param>
public sealed record AuditRank(string File, int Certain, int Likely, int Questions, decimal MoneyYuan, Problem? Problem)
{
    /// <summary>The rank of an audit.</summary>
    public static AuditRank Of(DocumentAudit audit) =>
        new(
            audit.File,
            audit.Count(FindingCertainty.Certain),
            audit.Count(FindingCertainty.Likely),
            audit.Count(FindingCertainty.Question),
            audit.MoneyYuan,
            audit.Problems.IsEmpty ? null : audit.Problems[0]);
}
