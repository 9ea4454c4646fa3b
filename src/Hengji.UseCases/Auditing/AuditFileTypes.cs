using Hengji.Documents.Printed;

namespace Hengji.UseCases.Auditing;

/// <summary>Media types of audited files, by what the reader saw, never by name.</summary>
public static class AuditFileTypes
{
    /// <summary>Endings that the file dialog offers.</summary>
    public const string Endings = ".docx,.doc,.wps,.pdf,.xlsx,.xls,.et,.html,.htm,.md,.txt";

    /// <summary>The type of a kind.</summary>
    public static string Of(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            DocumentKind.Pdf => "application/pdf",
            DocumentKind.Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            DocumentKind.Html => "text/html",
            DocumentKind.Markdown or DocumentKind.Text => "text/plain",
        };
}
