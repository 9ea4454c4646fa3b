namespace Hengji.Packs.Tests;

/// <summary>Compares lines with the file expected.txt of a case.</summary>
internal static class ExpectedLines
{
    public static void Compare(string caseFolder, IEnumerable<string> lines)
    {
        var file = Path.Combine(caseFolder, "expected.txt");
        var actual = string.Join('\n', lines) + "\n";
        if (Environment.GetEnvironmentVariable("HENGJI_WRITE_CASES") == "1")
            File.WriteAllText(file, actual);
        actual.ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
