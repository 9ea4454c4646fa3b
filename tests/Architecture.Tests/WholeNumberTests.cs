namespace Architecture.Tests;

/// <summary>What a pattern matched as digits may be of any script: the auditor reads it by its own readers, which know them all.</summary>
public sealed class WholeNumberTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "src", "Hengji.Auditing"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Where(path => Path.GetFileName(path) is not ("DigitRun.cs" or "HeadText.cs"))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Is_read_by_its_own_reader(string file) =>
        File.ReadAllText(Path.Combine(Repository.Root, file)).ShouldNotMatch(@"\b(?:int|long|decimal|Int32|Decimal)\.Parse\b");
}
