using Hengji.Documents.Printed;

namespace Hengji.Documents.Audits;

/// <summary>What an audit says of one file (审核结果), without the file's text, so that many can be kept at once.</summary>
/// <param name="File">File name as the user gave it.</param>
public sealed record DocumentAudit(string File)
{
    /// <summary>Kind of file; null when it could not be read.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>Number of pages; 0 when the file has none of its own.</summary>
    public int Pages { get; init; }

    /// <summary>How many figures were tied to a relation or claim.</summary>
    public int FigureCount { get; init; }

    /// <summary>How many relations have each verdict.</summary>
    public VerdictCounts Verdicts { get; init; }

    /// <summary>Certain errors first, then likely errors, then questions.</summary>
    public ImmutableArray<MarkedFinding> Findings { get; init; } = [];

    /// <summary>All relations; empty when they were not kept.</summary>
    public ImmutableArray<CheckedRelation> Relations { get; init; } = [];

    /// <summary>What was read with doubt or not at all.</summary>
    public ImmutableArray<ReadingNote> Notes { get; init; } = [];

    /// <summary>Why the file was not audited; empty when it was.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>A file that could not be audited.</summary>
    public static DocumentAudit Refused(string file, IEnumerable<Problem> problems) => new(file) { Problems = [.. problems] };

    /// <summary>How many findings are this certain.</summary>
    public int Count(FindingCertainty certainty) => Findings.Count(finding => finding.Certainty == certainty);

    /// <summary>Money that certain and likely errors leave unexplained, in yuan; figures suspected twice count once.</summary>
    public decimal MoneyYuan =>
        Findings.Where(finding => finding.Certainty != FindingCertainty.Question && finding.MoneyYuan > 0)
            .GroupBy(finding => finding.Culprit)
            .Sum(group => group.Max(finding => finding.MoneyYuan));
}

/// <summary>How many relations have each verdict.</summary>
/// <param name="Exact">相符.</param>
/// <param name="Within">四舍五入可解释.</param>
/// <param name="Breaks">不符.</param>
/// <param name="NotApplicable">不适用.</param>
public readonly record struct VerdictCounts(int Exact, int Within, int Breaks, int NotApplicable)
{
    /// <summary>All together.</summary>
    public int Total => Exact + Within + Breaks + NotApplicable;
}
