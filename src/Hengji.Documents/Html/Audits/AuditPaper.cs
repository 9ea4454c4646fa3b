using Hengji.Documents.Audits;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Html.Audits;

/// <summary>A document like paper with the characters of findings marked (原文), to be laid into a page of others.</summary>
public sealed class AuditPaper
{
    private readonly PrintedDocument document;
    private readonly SpotMarks marks;

    /// <summary>Marks the document.</summary>
    /// <param name="document">As read.</param>
    /// <param name="findings">Findings in the order of their numbers.</param>
    public AuditPaper(PrintedDocument document, ImmutableArray<MarkedFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(document);
        (this.document, marks) = (document, new SpotMarks(findings));
    }

    /// <summary>Its style; colours and fonts are tokens that the page defines.</summary>
    public static string Style { get; } = Head.Resource("paper.css");

    /// <summary>Id of the mark over a spot; empty for none.</summary>
    public string MarkOf(TextSpot? spot) => spot is { Length: > 0 } ? marks.IdOf(spot) : "";

    /// <summary>Well-formed markup; everything that comes from the document is escaped.</summary>
    /// <param name="page">Address before <c>#f-1</c> in the links from marks to findings.</param>
    public string ToHtml(string page)
    {
        var markup = new Markup();
        new PaperPart(new AuditWords(english: false), marks, page).Write(markup, document);
        return markup.ToString();
    }
}
