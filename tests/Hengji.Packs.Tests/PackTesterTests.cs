using Hengji.Checks;

namespace Hengji.Packs.Tests;

/// <summary>How the tests beside rules are read and run: tests/cases/packs/rules.</summary>
public sealed class PackTesterTests
{
    private static readonly string Folder = Path.Combine(CaseFolders.Cases, "rules");

    [Fact]
    public void Every_way_to_name_a_cell_works()
    {
        var results = PackTester.Run(PackReader.Read(Folder, "ways").Value);
        results.Length.ShouldBeGreaterThan(20);
        results.Where(result => !result.Passed).Select(result => result.Describe()).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_gives_another_verdict_fails_the_test()
    {
        var pack = PackReader.Read(Folder, "ways").Value;
        var results = pack.Rules
            .Select(rule => rule with { Tests = [.. rule.Tests.Select(test => test with { Expected = Other(test.Expected) })] })
            .SelectMany(rule => PackTester.Run(pack, rule));
        results.ShouldAllBe(result => !result.Passed);
    }

    [Fact]
    public void A_test_that_cannot_be_run_says_why()
    {
        var lines = PackTester.Run(PackReader.Read(Folder, "faults").Value)
            .SelectMany(result => result.Problems.Select(problem => $"{problem.Code} | {result.Describe()}"));
        ExpectedLines.Compare(Folder, lines);
    }

    [Fact]
    public void A_rule_that_does_not_bind_is_a_lint_error_and_fails_its_tests()
    {
        var pack = PackReader.Read(Folder, "unbound").Value;
        PackTester.Run(pack).ShouldAllBe(result => !result.Passed && result.Problems.Length > 0);
        PackLinter.Lint(Folder, "unbound").Where(issue => issue.Code == "pack.rule-unbound")
            .Select(issue => issue.Level).ShouldBe(Enumerable.Repeat(FindingLevel.Error, pack.Rules.Length));
    }

    private static Verdict Other(Verdict verdict) => verdict == Verdict.Breaks ? Verdict.Exact : Verdict.Breaks;
}
