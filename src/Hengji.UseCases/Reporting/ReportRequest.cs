namespace Hengji.UseCases.Reporting;

/// <summary>What to report on and where to put it.</summary>
/// <param name="Input">A folder of CSV files or the official forms as one workbook.</param>
/// <param name="OutputFolder">Folder to write to; appears whole or not at all.</param>
/// <param name="PacksFolder">Folder of packs.</param>
public sealed record ReportRequest(string Input, string OutputFolder, string PacksFolder)
{
    /// <summary>Last year's material, for rules that compare years; null for none.</summary>
    public string? PreviousInput { get; init; }

    /// <summary>Whether to make the PDF, the one slow part.</summary>
    public bool WithPdf { get; init; } = true;
}
