using Hengji.Auditing.Reporting;
using Hengji.Documents.Audits;
using Hengji.Documents.Audits.Kept;
using Hengji.Documents.Excel;
using Hengji.Documents.Json;
using Hengji.Documents.Printed;
using Hengji.Storage.Auditing;
using Hengji.UseCases.Evidencing;

namespace Hengji.UseCases.Auditing;

/// <summary>The files of an audit, made when asked for: commented Word file, list with what was decided, JSON.</summary>
public static class AuditDownloads
{
    /// <summary>The file as it was given.</summary>
    public const string Original = "original";

    private const string Comments = "comments.docx";
    private const string List = "findings.xlsx";
    private const string Json = "audit.json";

    /// <summary>Names as addresses have them.</summary>
    public static ImmutableArray<string> All { get; } = [Original, Comments, List, Json];

    /// <summary>Media type by ending.</summary>
    public static string MediaTypeOf(string file) =>
        Path.GetExtension(file) switch
        {
            ".docx" => AuditFileTypes.Of(DocumentKind.Word),
            ".xlsx" => AuditFileTypes.Of(DocumentKind.Workbook),
            _ => "application/json",
        };

    /// <summary>Name of a downloaded file.</summary>
    public static string NameOf(AuditedDocument audit, string file) =>
        Path.GetFileNameWithoutExtension(audit.Name) + file switch { Comments => "（批注）.docx", List => "（问题清单）.xlsx", _ => ".audit.json" };

    /// <summary>Makes a file.</summary>
    /// <param name="opened">The audit; its result must be of this program, so that numbers agree with the page.</param>
    /// <param name="file">One of <see cref="All"/> but the original.</param>
    /// <param name="folder">Where the original is kept.</param>
    /// <param name="bench">Audits it again; the kept result holds no relations.</param>
    /// <param name="clock">Dates comments.</param>
    /// <param name="english">English words; what is quoted stays as printed.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>Its bytes, or why not: <c>audit.outdated</c>, <c>audit.file-lost</c>, <c>audit.comments-need-word</c>.</returns>
    public static async Task<Result<byte[]>> RunAsync(
        OpenedAudit opened, string file, EvidenceFolder folder, AuditBench bench, TimeProvider clock, bool english = false, CancellationToken cancel = default)
    {
        if (opened.IsOutdated)
            return new AuditOutdated();
        var report = await AuditKept.RunAsync(folder, bench, opened.Audit, opened.Companions, cancel);
        if (!report.IsSuccess)
            return Result<byte[]>.Failure(report.Problems);
        var audit = Decided(AuditOutput.Of(report.Value), opened);
        using var bytes = new MemoryStream();
        if (file == Comments)
        {
            await using var original = folder.Open(opened.Audit.Sha256);
            if (original is null)
                return new AuditedFileLost(opened.Audit.Name);
            var written = AuditComments.Write(original, bytes, audit, clock, english);
            return written.IsSuccess ? bytes.ToArray() : Result<byte[]>.Failure(written.Problems);
        }
        if (file == List)
            AuditWorkbookWriter.Write(bytes, [audit], english);
        else
            AuditJsonWriter.Write(bytes, [audit], english);
        return bytes.ToArray();
    }

    /// <summary>Whether the commented Word file can be made.</summary>
    public static bool HasComments(OpenedAudit opened) =>
        opened.Kept?.File == DocumentKind.Word;

    private static DocumentAudit Decided(DocumentAudit audit, OpenedAudit opened)
    {
        var keys = FindingKeys.Of(audit.Findings);
        return audit with
        {
            Findings = [.. audit.Findings.Select((finding, at) => opened.DecisionOn(keys[at]) is { } decision
                ? finding with { IsAccepted = decision.IsAccepted, DecisionReason = decision.Reason }
                : finding)],
        };
    }
}
