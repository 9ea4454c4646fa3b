using Hengji.Checks;
using Hengji.Documents.Excel.Books;
using Hengji.Documents.Excel.Findings;
using Hengji.Documents.Excel.FormSheets;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Excel;

/// <summary>Writes the list of problems (问题清单) as a workbook: problems, all checks by verdict, and the figures read.</summary>
/// <remarks>The same report always gives the same bytes.</remarks>
public static class FindingsWorkbookWriter
{
    /// <summary>Writes the workbook; the stream stays open.</summary>
    public static void Write(Stream target, Report report)
    {
        var book = new Book { Title = report.Title };
        WriteFindings(report, book);
        WriteChecks(report, book);
        WriteFigures(report, book);
        BookPackage.Write(target, book);
    }

    private static void WriteFindings(Report report, Book book)
    {
        var findings = report.Findings
            .DistinctBy(finding => (finding.Code, finding.Message))
            .ToList();
        var counts = findings.GroupBy(LevelOf).ToDictionary(group => group.Key, group => group.Count());
        string[] levels = ["错误", "警告", "请说明", "提示"];
        var list = new ListSheet(
            book, "问题清单", "问题清单", string.Join("　", levels.Select(level => $"{level} {counts.GetValueOrDefault(level)} 条")),
            ("序号", 6), ("编码", 14), ("级别", 8), ("问题", 44), ("位置（文件 单元格 原文）", 34), ("左边", 16), ("右边", 16),
            ("相差", 12), ("四舍五入可解释", 12), ("算式", 30), ("依据", 28), ("疑似差错", 34), ("处理建议", 30));
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            list.Add(
                FillOf(finding), Text(i + 1), finding.Code, LevelOf(finding),
                finding.RowLabel.Length == 0 ? finding.Message : $"{finding.Message}（{finding.RowLabel}）",
                string.Join('\n', finding.Places.Select(place => $"{place.Source}“{place.Quote}”")),
                finding.Left, finding.Right, finding.Gap, finding.Slack, finding.Explanation, finding.Citation.ToText(),
                string.Join('\n', finding.Suspects.Select(SuspectText)), finding.Advice);
        }
        list.Finish();
    }

    private static void WriteChecks(Report report, Book book)
    {
        var checks = report.Checks;
        var list = new ListSheet(
            book, "全部核对", "全部核对结果",
            $"不符 {checks.Count(Verdict.Breaks)}　四舍五入可解释 {checks.Count(Verdict.Within)}　相符 {checks.Count(Verdict.Exact)}　不适用 {checks.Count(Verdict.NotApplicable)}",
            ("序号", 6), ("编码", 16), ("结论", 14), ("核对内容", 40), ("行", 26), ("算式", 44), ("相差", 12), ("可解释", 12), ("缺少的数", 30), ("依据", 34));
        var number = 0;
        foreach (var outcome in Listed(checks))
        {
            var isMeasured = outcome.Left is not null;
            list.Add(
                FillOf(outcome), Text(++number), outcome.Rule.Code, WordOf(outcome.Verdict), outcome.Rule.Title,
                outcome.RowLabel.Length > 0 ? outcome.RowLabel : outcome.Row == FigureAddress.SingleRow ? "" : outcome.Row,
                outcome.Explanation, isMeasured ? outcome.Gap.ToText() : "", isMeasured ? outcome.Slack.ToText() : "",
                string.Join('\n', outcome.Missing.Select(address => Label(report, address))), outcome.Rule.Citation.ToText());
        }
        foreach (var rule in checks.Outcomes.Where(IsNotApplicable).GroupBy(outcome => outcome.Rule.Code).Where(IsMany))
        {
            var first = rule.First();
            list.Add(
                "", Text(++number), rule.Key, WordOf(first.Verdict), first.Rule.Title, $"共 {rule.Count()} 行，缺数据，不逐行列出", "", "", "", "",
                first.Rule.Citation.ToText());
        }
        list.Finish();
    }

    /// <summary>Checks worst first; rules that do not apply to many rows are told in one line each, after these.</summary>
    private static IEnumerable<CheckOutcome> Listed(CheckReport checks)
    {
        var many = checks.Outcomes.Where(IsNotApplicable).GroupBy(outcome => outcome.Rule.Code).Where(IsMany)
            .Select(rule => rule.Key).ToHashSet(StringComparer.Ordinal);
        return checks.Outcomes
            .Where(outcome => !IsNotApplicable(outcome) || !many.Contains(outcome.Rule.Code))
            .OrderBy(outcome => OrderOf(outcome.Verdict));
    }

    private static bool IsNotApplicable(CheckOutcome outcome) => outcome.Verdict == Verdict.NotApplicable;

    private static bool IsMany(IGrouping<string, CheckOutcome> rule) => rule.Skip(20).Any();

    private static void WriteFigures(Report report, Book book)
    {
        var figures = report.Submission.AllFigures.OrderBy(figure => figure.Address).ToList();
        var list = new ListSheet(
            book, "所用数字", "读取的数字", $"共 {figures.Count} 个，其中假定 {figures.Count(figure => figure.IsAssumed)} 个",
            ("序号", 8), ("地址", 30), ("假定", 8), ("名称", 44), ("原文", 18), ("数值", 18), ("单位", 10), ("代表的区间", 30), ("来源", 40));
        for (var i = 0; i < figures.Count; i++)
        {
            var figure = figures[i];
            list.Add(
                figure.IsAssumed ? FormStyles.AssumedFill : "", Text(i + 1), figure.Address.ToString(), figure.IsAssumed ? "假定" : "",
                Label(report, figure.Address), figure.Printed, figure.ToText(), figure.Unit.Symbol, figure.Interval.ToString(),
                figure.Source.ToString());
        }
        list.Finish();
    }

    private static string Label(Report report, FigureAddress address)
    {
        if (report.Stories.TryGetValue(address, out var story))
            return story.Label;
        var form = report.Forms.Find(address.Form);
        var row = report.Submission.Forms.GetValueOrDefault(address.Form)?.Row(address.Row)?.Label;
        string[] parts = [form?.Title ?? address.Form, form?.Item(address.Item)?.Label ?? address.Item, row is { Length: > 0 } ? row : address.Row];
        return string.Join(" · ", parts.Where(part => part != FigureAddress.SingleRow));
    }

    private static string SuspectText(Suspect suspect) =>
        $"{suspect.Figure.Source}“{suspect.Figure.Printed}”"
        + (suspect.Repair is { } repair ? $" → {repair.ToString(CultureInfo.InvariantCulture)}" : "") + "：" + suspect.Reason;

    private static string LevelOf(Finding finding) =>
        finding.IsQuestion
            ? "请说明"
            : finding.Level switch
            {
                FindingLevel.Error => "错误",
                FindingLevel.Warn => "警告",
                FindingLevel.Note => "提示",
                _ => throw new ArgumentOutOfRangeException(nameof(finding)),
            };

    private static string FillOf(Finding finding) =>
        LevelOf(finding) switch { "错误" => "F8CBC0", "警告" => "FDE9B8", "请说明" => "D9E8F6", _ => "" };

    private static string FillOf(CheckOutcome outcome) =>
        outcome.Verdict switch { Verdict.Breaks => "F8CBC0", Verdict.Within => "E6F2DC", _ => "" };

    private static string WordOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Breaks => "不符",
            Verdict.Within => "四舍五入可解释",
            Verdict.Exact => "相符",
            Verdict.NotApplicable => "不适用",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        };

    private static int OrderOf(Verdict verdict) =>
        verdict switch { Verdict.Breaks => 0, Verdict.Within => 1, Verdict.Exact => 2, _ => 3 };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
