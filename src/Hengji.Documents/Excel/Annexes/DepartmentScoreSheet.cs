using Hengji.Documents.Excel.Books;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Indicators;
using Hengji.Reports;

namespace Hengji.Documents.Excel.Annexes;

/// <summary>附件3 部门整体支出绩效自评表.</summary>
internal static class DepartmentScoreSheet
{
    private const string ByIncome = "按收入性质分";
    private const string ByExpenditure = "按支出性质分";

    private static readonly ImmutableArray<(string Key, string Group, string Label)> Rows =
    [
        ("total", "", "年度资金总额"), ("general", ByIncome, "其中：一般公共预算"), ("fund", ByIncome, "政府性基金拨款"),
        ("nontax", ByIncome, "纳入专户管理的非税收入拨款"), ("other", ByIncome, "其他资金"),
        ("basic", ByExpenditure, "其中：基本支出"), ("project", ByExpenditure, "项目支出"),
    ];

    public static void Write(Report report, Book book)
    {
        var sheet = new AnnexSheet(
            report, book, "附件3", "部门整体支出绩效自评表", "附件3 部门整体支出绩效自评表", 14, 22, 30, 24, 30, 14, 14, 26);
        var execution = WriteAmounts(sheet, report);
        WriteGoals(sheet, report.Submission.Forms.GetValueOrDefault("goals"));
        ScoreBlock.Head(sheet);
        var first = sheet.Row;
        var lines = report.Evaluation.Lines.Where(line => line.Class != IndicatorClass.Execution).ToList();
        if (lines.Count == 0)
            ScoreBlock.Blank(sheet);
        else
            ScoreBlock.Lines(sheet, lines);
        var weight = lines.Count == 0 ? (decimal?)null : report.Evaluation.Lines.Sum(line => line.WeightPoints);
        ScoreBlock.Total(
            sheet, first, execution, (weight, lines.Count == 0 ? null : report.Evaluation.TotalPoints),
            report.Evaluation.Grade is { } grade ? $"等次：{grade}" : "等次：（得分不全，未定）");
        sheet.Foot(report.Forms.Find("budget")?.Citation.ToText() ?? "部门整体支出绩效自评表");
    }

    private static (string, string)? WriteAmounts(AnnexSheet sheet, Report report)
    {
        FundingBlock.Head(sheet, "年度预算申请（万元）");
        (string, string)? cells = null;
        var line = report.Evaluation.Lines.FirstOrDefault(line => line.Class == IndicatorClass.Execution);
        var first = sheet.Row;
        foreach (var (key, group, label) in Rows)
        {
            Figure? Find(string item) => sheet.Find("budget", item, key);
            var amounts = (Find("initial"), Find("full_year"), key == "total" ? Find("executed") ?? sheet.Find("expenditure", "total", "dept") : Find("executed"));
            var weight = line?.WeightPoints ?? Weight(report);
            cells = FundingBlock.Row(sheet, (group, label), amounts, key == "total" ? weight : null, key == "total" ? line : null) ?? cells;
        }
        sheet.MergeEqual(first, 1, i => Rows[i].Group, Rows.Length);
        return cells;
    }

    private static decimal? Weight(Report report) =>
        report.Evaluation.Scheme.Weights.TryGetValue(IndicatorClass.Execution, out var weight) ? weight : null;

    private static void WriteGoals(AnnexSheet sheet, FilledForm? goals)
    {
        sheet.Head(("年度总体目标", 1), ("预期目标", 3), ("实际完成情况", 4));
        var first = sheet.Row;
        foreach (var row in goals?.Rows ?? [])
        {
            sheet.Words(1, 1, (sheet.Row - first + 1).ToString(CultureInfo.InvariantCulture), AnnexStyles.Centred);
            sheet.Words(2, 4, row.Text("goal") ?? "", AnnexStyles.Words, row.Assumed.Contains("goal"));
            sheet.Words(5, 8, row.Text("completion") ?? "", AnnexStyles.Words, row.Assumed.Contains("completion"));
            sheet.Row++;
        }
        if (sheet.Row > first)
            return;
        sheet.Words(1, 1, "", AnnexStyles.Centred);
        sheet.Words(2, 4, "", AnnexStyles.Words);
        sheet.Words(5, 8, "", AnnexStyles.Words);
        sheet.Row++;
    }
}
