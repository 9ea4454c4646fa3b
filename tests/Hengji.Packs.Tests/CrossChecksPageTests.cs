using System.Text.RegularExpressions;

namespace Hengji.Packs.Tests;

/// <summary>docs/reference/cross-checks.md says for each cross-check which rules ask it; both sides are compared.</summary>
public sealed partial class CrossChecksPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(CaseFolders.Root, "docs", "reference", "cross-checks.md"));

    private static readonly string[] Codes =
        [.. PackReader.Read(CaseFolders.Packs, "hunan-2022").Value.Rules.Select(rule => rule.Code)];

    private static string[] Named => [.. Name().Matches(Page).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Every_cross_check_has_a_line() =>
        Enumerable.Range(1, 19).Concat(Enumerable.Range(30, 21)).Select(number => $"| C{number:D2} |")
            .Where(line => !Page.Contains(line, StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Every_rule_it_names_is_there() => Named.Where(name => !Codes.Any(code => Fits(code, name))).ShouldBeEmpty();

    [Fact]
    public void Every_rule_of_a_cross_check_is_named() =>
        Codes.Where(code => CrossCheck().IsMatch(code) && !Named.Any(name => Fits(code, name))).ShouldBeEmpty();

    private static bool Fits(string code, string name) =>
        name.EndsWith('*') ? code.StartsWith(name[..^1], StringComparison.Ordinal) : code == name;

    [GeneratedRegex("`([A-Z][0-9]{2}-[-_a-z*]+)`")]
    private static partial Regex Name();

    [GeneratedRegex("^C[0-9]{2}-")]
    private static partial Regex CrossCheck();
}
