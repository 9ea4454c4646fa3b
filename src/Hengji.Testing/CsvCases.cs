using Microsoft.VisualBasic.FileIO;

namespace Hengji.Testing;

/// <summary>Reads tables of test cases with the framework's own parser, so that ours is not tested with itself.</summary>
public static class CsvCases
{
    /// <summary>Rows as columns by heading.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        using var parser = new TextFieldParser(path) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var headings = parser.ReadFields() ?? [];
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (parser.ReadFields() is { } cells)
            rows.Add(headings.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        return rows;
    }
}
