namespace Hengji.Documents.Csv;

/// <summary>A row of a CSV file.</summary>
/// <param name="Line">Line of its first character, from 1.</param>
/// <param name="Cells">Cells in order, quotes removed.</param>
internal sealed record CsvRecord(int Line, ImmutableArray<string> Cells)
{
    /// <summary>Whether every cell is blank.</summary>
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>A line that starts with #.</summary>
internal sealed record CsvComment(int Line, string Text);

/// <summary>A CSV file: rows, and the comments between them.</summary>
internal sealed record CsvTable(ImmutableArray<CsvRecord> Records, ImmutableArray<CsvComment> Comments);
