using System.Text;
using Hengji.Auditing.Tests.Messages;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tests;

/// <summary>Audits of small documents written in Markdown.</summary>
internal static class Audited
{
    public static AuditReport Markdown(string text) => InEnglish.Told(DocumentAuditor.Audit(Read("report.md", text)));

    public static PrintedDocument Read(string file, string text) => DocumentReader.Read(file, Encoding.UTF8.GetBytes(text)).Value;

    /// <summary>Plain text; bars stand for the tabs between cells.</summary>
    public static AuditReport Text(string text) =>
        InEnglish.Told(DocumentAuditor.Audit(DocumentReader.Read("report.txt", Encoding.UTF8.GetBytes(text.Replace('|', '\t'))).Value));

    public static IEnumerable<string> Broken(this AuditReport report) =>
        report.Relations.Where(relation => relation.Outcome.Verdict == Verdict.Breaks).Select(relation => relation.Outcome.Explanation);

    public static IEnumerable<string> Holding(this AuditReport report) =>
        report.Relations.Where(relation => relation.Outcome.Verdict is Verdict.Exact or Verdict.Within).Select(relation => relation.Outcome.Explanation);
}
