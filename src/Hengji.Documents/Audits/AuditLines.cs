using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Audits;

/// <summary>Results of audits as plain lines, for a terminal, a pipe or a mail.</summary>
/// <param name="target">Where to.</param>
/// <param name="english">English instead of Chinese; what is quoted stays as printed.</param>
public sealed class AuditLines(TextWriter target, bool english = false)
{
    private const int MostPlaces = 4;
    private const int LabelWidth = 12;
    private readonly AuditWords words = new(english);

    /// <summary>The summary of one file, then its findings.</summary>
    public void Write(DocumentAudit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        if (!audit.Problems.IsEmpty)
        {
            target.WriteLine($"{audit.File}  {words.Say("未能读取", "not read")}");
            foreach (var problem in audit.Problems)
                target.WriteLine($"  [{problem.Code}] {(english ? problem.English : problem.Message)}");
            return;
        }
        target.WriteLine($"{audit.File}  {words.KindAndPages(audit)}");
        WriteSummary(audit);
        WriteFindings(audit);
    }

    /// <summary>Files in the order in which somebody should look at them.</summary>
    public void WriteRanking(IEnumerable<AuditRank> ranks)
    {
        var ranked = AuditRanking.Of(ranks);
        var nameWidth = Math.Clamp(ranked.Select(rank => PrintedText.Width(rank.File)).DefaultIfEmpty(0).Max(), 6, 44);
        string[] heads = words.IsEnglish
            ? ["errors", "10,000 yuan", "likely", "questions"]
            : ["确定错误", "涉及万元", "可能错误", "请说明"];
        target.WriteLine(words.Say($"共 {ranked.Length} 份，按严重程度排列：", $"{ranked.Length} files, most serious first:"));
        target.WriteLine($"  {Right(words.Say("序", "#"), 4)}  {Left(words.Say("文件", "file"), nameWidth)}{string.Concat(heads.Select(head => Right(head, 13)))}");
        for (var i = 0; i < ranked.Length; i++)
            target.WriteLine($"  {Right((i + 1).ToString(CultureInfo.InvariantCulture), 4)}  {Left(ranked[i].File, nameWidth)}{Cells(ranked[i])}");
    }

    private string Cells(AuditRank rank) =>
        rank.Problem is { } problem
            ? "  " + words.Say("未能读取：", "not read: ") + problem.Code
            : Right(Text(rank.Certain), 13) + Right(AuditWords.TenThousands(rank.MoneyYuan), 13) + Right(Text(rank.Likely), 13) + Right(Text(rank.Questions), 13);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private void WriteSummary(DocumentAudit audit)
    {
        var verdicts = audit.Verdicts;
        Row("  ", words.Say("读出数字", "figures"), words.Say($"{audit.FigureCount} 个", $"{audit.FigureCount}"));
        Row("  ", words.Say("核对关系", "relations"), words.Say(
            $"{verdicts.Total} 条：相符 {verdicts.Exact}，四舍五入可解释 {verdicts.Within}，不符 {verdicts.Breaks}",
            $"{verdicts.Total}: exact {verdicts.Exact}, within rounding {verdicts.Within}, breaks {verdicts.Breaks}"));
        var (certain, likely, questions) = (audit.Count(FindingCertainty.Certain), audit.Count(FindingCertainty.Likely), audit.Count(FindingCertainty.Question));
        var money = audit.MoneyYuan > 0
            ? words.Say($"；错误涉及 {AuditWords.TenThousands(audit.MoneyYuan)} 万元", $"; {AuditWords.TenThousands(audit.MoneyYuan)} ten thousand yuan in error")
            : "";
        Row("  ", words.Say("发现问题", "findings"), words.Say(
            $"确定错误 {certain}，可能错误 {likely}，请说明 {questions}{money}", $"certain errors {certain}, likely errors {likely}, questions {questions}{money}"));
        foreach (var note in audit.Notes.Take(MostPlaces))
            Row("  ", words.Say("说明", "note"), (note.Place is { } place ? words.Place(place.Locator) + " " : "") + (english ? note.English : note.Message));
    }

    private void WriteFindings(DocumentAudit audit)
    {
        for (var i = 0; i < audit.Findings.Length; i++)
        {
            if (i == 0 || audit.Findings[i].Certainty != audit.Findings[i - 1].Certainty)
            {
                target.WriteLine();
                target.WriteLine("  " + words.Heading(audit.Findings[i].Certainty));
            }
            Write(i + 1, audit.Findings[i]);
        }
    }

    private void Write(int number, MarkedFinding marked)
    {
        var finding = marked.Finding;
        target.WriteLine($"  {words.Badge(marked.Certainty).Sign} {number}. {words.Title(marked)}  [{finding.Code}]");
        const string Indent = "      ";
        target.WriteLine(Indent + words.Reason(finding));
        if (words.Proof(finding) is { Length: > 0 } proof)
            Row(Indent, words.Say("算式", "proof"), proof);
        if (!finding.Explanation.Contains("四舍五入", StringComparison.Ordinal) && words.WhyNotRounding(finding) is { Length: > 0 } why)
            Row(Indent, words.Say("差额", "gap"), why);
        foreach (var place in finding.Places.Take(MostPlaces))
            Row(Indent, words.Say("位置", "place"), $"{words.Place(place.Source.Locator)}  {place.Quote}");
        if (finding.Places.Length > MostPlaces)
            Row(Indent, "", words.Say($"等 {finding.Places.Length} 处", $"{finding.Places.Length} places in all"));
        if (finding.Suspects is [var suspect, ..])
            Row(Indent, words.Say("最可能", "suspect"), Suspect(suspect));
        if (finding.Advice.Length > 0)
            Row(Indent, words.Say("建议", "advice"), words.Advice(finding));
    }

    private string Suspect(Suspect suspect) =>
        $"{words.Place(suspect.Figure.Source.Locator)} “{suspect.Figure.Printed}”"
        + (AuditWords.Repair(suspect) is { Length: > 0 } repair ? " → " + repair : "") + "  " + words.Why(suspect);

    private void Row(string indent, string label, string text) => target.WriteLine(indent + Left(label, LabelWidth) + text);

    private static string Left(string text, int width) => text + new string(' ', Math.Max(1, width - PrintedText.Width(text)));

    private static string Right(string text, int width) => new string(' ', Math.Max(1, width - PrintedText.Width(text))) + text;
}
