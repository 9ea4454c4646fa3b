using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Completeness;

/// <summary>The title of a self-evaluation report (绩效自评报告): not of a form, a digest or a notice.</summary>
/// <param name="Paragraph">The title.</param>
/// <param name="IsOfDepartment">Whether it is of a department's whole expenditure (整体支出), else of a project or a special fund.</param>
/// <param name="Year">The year evaluated; null when the title names none.</param>
internal sealed partial record ReportTitle(PrintedParagraph Paragraph, bool IsOfDepartment, int? Year)
{
    private const int FirstParagraphs = 15;
    private const int LongestTitle = 60;

    /// <summary>What the report is called in questions.</summary>
    public Message Name => IsOfDepartment ? "部门整体支出绩效自评报告" : "项目支出绩效自评报告";

    /// <summary>The title of a document; null when it is no such report.</summary>
    public static ReportTitle? Of(PrintedDocument document) => document.Blocks.OfType<PrintedParagraph>()
        .Where(paragraph => paragraph.Role == ParagraphRole.Body)
        .Take(FirstParagraphs)
        .Select(Read)
        .FirstOrDefault(title => title is not null);

    private static ReportTitle? Read(PrintedParagraph paragraph)
    {
        var text = PlainCharacters.Of(paragraph.Text).Replace(" ", "", StringComparison.Ordinal);
        if (text.Length > LongestTitle || !Report().IsMatch(text) || Other().IsMatch(text))
            return null;
        var year = Years().Match(text);
        return new ReportTitle(
            paragraph, text.Contains("整体", StringComparison.Ordinal), year.Success ? WholeNumber.Of(year.Groups[1]) : null);
    }

    [GeneratedRegex(@"(?:整体(?:支出)?|项目(?:支出)?|专项(?:资金|经费)?).{0,12}绩效.{0,6}自评.{0,4}报告|整体(?:支出)?绩效评价报告|整体(?:支出)?绩效的?自评报告")]
    private static partial Regex Report();

    [GeneratedRegex(@"[，。；《》]|通知|方案|办法|提纲|附件|附表|摘要|汇总|公告|^[一二三四五六七八九十]+、|^第[一二三四五六七八九十]+部分")]
    private static partial Regex Other();

    [GeneratedRegex(@"(20\d\d)年?")]
    private static partial Regex Years();
}
