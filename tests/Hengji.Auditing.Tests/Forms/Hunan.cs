using System.Runtime.CompilerServices;
using System.Text;
using Hengji.Auditing.Tests.Messages;
using Hengji.Documents.Printed;
using Hengji.Packs;
using Hengji.Regulations;

namespace Hengji.Auditing.Tests.Forms;

/// <summary>Audits with the pack of Hunan, whose forms and report the documents follow.</summary>
internal static class Hunan
{
    private static readonly Pack Pack = PackReader.Read(Path.Combine(Root(), "packs"), "hunan-2022").Value;

    public static AuditReport Audit(string text) =>
        InEnglish.Told(DocumentAuditor.Audit(DocumentReader.Read("report.md", Encoding.UTF8.GetBytes(text)).Value, Pack));

    private static string Root([CallerFilePath] string file = "") =>
        Environment.GetEnvironmentVariable("HENGJI_HOME") ?? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
