using Hengji.Checks;
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
    /// <returns>How many comments were put in; <see cref="CommentsNeedWord"/> for other kinds of files, or a problem of the file.</returns>
    public static Result<int> Write(Stream original, Stream target, DocumentAudit audit, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return audit.Kind == DocumentKind.Word
            ? WordComments.Write(original, target, audit.File, Comments(audit), clock)
            : new CommentsNeedWord(audit.File);
    }

    private static IEnumerable<WordComment> Comments(DocumentAudit audit)
    {
        for (var i = 0; i < audit.Findings.Length; i++)
        {
            foreach (var comment in Comments(i + 1, audit.Findings[i]))
                yield return comment;
        }
    }

    private static IEnumerable<WordComment> Comments(int number, MarkedFinding marked)
    {
        var places = marked.Spots.Where(spot => spot.Place.Anchor >= 0).ToList();
        var suspect = marked.Finding.Suspects is [var likeliest, ..] ? marked.SpotOf(likeliest.Figure.Address) : null;
        for (var i = 0; i < places.Count; i++)
        {
            var isWhole = i == 0 || places[i] == suspect;
            if (isWhole || places.Count <= MostPointers)
                yield return Comment(places[i], isWhole ? Whole(number, marked, places[i] == suspect) : [$"见问题 {number}：{marked.Finding.Title}"]);
        }
    }

    private static WordComment Comment(TextSpot spot, ImmutableArray<string> lines) =>
        new(spot.Place.Anchor, spot.Text, spot.Start, spot.Length, lines);

    private static ImmutableArray<string> Whole(int number, MarkedFinding marked, bool isSuspect)
    {
        var finding = marked.Finding;
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add($"问题 {number}（{Word(marked.Certainty)}）{finding.Title}{(isSuspect ? "：此处最可能有误" : "")}");
        lines.Add(finding.Message);
        if (finding.Gap.Length > 0)
            lines.Add($"相差 {finding.Gap}，四舍五入最多只能解释 {finding.Slack}。");
        foreach (var suspect in finding.Suspects.Take(2))
            lines.Add("疑点：" + Suspect(suspect));
        if (finding.Advice.Length > 0)
            lines.Add("建议：" + finding.Advice);
        return lines.ToImmutable();
    }

    private static string Suspect(Suspect suspect) =>
        $"{suspect.Figure.Source.Locator}“{suspect.Figure.Printed}”"
        + (suspect.Repair is { } repair ? $" → {suspect.Figure.WithValue(repair).Printed}" : "") + $"，{suspect.Reason}";

    private static string Word(FindingCertainty certainty) =>
        certainty switch
        {
            FindingCertainty.Certain => "确定错误",
            FindingCertainty.Likely => "可能错误",
            FindingCertainty.Question => "请说明",
        };
}

/// <summary>Comments can only be put into a .docx.</summary>
public sealed record CommentsNeedWord(string File) : Problem(
    "audit.comments-need-word",
    "只有 Word 文档（.docx）可以加批注。其他格式请用网页（--html）或问题清单（--xlsx）。",
    "Comments can only be put into a Word document (.docx). For other kinds use the page (--html) or the list (--xlsx).",
    new SourceLocation(File, ""));
