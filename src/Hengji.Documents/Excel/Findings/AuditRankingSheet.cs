using Hengji.Documents.Audits;
using Hengji.Documents.Excel.Books;

namespace Hengji.Documents.Excel.Findings;

/// <summary>Files in the order in which somebody should look at them (报告排序).</summary>
/// <param name="book">The workbook; the sheet is added at once, so that it comes first.</param>
/// <param name="ranked">The files, most serious first.</param>
/// <param name="words">Words.</param>
internal sealed class AuditRankingSheet(Book book, ImmutableArray<DocumentAudit> ranked, AuditWords words)
{
    private readonly ListSheet list = new(
        book, words.Say("报告排序", "Ranking"), words.Say("报告按严重程度排序", "Reports, most serious first"),
        words.Say(
            $"共 {ranked.Length} 份　先看确定错误，再看涉及金额、可能错误和请说明　　点文件名看问题",
            $"{ranked.Length} files: by certain errors, then money, likely errors, questions; a file's name leads to its findings"),
        (words.Say("序号", "No."), 7), (words.Say("文件", "File"), 44), (words.Say("确定错误", "Certain errors"), 11),
        (words.Say("涉及金额（万元）", "Money (ten thousand yuan)"), 17), (words.Say("可能错误", "Likely errors"), 11), (words.Say("请说明", "Questions"), 10),
        (words.Say("核对关系", "Relations"), 11), (words.Say("不符", "Break"), 9), (words.Say("页数", "Pages"), 8), (words.Say("说明", "Remarks"), 40))
    {
        Empty = words.None,
    };

    /// <summary>Writes the rows.</summary>
    /// <param name="first">The first row of every file in the list of findings.</param>
    public void Write(Dictionary<string, string> first)
    {
        foreach (var audit in ranked)
        {
            list.Add(
                AuditFills.Of(audit), audit.File, Number(audit.Count(FindingCertainty.Certain)), AuditWords.TenThousands(audit.MoneyYuan),
                Number(audit.Count(FindingCertainty.Likely)), Number(audit.Count(FindingCertainty.Question)), Number(audit.Verdicts.Total),
                Number(audit.Verdicts.Breaks), audit.Pages > 0 ? Number(audit.Pages) : "", Remark(audit));
            if (first.TryGetValue(audit.File, out var cell))
                list.Link(2, cell);
        }
        list.Finish();
    }

    private string Remark(DocumentAudit audit) =>
        audit.Problems is [var problem, ..] ? words.Say("未能读取：" + problem.Message, "not read: " + problem.English)
        : audit.Notes.IsEmpty ? ""
        : words.Say($"读取说明 {audit.Notes.Length} 条", $"{audit.Notes.Length} notes on reading");

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
