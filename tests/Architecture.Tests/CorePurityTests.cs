using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>The core does no input or output, and never computes a figure in binary floating point.</summary>
public sealed partial class CorePurityTests
{
    public static TheoryData<string> CoreFiles =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "src", "Hengji"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(CoreFiles))]
    public void Has_no_floating_point_and_no_outside_world(string file) =>
        Code(file).ShouldNotMatch(Forbidden().ToString());

    [Theory]
    [MemberData(nameof(CoreFiles))]
    public void Stays_a_small_file(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, file)).Count().ShouldBeLessThanOrEqualTo(350);

    /// <summary>The file without comments.</summary>
    private static string Code(string file) =>
        Comment().Replace(File.ReadAllText(Path.Combine(Repository.Root, file)), "");

    [GeneratedRegex(@"\b(double|float|Math\.Sqrt|Math\.Pow)\b|System\.IO|\bFile\.|\bDirectory\.|Console\.|DateTime\.(Now|UtcNow|Today)|new Random\(")]
    private static partial Regex Forbidden();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();
}
