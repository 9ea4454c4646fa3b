using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>Asks how a report's satisfaction was found when it says nothing of a survey (满意度依据).</summary>
internal static partial class SatisfactionSample
{
    private const int ShortestProse = 400;

    /// <summary>One question at the first figure; none for forms, whose survey stands elsewhere.</summary>
    public static IEnumerable<Finding> Of(PrintedDocument document)
    {
        var prose = document.Blocks.OfType<PrintedParagraph>().Where(ReportText.IsText).Sum(paragraph => paragraph.Text.Length);
        if (prose < ShortestProse || ReportText.Of(document).Has(Survey()) || Figure(document) is not { } figure)
            yield break;
        yield return WordFindings.Ask(
            "D31-no-sample", "满意度没有写明样本", $"“{figure.Name}{figure.Words}”怎样得来，全文没有写问卷份数、样本或调查人数",
            "请写明发放和收回的问卷数、有效问卷数和满意的份数，并附汇总表", [(figure.Place.In(document.File), figure.Words)]);
    }

    /// <summary>The first figure, and in a table the name of its row.</summary>
    private static (PrintedPlace Place, string Words, string Name)? Figure(PrintedDocument document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is PrintedParagraph paragraph && ReportText.IsText(paragraph) && Reached().Match(PlainCharacters.Of(paragraph.Text)) is { Success: true } match)
                return (paragraph.Place, paragraph.Text.Substring(match.Index, match.Length), "");
            if (block is PrintedTable table && InTable(table) is { Actual: { } cell } row)
                return (cell.Place, cell.Text.Trim(), row.Name);
        }
        return null;
    }

    /// <summary>The result of an indicator of satisfaction, in percent.</summary>
    private static ScoredRow? InTable(PrintedTable table) => ScoredRows.Of(table).FirstOrDefault(row =>
        row.Name.Contains("满意", StringComparison.Ordinal) && row.Actual is { } cell && Percent().IsMatch(ReportText.Plain(cell.Text)));

    [GeneratedRegex(@"(?<!目标[^，。；]{0,12}|预期[^，。；]{0,12}|确保[^，。；]{0,12}|力争[^，。；]{0,12}|计划[^，。；]{0,12})满意(?:度|率)(?:指标|调查|结果)?(?:均|已|也|综合|总体)?(?:达到了?|达|为|是|在|[:：])?\s*\d{1,3}(?:\.\d+)?\s*%")]
    private static partial Regex Reached();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d+)?%$")]
    private static partial Regex Percent();

    [GeneratedRegex(@"问卷|样本|抽样|抽查|抽取|访谈|受访|座谈|随机|回访|测评|好差评|评价器|调查(?:对象|人数|了)|(?:调查|走访|征求|收回|回收|发放|反馈).{0,14}\d+(?:人|份|户|家|名|次)")]
    private static partial Regex Survey();
}
