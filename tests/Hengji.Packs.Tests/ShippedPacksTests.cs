using Hengji.Checks;

namespace Hengji.Packs.Tests;

/// <summary>Every pack of packs/, whatever is there.</summary>
public sealed class ShippedPacksTests
{
    public static TheoryData<string> Ids => [.. PackCatalogue.List(CaseFolders.Packs).Select(pack => pack.Id)];

    [Fact]
    public void There_are_packs() => Ids.ShouldNotBeEmpty();

    [Theory, MemberData(nameof(Ids))]
    public void Can_be_read(string id) =>
        PackReader.Read(CaseFolders.Packs, id).Problems.Select(problem => problem.Describe(english: true)).ShouldBeEmpty();

    [Theory, MemberData(nameof(Ids))]
    public void Has_no_lint_errors(string id) =>
        PackLinter.Lint(CaseFolders.Packs, id)
            .Where(issue => issue.Level == FindingLevel.Error)
            .Select(issue => issue.Describe(english: true))
            .ShouldBeEmpty();

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_passes_its_own_tests(string id) =>
        PackTester.Run(PackReader.Read(CaseFolders.Packs, id).Value)
            .Where(result => !result.Passed)
            .Select(result => result.Describe(english: true))
            .ShouldBeEmpty();

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_has_tests(string id) =>
        PackReader.Read(CaseFolders.Packs, id).Value.Rules
            .Where(rule => rule.Tests.IsEmpty)
            .Select(rule => rule.Code)
            .ShouldBeEmpty();

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_can_be_told_in_English(string id) =>
        PackReader.Read(CaseFolders.Packs, id).Value.Rules
            .Where(rule => rule.EnglishTitle is null
                || (rule.Advice.Length > 0 && rule.EnglishAdvice is null)
                || (rule.Assumption.Length > 0 && rule.EnglishAssumption is null))
            .Select(rule => rule.Code)
            .ShouldBeEmpty();

    [Theory, MemberData(nameof(Ids))]
    public void English_counterparts_are_English(string id) =>
        PackLinter.Lint(CaseFolders.Packs, id)
            .Where(issue => issue.Code == "pack.english")
            .Select(issue => issue.Describe(english: true))
            .ShouldBeEmpty();

    [Fact]
    public void The_packs_together_have_rules() =>
        PackCatalogue.List(CaseFolders.Packs).Sum(pack => pack.RuleCount).ShouldBePositive();
}
