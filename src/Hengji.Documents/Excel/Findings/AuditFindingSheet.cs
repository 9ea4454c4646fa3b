using Hengji.Checks;
using Hengji.Documents.Audits;
using Hengji.Documents.Excel.Books;

namespace Hengji.Documents.Excel.Findings;

/// <summary>The list of findings, with columns for what the reviewer decides (问题清单).</summary>
internal static class AuditFindingSheet
{
    private const int MostPlaces = 6;
    private const int MostSuspects = 3;
    private const int LongestWhole = 24;

    /// <summary>Writes the list.</summary>
    /// <returns>The first row of every file.</returns>
    public static Dictionary<string, string> Write(Book book, ImmutableArray<DocumentAudit> ranked, AuditWords words)
    {
        var list = List(book, ranked, words);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var audit in ranked)
        {
            foreach (var marked in audit.Findings)
            {
                Write(list, audit, marked, words);
                _ = first.TryAdd(audit.File, CellName.InSheet(list.Name, CellName.Of(list.Row, 2)));
            }
        }
        list.Finish();
        return first;
    }

    private static ListSheet List(Book book, ImmutableArray<DocumentAudit> ranked, AuditWords words) =>
        new(
            book, words.Say("问题清单", "Findings"), words.Say("审核问题清单", "Audit findings"),
            string.Join("　", Enum.GetValues<FindingCertainty>().Select(certainty => $"{words.Heading(certainty, ranked.Sum(audit => audit.Count(certainty)))}")),
            (words.Say("序号", "No."), 7), (words.Say("确定程度", "Certainty"), 11), (words.Say("文件", "File"), 22), (words.Say("位置", "Place"), 24),
            (words.Say("原文", "As printed"), 34), (words.Say("问题", "Finding"), 40), (words.Say("重新计算", "Worked out again"), 32),
            (words.Say("相差／四舍五入最多解释", "Off by / rounding explains at most"), 20), (words.Say("疑点及建议改为", "Suspects and repairs"), 34),
            (words.Say("处理建议", "Advice"), 28), (words.Say("编码", "Code"), 17), (words.Say("采纳", "Accepted"), 8), (words.Say("理由", "Reason"), 26))
        {
            PagesWide = 2,
            TitleColumns = 5,
            Empty = words.None,
        };

    private static void Write(ListSheet list, DocumentAudit audit, MarkedFinding marked, AuditWords words)
    {
        var finding = marked.Finding;
        var places = finding.Places.Take(MostPlaces).ToList();
        var more = finding.Places.Length > MostPlaces ? words.Say($"\n等 {finding.Places.Length} 处", $"\n{finding.Places.Length} places in all") : "";
        list.Add(
            AuditFills.Of(marked.Certainty), words.Badge(marked.Certainty).Word, audit.File,
            string.Join('\n', places.Select(place => words.Place(place.Source.Locator))) + more,
            string.Join('\n', places.Select(place => $"“{Quote(marked, place)}”")) + more,
            words.Title(marked) + words.Say("：", ": ") + words.Reason(finding), words.Proof(finding),
            finding.Gap.Length == 0 ? "" : $"{words.Amount(finding.Gap)}\n{words.Say("／", "/ ")}{words.Amount(finding.Slack)}",
            string.Join('\n', finding.Suspects.Take(MostSuspects).Select(suspect => SuspectText(suspect, words))), words.Advice(finding), finding.Code,
            words.Decision(marked), marked.DecisionReason);
    }

    private static string Quote(MarkedFinding marked, FindingPlace place) =>
        marked.SpotOf(place.Figure) is { } spot && spot.Text.Length > LongestWhole ? spot.Before + spot.Quote + spot.After : place.Quote;

    private static string SuspectText(Suspect suspect, AuditWords words) =>
        $"{words.Place(suspect.Figure.Source.Locator)}{words.Say("", " ")}“{suspect.Figure.Printed}”"
        + (AuditWords.Repair(suspect) is { Length: > 0 } repair ? " → " + repair : "") + words.Say("：", ": ") + words.Why(suspect);
}
