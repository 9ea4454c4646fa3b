using Hengji.Checks;
using Hengji.Packs.Testing;
using Hengji.Regulations;

namespace Hengji.Packs;

/// <summary>Runs the tests that a pack writes beside its rules (规则测试).</summary>
/// <remarks>
/// Each test becomes a small submission that is read exactly as a real one: printed decimals, units and readings
/// included. The rule must give the verdict the test names.
/// </remarks>
public static class PackTester
{
    /// <summary>Runs every test of every rule, inherited ones included.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>One result for each test in the order of the pack; a rule that does not bind fails all its tests.</returns>
    public static ImmutableArray<RuleTestResult> Run(Pack pack) => [.. pack.Rules.SelectMany(rule => Run(pack, rule))];

    /// <summary>Runs the tests of one rule.</summary>
    /// <param name="pack">The pack, for forms, parameters and bands.</param>
    /// <param name="rule">The rule; it need not be one of the pack.</param>
    public static ImmutableArray<RuleTestResult> Run(Pack pack, Rule rule)
    {
        var engine = CheckEngine.Compile([rule], pack.Forms, pack.Parameters, pack.Bands);
        return engine.IsSuccess
            ? [.. rule.Tests.Select(test => Run(pack, rule, test, engine.Value))]
            : [.. rule.Tests.Select(test => new RuleTestResult(rule, test, null, "", engine.Problems))];
    }

    private static RuleTestResult Run(Pack pack, Rule rule, RuleTest test, CheckEngine engine)
    {
        var built = TestSubmission.Build(pack, rule, test);
        if (!built.IsSuccess)
            return new RuleTestResult(rule, test, null, "", built.Problems);
        var (submission, row) = built.Value;
        var outcome = engine.Run(submission).Outcomes
            .FirstOrDefault(outcome => rule.Scope.Kind == RuleScopeKind.EachPair || outcome.Row == row);
        return outcome is null
            ? new RuleTestResult(rule, test, Verdict.NotApplicable, "", [])
            : new RuleTestResult(rule, test, outcome.Verdict, outcome.Explanation, []);
    }
}

/// <summary>What became of one test.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Test">The test.</param>
/// <param name="Actual">The verdict the rule gave; null when the test could not be run.</param>
/// <param name="Explanation">The relation with the test's figures put in; may be empty.</param>
/// <param name="Problems">Why the test could not be run; empty when it was.</param>
public sealed record RuleTestResult(
    Rule Rule, RuleTest Test, Verdict? Actual, string Explanation, ImmutableArray<Problem> Problems)
{
    /// <summary>Whether the rule gave the verdict the test names.</summary>
    public bool Passed => Actual == Test.Expected;

    /// <summary>Place, rule and both verdicts in one line, in the language asked for.</summary>
    public string Describe(bool english = false)
    {
        var outcome = Problems.IsEmpty
            ? english
                ? $"expected {Word(Test.Expected)}, found {(Actual is { } found ? Word(found) : "nothing")}"
                : $"应为 {Word(Test.Expected)}，实际为 {(Actual is { } verdict ? Word(verdict) : "无")}"
            : string.Join(english ? "; " : "；", Problems.Select(problem => problem.Describe(english)));
        var explanation = Explanation.Length == 0 ? "" : english ? $" ({Explanation})" : $"（{Explanation}）";
        return $"{Test.Place}{(english ? ": " : "：")}{Rule.Code} {outcome}{explanation}";
    }

    private static string Word(Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact => "exact",
            Verdict.Within => "within",
            Verdict.Breaks => "breaks",
            Verdict.NotApplicable => "n/a",
        };
}
