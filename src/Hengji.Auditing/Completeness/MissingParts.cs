using System.Text.RegularExpressions;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Documents.Printed;
using Hengji.Regulations;

namespace Hengji.Auditing.Completeness;

/// <summary>Asks for parts, publication and signing that a whole self-evaluation report should have; for all in one question, never of a form or an excerpt.</summary>
internal static partial class MissingParts
{
    private const int FewestHeaded = 4;

    private static readonly Citation DepartmentForm = new("部门整体支出绩效自评报告", "第二部分 一至九", CitationSeen.Seen);
    private static readonly Citation DepartmentSigning = new("部门整体支出绩效自评报告", "第一部分 四", CitationSeen.Seen);
    private static readonly Citation ProjectSigning = new("四川省部门预算项目支出绩效自评表", "项目负责人、财务负责人", CitationSeen.Seen);
    private static readonly Citation Evaluation = new("项目支出绩效评价管理办法（财预〔2020〕10号）", "自评报告", CitationSeen.NotSeen);
    private static readonly Citation Publication = new("项目支出绩效评价管理办法（财预〔2020〕10号）", "评价结果公开", CitationSeen.NotSeen);

    /// <summary>The questions; none where too few parts have headings to call it a whole report.</summary>
    public static IEnumerable<Finding> Of(PrintedDocument document, ReportTitle title)
    {
        var text = ReportText.Of(document);
        if (ReportPart.All.Count(part => part.IsHeadedIn(text)) < FewestHeaded)
            return [];
        var place = (title.Paragraph.Place.In(document.File), title.Paragraph.Text.Trim());
        List<Message> parts = [.. ReportPart.All.Where(part => part.IsMissingFrom(text)).Select(part => (Message)part.Name)];
        List<Message> publication = text.Has(Open()) ? [] : ["公开情况（找过“公开”“公示”）"], signing = Signing(document, text);
        return (parts.Count, publication.Count, signing.Count) switch
        {
            (0, 0, 0) => [],
            (0, _, 0) => [NotPublished(title, place)],
            (0, 0, _) => [NotSigned(title, signing, place)],
            _ => [Missing(title, [.. parts, .. publication, .. signing], place)],
        };
    }

    private static Finding Missing(ReportTitle title, List<Message> missing, (SourceLocation, string) place) => WordFindings.Ask(
        "D25-missing-part", "报告缺少应有部分", $"{title.Name}一般应有{Message.List("、", missing)}，标题和正文中都没有找到",
        "请补写；本地格式不要求的，说明所依据的通知即可", [place], title.IsOfDepartment ? DepartmentForm : Evaluation);

    private static Finding NotPublished(ReportTitle title, (SourceLocation, string) place) => WordFindings.Ask(
        "D26-no-publication", "没有写明公开情况", $"{title.Name}中没有找到自评结果是否公开、在哪里公开（找过“公开”“公示”）",
        "请写明公开的时间和渠道；涉密不公开的，写明理由", [place], Publication);

    private static Finding NotSigned(ReportTitle title, List<Message> missing, (SourceLocation, string) place) => WordFindings.Ask(
        "D27-not-signed", "没有签署或日期", $"{title.Name}中没有找到{Message.List("，也没有找到", missing)}",
        "请按评价组组长、部门负责人的顺序签署，加盖公章并写明日期；公开版略去的，说明即可", [place], title.IsOfDepartment ? DepartmentSigning : ProjectSigning);

    private static List<Message> Signing(PrintedDocument document, ReportText text)
    {
        List<Message> missing = [];
        if (!text.Has(Signature()))
            missing.Add("签字、盖章处（找过“签字”“签名”“盖章”“公章”“负责人”“填报人”）");
        if (PrintedDates.OfReport(document) is null && !text.Has(BlankDate()))
            missing.Add("报告日期");
        return missing;
    }

    [GeneratedRegex("公开|公示|公布")]
    private static partial Regex Open();

    [GeneratedRegex(@"签字|签名|签章|盖章|公章|\(章\)|负责人|填[报表]人")]
    private static partial Regex Signature();

    /// <summary>年 月 日 to be filled in by hand, or a place for the date.</summary>
    [GeneratedRegex("(?m)^_*年_*月_*日$|(?:报告|填报|填表|编制)(?:日期|时间)")]
    private static partial Regex BlankDate();
}
