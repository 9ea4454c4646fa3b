using Hengji.Checks;
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

    private const int MostPlaces = 6;
    private static readonly AuditWords Words = new(english: false);

    /// <summary>Writes the workbook; the stream stays open.</summary>
    public static void Write(Stream target, IReadOnlyList<DocumentAudit> audits)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(audits);
        var ranked = AuditRanking.Of(audits);
        var book = new Book { Title = "审核问题清单" };
        var ranking = ranked.Length > 1 ? Ranking(book, ranked) : null;
        var first = WriteFindings(book, ranked);
        if (ranking is not null)
            WriteRanking(ranking, ranked, first);
        WriteRelations(book, ranked);
        WriteNotes(book, ranked);
        BookPackage.Write(target, book);
    }

    private static ListSheet Ranking(Book book, ImmutableArray<DocumentAudit> ranked) =>
        new(book, "报告排序", "报告按严重程度排序",
            $"共 {ranked.Length} 份　先看确定错误，再看涉及金额、可能错误和请说明　　点文件名看问题",
            ("序号", 7), ("文件", 44), ("确定错误", 11), ("涉及金额（万元）", 17), ("可能错误", 11), ("请说明", 10), ("核对关系", 11), ("不符", 9), ("页数", 8), ("说明", 40));

    private static void WriteRanking(ListSheet list, ImmutableArray<DocumentAudit> ranked, Dictionary<string, string> first)
    {
        foreach (var audit in ranked)
        {
            list.Add(
                FillOf(audit), audit.File, Number(audit.Count(FindingCertainty.Certain)), AuditWords.TenThousands(audit.MoneyYuan),
                Number(audit.Count(FindingCertainty.Likely)), Number(audit.Count(FindingCertainty.Question)), Number(audit.Verdicts.Total),
                Number(audit.Verdicts.Breaks), audit.Pages > 0 ? Number(audit.Pages) : "",
                audit.Problems is [var problem, ..] ? "未能读取：" + problem.Message : audit.Notes.IsEmpty ? "" : $"读取说明 {audit.Notes.Length} 条");
            if (first.TryGetValue(audit.File, out var cell))
                list.Link(2, cell);
        }
        list.Finish();
    }

    /// <summary>Writes the list of findings.</summary>
    /// <returns>The first row of every file.</returns>
    private static Dictionary<string, string> WriteFindings(Book book, ImmutableArray<DocumentAudit> ranked)
    {
        var certainties = Enum.GetValues<FindingCertainty>();
        var list = new ListSheet(
            book, "问题清单", "审核问题清单",
            string.Join("　", certainties.Select(certainty => $"{Words.Badge(certainty).Word} {ranked.Sum(audit => audit.Count(certainty))} 条")),
            ("序号", 7), ("确定程度", 11), ("文件", 22), ("位置", 24), ("原文", 34), ("问题", 40), ("重新计算", 32), ("相差／四舍五入最多解释", 20),
            ("疑点及建议改为", 34), ("处理建议", 28), ("编码", 17), ("采纳", 8), ("理由", 26))
        {
            PagesWide = 2,
            TitleColumns = 5,
        };
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var audit in ranked)
        {
            foreach (var marked in audit.Findings)
            {
                WriteFinding(list, audit, marked);
                _ = first.TryAdd(audit.File, CellName.InSheet(list.Name, CellName.Of(list.Row, 2)));
            }
        }
        list.Finish();
        return first;
    }

    private static void WriteFinding(ListSheet list, DocumentAudit audit, MarkedFinding marked)
    {
        var finding = marked.Finding;
        var places = finding.Places.Take(MostPlaces).ToList();
        var more = finding.Places.Length > MostPlaces ? $"\n等 {finding.Places.Length} 处" : "";
        list.Add(
            FillOf(marked.Certainty), Words.Badge(marked.Certainty).Word, audit.File,
            string.Join('\n', places.Select(place => place.Source.Locator)) + more,
            string.Join('\n', places.Select(place => $"“{Quote(marked, place)}”")) + more,
            $"{finding.Title}：{AuditWords.Reason(finding)}", finding.Explanation,
            finding.Gap.Length == 0 ? "" : $"{finding.Gap}\n／{finding.Slack}",
            string.Join('\n', finding.Suspects.Take(3).Select(SuspectText)), finding.Advice, finding.Code, marked.Decision, marked.DecisionReason);
    }

    private static string Quote(MarkedFinding marked, FindingPlace place) =>
        marked.SpotOf(place.Figure) is { } spot && spot.Text.Length > 24 ? spot.Before + spot.Quote + spot.After : place.Quote;

    private static string SuspectText(Suspect suspect) =>
        $"{suspect.Figure.Source.Locator}“{suspect.Figure.Printed}”"
        + (AuditWords.Repair(suspect) is { Length: > 0 } repair ? " → " + repair : "") + "：" + suspect.Reason;

    private static void WriteRelations(Book book, ImmutableArray<DocumentAudit> ranked)
    {
        var relations = ranked
            .SelectMany(audit => audit.Relations.Select(relation => (audit.File, Relation: relation)))
            .OrderBy(pair => OrderOf(pair.Relation.Verdict))
            .Take(MostRelations)
            .ToList();
        if (relations.Count == 0)
            return;
        var list = new ListSheet(
            book, "核对关系", "核对过的全部关系", $"不符 {Sum(ranked, v => v.Breaks)}　四舍五入可解释 {Sum(ranked, v => v.Within)}　相符 {Sum(ranked, v => v.Exact)}",
            ("序号", 7), ("结论", 17), ("文件", 22), ("关系", 26), ("为何应当成立", 40), ("算式", 46), ("相差", 14), ("四舍五入最多解释", 17), ("数字位置", 36), ("编码", 17))
        {
            PagesWide = 2,
            TitleColumns = 5,
        };
        foreach (var (file, relation) in relations)
        {
            list.Add(
                FillOf(relation.Verdict), Words.Of(relation.Verdict), file, relation.Title, relation.Basis, relation.Explanation, relation.Gap,
                relation.Slack, string.Join('\n', relation.Places), relation.Code);
        }
        list.Finish();
    }

    private static void WriteNotes(Book book, ImmutableArray<DocumentAudit> ranked)
    {
        if (ranked.All(audit => audit.Notes.IsEmpty && audit.Problems.IsEmpty))
            return;
        var list = new ListSheet(
            book, "读取说明", "读取说明", "读取时存疑或没有读取的内容，请对照原件", ("序号", 7), ("文件", 36), ("位置", 26), ("说明", 70), ("编码", 26));
        foreach (var audit in ranked)
        {
            foreach (var problem in audit.Problems)
                list.Add("F8CBC0", audit.File, problem.Place?.Locator ?? "", problem.Message, problem.Code);
            foreach (var note in audit.Notes)
                list.Add("", audit.File, note.Place?.Locator ?? "", note.Message, note.Code);
        }
        list.Finish();
    }

    private static int Sum(ImmutableArray<DocumentAudit> audits, Func<VerdictCounts, int> count) => audits.Sum(audit => count(audit.Verdicts));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string FillOf(DocumentAudit audit) =>
        !audit.Problems.IsEmpty ? "EDEDED" : audit.Findings is [var worst, ..] ? FillOf(worst.Certainty) : "";

    private static string FillOf(FindingCertainty certainty) =>
        certainty switch
        {
            FindingCertainty.Certain => "F8CBC0",
            FindingCertainty.Likely => "FDE9B8",
            FindingCertainty.Question => "D9E8F6",
        };

    private static string FillOf(Verdict verdict) =>
        verdict switch { Verdict.Breaks => "F8CBC0", Verdict.Within => "E6F2DC", _ => "" };

    private static int OrderOf(Verdict verdict) =>
        verdict switch { Verdict.Breaks => 0, Verdict.Within => 1, Verdict.Exact => 2, _ => 3 };
}
