using Hengji.Auditing;
using Hengji.Auditing.Reporting;
using Hengji.Documents.Audits;
using Hengji.Documents.Excel;
using Hengji.Documents.Html.Audits;
using Hengji.Documents.Json;
using Hengji.UseCases.Forms;

namespace Hengji.UseCases.Auditing;

/// <summary>Files that tell the results of audits; each is written whole or not at all.</summary>
public static class AuditOutputs
{
    /// <summary>The results in neutral form, without the document itself; a file that could not be read has its problems.</summary>
    /// <param name="file">A file and what was found.</param>
    /// <param name="withRelations">Whether to keep every relation for a list; without them thousands of results fit in memory.</param>
    public static DocumentAudit Summary(AuditedFile file, bool withRelations) =>
        file.Result.IsSuccess
            ? AuditOutput.Of(file.Result.Value, withRelations)
            : DocumentAudit.Refused(Path.GetFileName(file.Path), file.Result.Problems);

    /// <summary>The document with its findings beside it, as one page.</summary>
    public static Problem? WritePage(string path, AuditReport report, bool english) =>
        WholeFile.Write(path, stream =>
        {
            AuditPageWriter.Write(stream, report.Document, AuditOutput.Of(report), english);
            return null;
        });

    /// <summary>The Word file itself with comments at the places of the findings.</summary>
    public static Problem? WriteComments(string path, string original, AuditReport report, TimeProvider clock, bool english = false) =>
        WholeFile.Write(path, stream =>
        {
            using var source = File.OpenRead(original);
            var written = AuditComments.Write(source, stream, AuditOutput.Of(report), clock, english);
            return written.IsSuccess ? null : written.Problems[0];
        });

    /// <summary>The list for the reviewer's letter, as a workbook.</summary>
    public static Problem? WriteList(string path, IReadOnlyList<DocumentAudit> audits, bool english = false) =>
        WholeFile.Write(path, stream =>
        {
            AuditWorkbookWriter.Write(stream, audits, english);
            return null;
        });

    /// <summary>Writes <c>hengji.findings/1</c>; the stream stays open.</summary>
    public static void WriteJson(Stream stream, IEnumerable<DocumentAudit> audits, bool english = false) => AuditJsonWriter.Write(stream, audits, english);
}
