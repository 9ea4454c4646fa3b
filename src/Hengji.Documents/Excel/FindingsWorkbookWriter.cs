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
        var book = new Book { Title = report.Title + "　问题清单" };
        var findings = FindingsList(book, report);
        var checks = WriteChecks(report, book);
        var figures = WriteFigures(report, book);
        WriteFindings(report, findings, checks, figures);
        BookPackage.Write(target, book);
    }

    private static List<Finding> FindingsOf(Report report) =>
        [.. report.Findings.DistinctBy(finding => (finding.Code, finding.Message))];

    private static ListSheet FindingsList(Book book, Report report)
    {
        var counts = FindingsOf(report).GroupBy(LevelOf).ToDictionary(group => group.Key, group => group.Count());
        string[] levels = ["错误", "警告", "请说明", "提示"];
        return new ListSheet(
            book, "问题清单", "问题清单",
            string.Join("　", levels.Select(level => $"{level} {counts.GetValueOrDefault(level)} 条")) + "　　点编码看算式，点序号看所用数字",
            ("序号", 7), ("编码", 18), ("级别", 10), ("问题", 46), ("位置（文件 单元格 原文）", 36), ("处理建议", 34), ("疑似差错", 36),
            ("左边", 18), ("右边", 18), ("相差", 14), ("四舍五入可解释", 14), ("算式", 34), ("依据", 30))
        {
            PagesWide = 2,
            TitleColumns = 5,
        };
    }

    private static void WriteFindings(
        Report report, ListSheet list, Dictionary<string, string> checks, Dictionary<FigureAddress, string> figures)
    {
        foreach (var finding in FindingsOf(report))
        {
            list.Add(
                FillOf(finding), finding.Code, LevelOf(finding),
                finding.Message.Contains(finding.RowLabel, StringComparison.Ordinal) ? finding.Message : $"{finding.Message}（{finding.RowLabel}）",
                string.Join('\n', finding.Places.Select(place => $"{place.Source}“{place.Quote}”")), finding.Advice,
                string.Join('\n', finding.Suspects.Select(SuspectText)),
                finding.Left, finding.Right, finding.Gap, finding.Slack, finding.Explanation, finding.Citation.ToText());
            if (checks.TryGetValue(finding.Code, out var check))
                list.Link(2, check);
            if (finding.Places.Select(place => figures.GetValueOrDefault(place.Figure)).OfType<string>().FirstOrDefault() is { } figure)
                list.Link(1, figure);
        }
        list.Finish();
    }

    /// <summary>Writes the list of checks.</summary>
    /// <returns>The first row of every rule, by code; the worst stands first.</returns>
    private static Dictionary<string, string> WriteChecks(Report report, Book book)
    {
        var checks = report.Checks;
        var list = new ListSheet(
            book, "全部核对", "全部核对结果",
            $"不符 {checks.Count(Verdict.Breaks)}　四舍五入可解释 {checks.Count(Verdict.Within)}　相符 {checks.Count(Verdict.Exact)}　不适用 {checks.Count(Verdict.NotApplicable)}",
            ("序号", 7), ("编码", 18), ("结论", 18), ("核对内容", 42), ("行", 28), ("算式", 46), ("相差", 14), ("可解释", 14), ("缺少的数", 34), ("依据", 36));
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var outcome in Listed(checks))
        {
            var isMeasured = outcome.Left is not null;
            list.Add(
                FillOf(outcome), outcome.Rule.Code, WordOf(outcome.Verdict), outcome.Rule.Title,
                outcome.RowLabel.Length > 0 ? outcome.RowLabel : outcome.Row == FigureAddress.SingleRow ? "" : outcome.Row,
                outcome.Explanation, isMeasured ? outcome.Gap.ToText() : "", isMeasured ? outcome.Slack.ToText() : "",
                string.Join('\n', outcome.Missing.Select(address => Label(report, address))), outcome.Rule.Citation.ToText());
            _ = rows.TryAdd(outcome.Rule.Code, CellName.InSheet(list.Name, CellName.Of(list.Row, 2)));
        }
        foreach (var rule in checks.Outcomes.Where(IsNotApplicable).GroupBy(outcome => outcome.Rule.Code).Where(IsMany))
        {
            var first = rule.First();
            list.Add(
                "", rule.Key, WordOf(first.Verdict), first.Rule.Title, $"共 {rule.Count()} 行，缺数据，不逐行列出", "", "", "", "",
                first.Rule.Citation.ToText());
        }
        list.Finish();
        return rows;
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

    /// <summary>Writes the list of figures.</summary>
    /// <returns>The row of every figure.</returns>
    private static Dictionary<FigureAddress, string> WriteFigures(Report report, Book book)
    {
        var figures = report.Submission.AllFigures.OrderBy(figure => figure.Address).ToList();
        var list = new ListSheet(
            book, "所用数字", "读取的数字", $"共 {figures.Count} 个，其中假定 {figures.Count(figure => figure.IsAssumed)} 个",
            ("序号", 8), ("地址", 32), ("假定", 10), ("名称", 46), ("原文", 20), ("数值", 20), ("单位", 12), ("代表的区间", 32), ("来源", 42));
        var rows = new Dictionary<FigureAddress, string>();
        foreach (var figure in figures)
        {
            list.Add(
                figure.IsAssumed ? FormStyles.AssumedFill : "", figure.Address.ToString(), figure.IsAssumed ? "假定" : "",
                Label(report, figure.Address), figure.Printed, figure.ToText(), figure.Unit.Symbol, figure.Interval.ToString(),
                figure.Source.ToString());
            rows[figure.Address] = CellName.InSheet(list.Name, CellName.Of(list.Row, 2));
        }
        list.Finish();
        return rows;
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
}
