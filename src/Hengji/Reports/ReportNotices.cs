using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Scoring;

namespace Hengji.Reports;

/// <summary>What every format of a report must say about itself: assumptions, gaps, citations nobody has seen.</summary>
internal static class ReportNotices
{
    private const int NamesShown = 8;
    private const int NotesShown = 20;

    /// <summary>The notices, in Chinese.</summary>
    public static ImmutableArray<string> Of(
        Pack pack, Submission submission, Evaluation evaluation, IReadOnlyCollection<string> missing)
    {
        var notices = ImmutableArray.CreateBuilder<string>();
        var assumed = submission.Forms.Values.SelectMany(form => form.Rows).Sum(row => row.Assumed.Count);
        if (assumed > 0)
            notices.Add($"本报告有 {assumed} 处数据原件没有印出，由填报方假定，文中已逐处标明；使用这些数据算出的得分也同样标明。");
        if (evaluation.TotalPoints is null)
            notices.Add("评分尚不完整：有指标缺少完成值、目标值或达成档次，未计总分，也未按零分或满分处理。");
        if (missing.Count > 0)
            notices.Add($"正文有 {missing.Count} 处数字缺失，以“{RunComposer.Gap}”留空：{Names(missing)}。");
        var unseen = UnseenDocuments(pack, evaluation).ToList();
        if (unseen.Count > 0)
            notices.Add($"以下依据未见原文或仅见部分原文，引用前请核对：{string.Join("；", unseen)}。");
        notices.AddRange(submission.Notes.Take(NotesShown).Select(note => note.Describe()));
        if (submission.Notes.Length > NotesShown)
            notices.Add($"读取时还有 {submission.Notes.Length - NotesShown} 条提示未列出。");
        return notices.ToImmutable();
    }

    private static string Names(IReadOnlyCollection<string> missing) =>
        string.Join("、", missing.Distinct().Take(NamesShown)) + (missing.Count > NamesShown ? " 等" : "");

    private static IEnumerable<string> UnseenDocuments(Pack pack, Evaluation evaluation) =>
        pack.Rules.Select(rule => rule.Citation)
            .Concat(evaluation.Lines.Select(line => line.Citation))
            .Append(evaluation.Scheme.Citation)
            .Where(citation => citation.Seen is CitationSeen.NotSeen or CitationSeen.Partly)
            .Select(citation => citation.Document)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
