namespace Hengji.Packs.Tests;

/// <summary>
/// Packs that cannot be read: tests/cases/packs/bad/NAME/main, with what must be said of them in expected.txt. Set
/// HENGJI_WRITE_CASES=1 to write that file, and look at the difference.
/// </summary>
public sealed class BadPackTests
{
    private static readonly string Folder = Path.Combine(CaseFolders.Cases, "bad");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void Every_problem_is_reported_with_its_place(string name)
    {
        var problems = PackReader.Read(Path.Combine(Folder, name), "main").Problems;
        problems.ShouldNotBeEmpty();
        ExpectedLines.Compare(Path.Combine(Folder, name), problems.Select(problem => $"{problem.Code} | {problem.Describe()}"));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_linter_tells_the_same_as_errors(string name) =>
        PackLinter.Lint(Path.Combine(Folder, name), "main").Select(issue => issue.Describe())
            .ShouldBe(PackReader.Read(Path.Combine(Folder, name), "main").Problems.Select(problem => problem.Describe()));
}
