using Hengji.Checks;
using Hengji.Documents.Audits;
using Hengji.Documents.Excel.Books;

namespace Hengji.Documents.Excel.Findings;

/// <summary>Every relation that was checked, the broken ones first (核对关系).</summary>
internal static class AuditRelationSheet
{
    /// <summary>Writes the list, if there are any.</summary>
    public static void Write(Book book, ImmutableArray<DocumentAudit> ranked, AuditWords words)
    {
        var relations = ranked
            .SelectMany(audit => audit.Relations.Select(relation => (audit.File, Relation: relation)))
            .OrderBy(pair => OrderOf(pair.Relation.Verdict))
            .Take(AuditWorkbookWriter.MostRelations)
            .ToList();
        if (relations.Count == 0)
            return;
        var list = List(book, ranked, words);
        foreach (var (file, relation) in relations)
        {
            list.Add(
                AuditFills.Of(relation.Verdict), words.Of(relation.Verdict), file, words.Title(relation), words.Say(relation.Basis, relation.EnglishBasis),
                words.Say(relation.Explanation, relation.EnglishExplanation), words.Amount(relation.Gap), words.Amount(relation.Slack),
                string.Join('\n', relation.Places.Select(words.PlaceWithQuote)), relation.Code);
        }
        list.Finish();
    }

    private static ListSheet List(Book book, ImmutableArray<DocumentAudit> ranked, AuditWords words) =>
        new(
            book, words.Say("核对关系", "Relations"), words.Say("核对过的全部关系", "All relations checked"),
            words.Say(
                $"不符 {Sum(ranked, v => v.Breaks)}　四舍五入可解释 {Sum(ranked, v => v.Within)}　相符 {Sum(ranked, v => v.Exact)}",
                $"breaks {Sum(ranked, v => v.Breaks)}, within rounding {Sum(ranked, v => v.Within)}, exact {Sum(ranked, v => v.Exact)}"),
            (words.Say("序号", "No."), 7), (words.Say("结论", "Verdict"), 17), (words.Say("文件", "File"), 22), (words.Say("关系", "Relation"), 26),
            (words.Say("为何应当成立", "Why it must hold"), 40), (words.Say("算式", "Proof"), 46), (words.Say("相差", "Off by"), 14),
            (words.Say("四舍五入最多解释", "Rounding explains at most"), 17), (words.Say("数字位置", "Places of its figures"), 36), (words.Say("编码", "Code"), 17))
        {
            PagesWide = 2,
            TitleColumns = 5,
            Empty = words.None,
        };

    private static int Sum(ImmutableArray<DocumentAudit> audits, Func<VerdictCounts, int> count) => audits.Sum(audit => count(audit.Verdicts));

    private static int OrderOf(Verdict verdict) =>
        verdict switch { Verdict.Breaks => 0, Verdict.Within => 1, Verdict.Exact => 2, _ => 3 };
}
