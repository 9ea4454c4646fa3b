using Hengji.Checks;

namespace Hengji.Cli.Console;

/// <summary>Every check with its verdict and the figures put in.</summary>
internal static class OutcomeList
{
    /// <summary>Prints one line a check.</summary>
    public static void Print(Screen screen, IEnumerable<CheckOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
            screen.Line($"{Word(screen, outcome)}\t{outcome.Rule.Code}\t{outcome.RowLabel}\t{outcome.Rule.Title}\t{outcome.Explanation}");
    }

    private static string Word(Screen screen, CheckOutcome outcome) =>
        outcome.Verdict switch
        {
            Verdict.Exact => screen.Say("相符", "exact"),
            Verdict.Within => screen.Say("四舍五入", "within"),
            Verdict.NotApplicable => screen.Say("不适用", "n/a"),
            Verdict.Breaks => outcome.IsQuestion ? screen.Say("请说明", "question") : screen.Say("不符", "breaks"),
        };
}
