namespace Architecture.Tests;

/// <summary>No page is drawn half read: whatever waits for storage reads before it is drawn.</summary>
public sealed class ReadFirstTests
{
    public static TheoryData<string> Components =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "src", "Hengji.Web"), "*.razor", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Components))]
    public void Reads_through_ReadFirst(string file) =>
        File.ReadAllText(Path.Combine(Repository.Root, file)).ShouldNotMatch(@"\bOn(Initialized|ParametersSet)Async\b");
}
