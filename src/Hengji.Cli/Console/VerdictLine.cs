using Hengji.Checks;

namespace Hengji.Cli.Console;

/// <summary>Counts of checks by verdict in one line.</summary>
internal static class VerdictLine
{
    /// <summary>The line.</summary>
    public static string Of(Screen screen, CheckReport checks)
    {
        var questions = checks.Outcomes.Count(outcome => outcome.IsQuestion);
        return screen.Say(
            $"{checks.Outcomes.Length} 条：相符 {checks.Count(Verdict.Exact)}，四舍五入可解释 {checks.Count(Verdict.Within)}，"
            + $"不符 {checks.Count(Verdict.Breaks) - questions}，请说明 {questions}，不适用 {checks.Count(Verdict.NotApplicable)}",
            $"{checks.Outcomes.Length}: exact {checks.Count(Verdict.Exact)}, within rounding {checks.Count(Verdict.Within)}, "
            + $"breaks {checks.Count(Verdict.Breaks) - questions}, questions {questions}, n/a {checks.Count(Verdict.NotApplicable)}");
    }
}
