using Hengji.Documents.Audits;
using Hengji.Documents.Excel.Books;

namespace Hengji.Documents.Excel.Findings;

/// <summary>What was read with doubt or not at all (读取说明).</summary>
internal static class AuditNoteSheet
{
    /// <summary>Writes the list, if there is anything to say.</summary>
    public static void Write(Book book, ImmutableArray<DocumentAudit> ranked, AuditWords words)
    {
        if (ranked.All(audit => audit.Notes.IsEmpty && audit.Problems.IsEmpty))
            return;
        var list = new ListSheet(
            book, words.Say("读取说明", "Reading"), words.Say("读取说明", "How it was read"),
            words.Say("读取时存疑或没有读取的内容，请对照原件", "read with doubt or not at all: compare with the original"),
            (words.Say("序号", "No."), 7), (words.Say("文件", "File"), 36), (words.Say("位置", "Place"), 26), (words.Say("说明", "Remark"), 70), (words.Say("编码", "Code"), 26))
        {
            Empty = words.None,
        };
        foreach (var audit in ranked)
        {
            foreach (var problem in audit.Problems)
                list.Add(AuditFills.Unread, audit.File, words.Place(problem.Place?.Locator ?? ""), words.Say(problem.Message, problem.English), problem.Code);
            foreach (var note in audit.Notes)
                list.Add("", audit.File, words.Place(note.Place?.Locator ?? ""), words.Say(note.Message, note.English), note.Code);
        }
        list.Finish();
    }
}
