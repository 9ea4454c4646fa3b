using Hengji.Auditing;
using Hengji.Documents.Printed;

namespace Hengji.Accuracy;

/// <summary>The auditor by its public entry.</summary>
internal static class Audits
{
    public static AuditReport Of(string path) => DocumentAuditor.Audit(Read(path), Shipped);

    public static AuditReport Of(string name, byte[] bytes) => DocumentAuditor.Audit(Read(name, bytes));

    public static PrintedDocument Read(string path) => DocumentReader.Read(path).Value;

    public static PrintedDocument Read(string name, byte[] bytes) => DocumentReader.Read(name, bytes).Value;
}
