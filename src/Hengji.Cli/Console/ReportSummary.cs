using Hengji.UseCases.Reporting;

namespace Hengji.Cli.Console;

/// <summary>The short summary after a report set was written.</summary>
internal static class ReportSummary
{
    private const int FindingsShown = 8;

    /// <summary>Prints it.</summary>
    public static void Print(Screen screen, ReportProduced produced, string folder, TimeSpan elapsed)
    {
        var report = produced.Report;
        screen.Line(report.Title);
        screen.Line();
        Row(screen, screen.Say("读入数字", "figures read"), $"{produced.FigureCount}");
        Row(screen, screen.Say("勾稽检查", "checks"), VerdictLine.Of(screen, report.Checks));
        Row(screen, screen.Say("得分", "score"), Score(screen, produced));
        Row(screen, screen.Say("写出", "written"), $"{folder}: {string.Join("  ", produced.Files)}");
        Row(screen, screen.Say("用时", "time"), elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + screen.Say(" 秒", " s"));
        if (produced.PdfProblem is { } problem)
            screen.Line("  " + problem.Describe(screen.IsEnglish));
        FindingList.Print(screen, report.Findings, FindingsShown);
        foreach (var notice in report.Notices)
            screen.Line(screen.Say("说明：", "note: ") + notice);
    }

    private static string Score(Screen screen, ReportProduced produced)
    {
        var evaluation = produced.Report.Evaluation;
        if (evaluation.TotalPoints is not { } total)
            return screen.Say("不完整，未计总分", "incomplete, no total");
        var classes = string.Join(" + ", evaluation.Classes.Select(sum => Points(sum.ScorePoints ?? 0)));
        return screen.Say(
            $"{Points(total)} 分（{classes}），等次 {evaluation.Grade}",
            $"{Points(total)} points ({classes}), grade {evaluation.Grade}");
    }

    private static string Points(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    private static void Row(Screen screen, string label, string text) =>
        screen.Line("  " + label + new string(' ', Math.Max(1, 14 - Width(label))) + text);

    private static int Width(string text) => text.Sum(c => c >= '\u2E80' ? 2 : 1);
}
