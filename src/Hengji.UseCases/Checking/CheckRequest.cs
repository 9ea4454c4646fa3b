namespace Hengji.UseCases.Checking;

/// <summary>What to check.</summary>
/// <param name="Input">A folder or a workbook.</param>
/// <param name="PacksFolder">Folder of packs.</param>
public sealed record CheckRequest(string Input, string PacksFolder)
{
    /// <summary>Last year's material; null for none.</summary>
    public string? PreviousInput { get; init; }
}
