using Hengji.Documents.Excel.Books;
using Hengji.Forms;
using Hengji.Indicators;
using Hengji.Reports;

namespace Hengji.Documents.Excel.Annexes;

/// <summary>附件4 项目支出绩效自评表, one for each special fund.</summary>
internal static class ProjectScoreSheet
{
    public static void Write(Report report, Book book, FilledRow project, int number)
    {
        var name = project.Text("name") ?? project.Key;
        var sheet = new AnnexSheet(
            report, book, $"附件4—{number}", "项目支出绩效自评表", $"附件4-{number} {name}", 14, 22, 30, 24, 30, 14, 14, 26);
        sheet.Words(1, 2, "项目名称", AnnexStyles.Head);
        sheet.Words(3, 8, name, AnnexStyles.Words, project.Assumed.Contains("name"));
        sheet.Row++;
        sheet.Words(1, 2, "主管部门", AnnexStyles.Head);
        sheet.Words(3, 4, sheet.Department, AnnexStyles.Words);
        sheet.Words(5, 5, "实施单位", AnnexStyles.Head);
        sheet.Words(6, 8, "", AnnexStyles.Words);
        sheet.Row++;
        sheet.Words(1, 2, "资金到位金额", AnnexStyles.Head);
        sheet.Number(sheet.Row, 3, project.Figure("amount"));
        sheet.Words(4, 8, "正文金额清单所列名称：" + (project.Text("name_in_text") ?? "（未列）"), AnnexStyles.Words);
        sheet.Row++;
        FundingBlock.Head(sheet, "项目资金（万元）");
        decimal? weight = report.Evaluation.Scheme.Weights.TryGetValue(IndicatorClass.Execution, out var points) ? points : null;
        var execution = FundingBlock.Row(
            sheet, ("", "年度资金总额"), (project.Figure("initial"), project.Figure("full_year"), project.Figure("executed")), weight, null);
        foreach (var source in (ReadOnlySpan<string>)["其中：当年财政拨款", "上年结转资金", "其他资金"])
            _ = FundingBlock.Row(sheet, ("", source), (null, null, null), null, null);
        sheet.Head(("年度总体目标", 1), ("预期目标", 3), ("实际完成情况", 4));
        sheet.Words(1, 1, "", AnnexStyles.Centred);
        sheet.Words(2, 4, project.Text("goal") ?? "", AnnexStyles.Words, project.Assumed.Contains("goal"));
        sheet.Words(5, 8, project.Text("completion") ?? "", AnnexStyles.Words, project.Assumed.Contains("completion"));
        sheet.Grow(60);
        sheet.Row++;
        ScoreBlock.Head(sheet);
        var first = sheet.Row;
        ScoreBlock.Blank(sheet);
        ScoreBlock.Total(sheet, first, execution, (null, null), "");
        sheet.Sheet.PagesHigh = 1;
        sheet.Foot("财预〔2020〕10号 附件1（未见原文，待核）；专项资金清单见" + (report.Forms.Find("special")?.Citation.ToText() ?? "自评报告"));
    }
}
