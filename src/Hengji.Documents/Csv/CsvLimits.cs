namespace Hengji.Documents.Csv;

/// <summary>How much a folder of CSV files may hold; more is a problem, never a slow or silent cut.</summary>
/// <param name="Bytes">Size of one file.</param>
/// <param name="Rows">Rows of one file, headings included.</param>
/// <param name="Columns">Cells of one row.</param>
/// <param name="CellCharacters">Characters of one cell; the limit of spreadsheets.</param>
public sealed record CsvLimits(
    long Bytes = 16L * 1024 * 1024, int Rows = 100_000, int Columns = 256, int CellCharacters = 32_767)
{
    /// <summary>The limits of the product.</summary>
    public static CsvLimits Default { get; } = new();
}
