using Hengji.Checks;

namespace Hengji.Cli.Console;

/// <summary>Findings as lines for a terminal or a pipe.</summary>
internal static class FindingList
{
    private const string QuestionWord = "请说明：";

    /// <summary>Prints the first <paramref name="most"/> findings and how many are left.</summary>
    public static void Print(Screen screen, IReadOnlyList<Finding> findings, int most)
    {
        if (findings.Count == 0)
            return;
        screen.Line();
        screen.Line(screen.Say($"发现 {findings.Count} 个问题：", $"{findings.Count} finding(s):"));
        foreach (var finding in findings.Take(most))
            Print(screen, finding);
        if (findings.Count > most)
            screen.Line(screen.Say(
                $"  其余 {findings.Count - most} 个见 findings.xlsx 和 report.html",
                $"  {findings.Count - most} more in findings.xlsx and report.html"));
        screen.Line();
    }

    private static void Print(Screen screen, Finding finding)
    {
        screen.Line($"  {Mark(finding)} {Word(screen, finding)} {finding.Code}  {Message(finding)}");
        foreach (var place in finding.Places.Take(3))
            screen.Line($"      {place.Source}  {place.Quote}");
        var likeliest = finding.Suspects.TakeWhile(suspect => suspect.Score == finding.Suspects[0].Score).ToList();
        foreach (var suspect in likeliest)
            screen.Line("      " + Likelihood(screen, likeliest.Count) + suspect.Figure.Source + "  " + suspect.Reason);
    }

    private static string Likelihood(Screen screen, int count) =>
        count == 1 ? screen.Say("最可能：", "most likely: ") : screen.Say("或是：", "either: ");

    /// <summary>The message without the word that the line has already said.</summary>
    private static string Message(Finding finding) =>
        finding.IsQuestion && finding.Message.StartsWith(QuestionWord, StringComparison.Ordinal)
            ? finding.Message[QuestionWord.Length..]
            : finding.Message;

    private static string Mark(Finding finding) =>
        finding switch
        {
            { IsQuestion: true } => "?",
            { Level: FindingLevel.Error } => "✕",
            { Level: FindingLevel.Warn } => "!",
            _ => "i",
        };

    private static string Word(Screen screen, Finding finding) =>
        finding switch
        {
            { IsQuestion: true } => screen.Say("请说明", "question"),
            { Level: FindingLevel.Error } => screen.Say("错误", "error"),
            { Level: FindingLevel.Warn } => screen.Say("警告", "warning"),
            _ => screen.Say("提示", "note"),
        };
}
