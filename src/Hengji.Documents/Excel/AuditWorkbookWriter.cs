using Hengji.Documents.Audits;
using Hengji.Documents.Excel.Books;
using Hengji.Documents.Excel.Findings;

namespace Hengji.Documents.Excel;

/// <summary>Writes the reviewer's list of findings (审核问题清单) as a workbook; several files get a ranking in front.</summary>
/// <remarks>The same results always give the same bytes.</remarks>
public static class AuditWorkbookWriter
{
    /// <summary>Relations listed at most; the broken ones of every file come first.</summary>
    public const int MostRelations = 20_000;

    /// <summary>Writes the workbook; the stream stays open.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="audits">The audits, in any order.</param>
    /// <param name="english">English instead of Chinese; what is quoted stays as printed.</param>
    public static void Write(Stream target, IReadOnlyList<DocumentAudit> audits, bool english = false)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(audits);
        var (ranked, words) = (AuditRanking.Of(audits), new AuditWords(english));
        var book = new Book { Title = words.Say("审核问题清单", "Audit findings") };
        var ranking = ranked.Length > 1 ? new AuditRankingSheet(book, ranked, words) : null;
        var first = AuditFindingSheet.Write(book, ranked, words);
        ranking?.Write(first);
        AuditRelationSheet.Write(book, ranked, words);
        AuditNoteSheet.Write(book, ranked, words);
        BookPackage.Write(target, book);
    }
}
