using Hengji.Documents.Html.Audits;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Audits.Kept;

/// <summary>The result of an audit as it is kept (留存的审核结果): all that a page shows, so that nothing is worked out again.</summary>
/// <param name="File">Kind of file.</param>
/// <param name="Kind">Kind and pages, in Chinese.</param>
/// <param name="EnglishKind">The same in English.</param>
/// <param name="FigureCount">How many figures were tied to a relation or claim.</param>
/// <param name="Verdicts">How many relations have each verdict.</param>
/// <param name="Findings">In the order of the audit; the first is number 1.</param>
/// <param name="Notes">What was read with doubt or not at all.</param>
/// <param name="Paper">The document as markup, with marks <c>s-1</c> … and links <see cref="PageMark"/> + <c>#f-1</c>.</param>
public sealed record KeptAudit(
    DocumentKind File, string Kind, string EnglishKind, int FigureCount, VerdictCounts Verdicts, ImmutableArray<KeptFinding> Findings,
    ImmutableArray<KeptNote> Notes, string Paper)
{
    /// <summary>Stands in the kept markup for the address of the page, which nobody knows yet.</summary>
    public const string PageMark = "audit:";

    /// <summary>The document for a page at an address.</summary>
    public string PaperAt(string address) =>
        Paper.Replace($"href=\"{PageMark}#", $"href=\"{address}#", StringComparison.Ordinal);

    /// <summary>What an audit found, ready to be kept.</summary>
    public static KeptAudit Of(PrintedDocument document, DocumentAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var paper = new AuditPaper(document, audit.Findings);
        var keys = FindingKeys.Of(audit.Findings);
        return new KeptAudit(
            document.Kind, new AuditWords(english: false).KindAndPages(audit), new AuditWords(english: true).KindAndPages(audit), audit.FigureCount, audit.Verdicts,
            [.. audit.Findings.Select((finding, at) => KeptFinding.Of(finding, keys[at], paper))],
            [.. audit.Notes.Select(note => new KeptNote(note.Place?.Locator ?? "", note.Message, note.English))],
            paper.ToHtml(PageMark));
    }
}

/// <summary>Something read with doubt.</summary>
/// <param name="Locator">Where; empty for the whole document.</param>
/// <param name="Message">In Chinese.</param>
/// <param name="English">In English.</param>
public sealed record KeptNote(string Locator, string Message, string English);
