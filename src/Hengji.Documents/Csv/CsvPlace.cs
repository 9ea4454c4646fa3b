namespace Hengji.Documents.Csv;

/// <summary>Places in CSV files as readers of messages count them.</summary>
internal static class CsvPlace
{
    /// <summary>A line, and a column by its heading: <c>income.csv 第9行 收入合计</c>.</summary>
    public static SourceLocation Of(string file, int line, string heading = "") =>
        new(file, $"第{line.ToString(CultureInfo.InvariantCulture)}行" + (heading.Length == 0 ? "" : " " + heading));
}
