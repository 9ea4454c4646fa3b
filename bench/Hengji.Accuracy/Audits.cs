using Hengji.Auditing;
using Hengji.Documents.Printed;
using Hengji.Packs;
using Hengji.Regulations;

namespace Hengji.Accuracy;

/// <summary>The auditor by its public entry.</summary>
internal static class Audits
{
    // The pack the command itself uses.
    private static readonly Pack Shipped = PackReader.Read(Path.Combine(Home(), "packs"), "hunan-2022").Value;

    public static AuditReport Of(string path) => DocumentAuditor.Audit(Read(path), Shipped);

    public static AuditReport Of(PrintedDocument document) => DocumentAuditor.Audit(document, Shipped);

    public static PrintedDocument Read(string path) => DocumentReader.Read(path).Value;

    private static string Home() =>
        Environment.GetEnvironmentVariable("HENGJI_HOME") ?? throw new InvalidOperationException("HENGJI_HOME is not set; bench/accuracy sets it.");
}
