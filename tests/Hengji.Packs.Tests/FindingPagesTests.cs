using System.Text.RegularExpressions;
using Hengji.Checks;
using Hengji.Regulations;

namespace Hengji.Packs.Tests;

/// <summary>docs/findings has one page for each code, and what it says of a rule is what the pack says.</summary>
public sealed partial class FindingPagesTests
{
    private static readonly string Folder = Path.Combine(CaseFolders.Root, "docs", "findings");

    public static TheoryData<string> Ids => [.. PackCatalogue.List(CaseFolders.Packs).Select(pack => pack.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_that_says_what_the_rule_says(string id) =>
        PackReader.Read(CaseFolders.Packs, id).Value.Rules.SelectMany(Faults).ShouldBeEmpty();

    [Fact]
    public void The_list_names_every_page()
    {
        var list = File.ReadAllText(Path.Combine(Folder, "README.md"));
        Pages().Where(page => !list.Contains($"[{page}]({page}.md)", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_tells_what_is_checked_and_what_to_do()
    {
        Pages().Where(page => File.ReadAllText(PathOf(page)) is var text && Headings(page).Any(heading => !text.Contains(heading, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    /// <summary>Pages of the audit (D…) say how it is proved and when it is silent instead of why a rule is there.</summary>
    private static string[] Headings(string page) =>
        page.StartsWith('D')
            ? ["## 检查什么", "## 怎样证明", "## 何时不报", "## 举例", "## 怎样处理", "## 依据"]
            : ["## 检查什么", "## 为什么", "## 举例", "## 怎样处理", "## 依据"];

    private static IEnumerable<string> Faults(Rule rule)
    {
        if (!File.Exists(PathOf(rule.Code)))
            return [$"{rule.Code} has no page"];
        var text = File.ReadAllText(PathOf(rule.Code));
        string[] said = [$"# {rule.Code} {rule.Title}\n", $"\n{Word(rule.Level)}：", .. Relation(rule), rule.Citation.Document, rule.Citation.Seen.Mark()];
        return said.Where(words => !text.Contains(words, StringComparison.Ordinal)).Select(words => $"{rule.Code} does not say: {words}");
    }

    // A rule that chooses a cell by the key of a number of the text is told as a table of keys and cells.
    private static string[] Relation(Rule rule)
    {
        var keys = Key().Matches(rule.Source).Select(match => $"| `{match.Groups[1].Value}` |").ToArray();
        return keys.Length > 0 ? keys : [$"规则原文：`{rule.Source}`"];
    }

    [GeneratedRegex(@"same\(facts\.key, '([^']+)'\)")]
    private static partial Regex Key();

    private static string Word(FindingLevel level) =>
        level switch
        {
            FindingLevel.Error => "错误",
            FindingLevel.Warn => "警告",
            FindingLevel.Note => "提示",
        };

    private static string PathOf(string code) => Path.Combine(Folder, code + ".md");

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Folder, "*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(page => page != "README");
}
