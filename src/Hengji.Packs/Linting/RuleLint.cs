using Hengji.Checks;
using Hengji.Packs.Reading;
using Hengji.Regulations;

namespace Hengji.Packs.Linting;

/// <summary>Citations, assumptions, tests and codes of rules.</summary>
internal static class RuleLint
{
    public static IEnumerable<PackIssue> Check(LoadedPack loaded) =>
        loaded.Pack.Rules.SelectMany(rule => CheckBinding(loaded.Pack, rule).Concat(Check(rule)))
            .Concat(CheckCodes(loaded.Pack.Rules));

    private static IEnumerable<PackIssue> CheckBinding(Pack pack, Rule rule) =>
        CheckEngine.Compile([rule], pack.Forms, pack.Parameters, pack.Bands).Problems
            .Select(problem => Issues.Unbound(rule, problem));

    private static IEnumerable<PackIssue> Check(Rule rule)
    {
        if (rule.Citation.Document.Length == 0)
            yield return Issues.Uncited($"规则 {rule.Code} ", $"rule {rule.Code}", rule.Place);
        if (rule.Certainty != Certainty.Certain && rule.Assumption.Length == 0)
            yield return Issues.NoAssumption(rule);
        if (rule.Certainty == Certainty.Certain && rule.Assumption.Length > 0)
            yield return Issues.NeedlessAssumption(rule);
        if (!rule.Tests.Any(test => test.Expected is Verdict.Exact or Verdict.Within))
            yield return Issues.OneSidedTests(rule, lacksHolding: true);
        if (!rule.Tests.Any(test => test.Expected == Verdict.Breaks))
            yield return Issues.OneSidedTests(rule, lacksHolding: false);
    }

    private static IEnumerable<PackIssue> CheckCodes(ImmutableArray<Rule> rules)
    {
        for (var later = 1; later < rules.Length; later++)
        {
            for (var first = 0; first < later; first++)
            {
                if (Compare(rules[first], rules[later]) is { } issue)
                    yield return issue;
            }
        }
    }

    private static PackIssue? Compare(Rule first, Rule second)
    {
        if (string.Equals(first.Code, second.Code, StringComparison.OrdinalIgnoreCase) || Begins(first, second) || Begins(second, first))
            return Issues.OverlappingCodes(first, second, "编号容易混淆", "have codes that are easily confused");
        return first.Scope == second.Scope && SameText(first.Source, second.Source) && Equals(first.When, second.When)
            ? Issues.OverlappingCodes(first, second, "检查的是同一关系", "check the same relation")
            : null;
    }

    private static bool Begins(Rule shorter, Rule longer) =>
        longer.Code.StartsWith(shorter.Code + "-", StringComparison.OrdinalIgnoreCase);

    private static bool SameText(string a, string b) =>
        string.Equals(WithoutSpaces(a), WithoutSpaces(b), StringComparison.Ordinal);

    private static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
