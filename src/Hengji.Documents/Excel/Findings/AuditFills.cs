using Hengji.Checks;
using Hengji.Documents.Audits;

namespace Hengji.Documents.Excel.Findings;

/// <summary>Colours of rows in an auditor's list.</summary>
internal static class AuditFills
{
    /// <summary>Of a file that was not read.</summary>
    public const string Unread = "F8CBC0";

    /// <summary>Of a file, by its worst finding.</summary>
    public static string Of(DocumentAudit audit) =>
        !audit.Problems.IsEmpty ? "EDEDED" : audit.Findings is [var worst, ..] ? Of(worst.Certainty) : "";

    /// <summary>Of a finding.</summary>
    public static string Of(FindingCertainty certainty) =>
        certainty switch
        {
            FindingCertainty.Certain => "F8CBC0",
            FindingCertainty.Likely => "FDE9B8",
            FindingCertainty.Question => "D9E8F6",
        };

    /// <summary>Of a relation.</summary>
    public static string Of(Verdict verdict) =>
        verdict switch { Verdict.Breaks => "F8CBC0", Verdict.Within => "E6F2DC", _ => "" };
}
