namespace Hengji.Packs.Tests;

/// <summary>
/// Readable packs with faults: tests/cases/packs/lint/NAME/main, with the issues on 1 June 2023 in expected.txt. Set
/// HENGJI_WRITE_CASES=1 to write that file, and look at the difference.
/// </summary>
public sealed class LintTests
{
    private static readonly string Folder = Path.Combine(CaseFolders.Cases, "lint");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void Every_issue_is_found_and_no_other(string name)
    {
        var issues = PackLinter.Lint(Path.Combine(Folder, name), "main", new DateOnly(2023, 6, 1));
        ExpectedLines.Compare(
            Path.Combine(Folder, name), issues.Select(issue => $"{issue.Level} | {issue.Code} | {issue.Describe()}"));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_pack_without_places_has_the_same_issues(string name)
    {
        var pack = PackReader.Read(Path.Combine(Folder, name), "main").Value;
        PackLinter.Lint(pack, new DateOnly(2023, 6, 1)).Select(issue => issue.Message)
            .ShouldBe(PackLinter.Lint(Path.Combine(Folder, name), "main", new DateOnly(2023, 6, 1))
                .Where(issue => !issue.Message.StartsWith("继承", StringComparison.Ordinal))
                .Select(issue => issue.Message));
    }

    [Fact]
    public void Without_a_day_the_age_of_the_confirmation_is_not_judged() =>
        PackLinter.Lint(Path.Combine(Folder, "old"), "main").ShouldNotContain(issue => issue.Code == "pack.dates");
}
