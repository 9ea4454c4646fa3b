using Hengji.Documents.Audits;
using Hengji.Documents.Printed;
using Hengji.Documents.Word.Comments;

namespace Hengji.Auditing.Reporting;

/// <summary>Puts the findings of an audit into the Word file itself as comments (批注).</summary>
public static class AuditComments
{
    /// <summary>Places of a finding that get a pointer of their own; sums of long lists have more.</summary>
    private const int MostPointers = 4;

    /// <summary>Writes the file with comments: the whole finding at its first place and at the first suspect, pointers elsewhere.</summary>
    /// <param name="original">The .docx that was audited.</param>
    /// <param name="target">Where the new file goes; stays open.</param>
    /// <param name="audit">What was found.</param>
    /// <param name="clock">Gives the comments their date.</param>
    /// <param name="english">English words; what is quoted stays as printed.</param>
    /// <returns>How many comments were put in; <see cref="CommentsNeedWord"/> for other kinds of files, or a problem of the file.</returns>
    public static Result<int> Write(Stream original, Stream target, DocumentAudit audit, TimeProvider clock, bool english = false)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return audit.Kind == DocumentKind.Word
            ? WordComments.Write(original, target, audit.File, Comments(audit, new CommentLines(english)), clock)
            : new CommentsNeedWord(audit.File);
    }

    private static IEnumerable<WordComment> Comments(DocumentAudit audit, CommentLines lines)
    {
        for (var i = 0; i < audit.Findings.Length; i++)
        {
            foreach (var comment in Comments(i + 1, audit.Findings[i], lines))
                yield return comment;
        }
    }

    private static IEnumerable<WordComment> Comments(int number, MarkedFinding marked, CommentLines lines)
    {
        var places = marked.Spots.Where(spot => spot.Place.Anchor >= 0).ToList();
        var suspect = marked.Finding.Suspects is [var likeliest, ..] ? marked.SpotOf(likeliest.Figure.Address) : null;
        for (var i = 0; i < places.Count; i++)
        {
            var isWhole = i == 0 || places[i] == suspect;
            if (isWhole || places.Count <= MostPointers)
                yield return Comment(places[i], isWhole ? lines.Whole(number, marked, places[i] == suspect) : [lines.Reference(number, marked)]);
        }
    }

    private static WordComment Comment(TextSpot spot, ImmutableArray<string> lines) =>
        new(spot.Place.Anchor, spot.Text, spot.Start, spot.Length, lines);
}

/// <summary>Comments can only be put into a .docx.</summary>
public sealed record CommentsNeedWord(string File) : Problem(
    "audit.comments-need-word",
    "只有 Word 文档（.docx）可以加批注。其他格式请用网页（--html）或问题清单（--xlsx）。",
    "Comments can only be put into a Word document (.docx). For other kinds use the page (--html) or the list (--xlsx).",
    new SourceLocation(File, ""));
