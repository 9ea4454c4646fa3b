namespace Hengji.Documents.Csv;

/// <summary>One line of a CSV file.</summary>
internal static class CsvLine
{
    /// <summary>Cells joined by commas; those with commas, quotes, line ends, outer spaces or a leading # are quoted.</summary>
    public static string Of(IEnumerable<string> cells) => string.Join(',', cells.Select(Quote));

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(",\"\n\r") || cell.StartsWith('#') || cell != cell.Trim()
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
