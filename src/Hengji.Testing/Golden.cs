namespace Hengji.Testing;

/// <summary>Compares a text with the golden file that stands for it.</summary>
public static class Golden
{
    /// <summary>
    /// Compares, and with HENGJI_ACCEPT=1 writes instead. Line ends are compared as LF.
    /// </summary>
    /// <returns>Null when equal, else what differs: file, line, expected and found.</returns>
    public static string? Difference(string goldenFile, string actual)
    {
        var found = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("HENGJI_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(goldenFile)!);
            File.WriteAllText(goldenFile, found);
            return null;
        }
        if (!File.Exists(goldenFile))
            return $"{Path.GetFileName(goldenFile)} does not exist; accept it with HENGJI_ACCEPT=1.";
        return FirstDifference(Path.GetFileName(goldenFile), File.ReadAllText(goldenFile).ReplaceLineEndings("\n"), found);
    }

    private static string? FirstDifference(string name, string expected, string found)
    {
        if (expected == found)
            return null;
        var (left, right) = (expected.Split('\n'), found.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length))
            .First(i => i >= left.Length || i >= right.Length || left[i] != right[i]);
        return $"{name} line {line + 1}\nexpected: {left.ElementAtOrDefault(line)}\nfound:    {right.ElementAtOrDefault(line)}";
    }
}
