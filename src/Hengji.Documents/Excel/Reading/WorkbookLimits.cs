namespace Hengji.Documents.Excel;

/// <summary>How large a workbook may be before it is refused; measured on what is really read, not on what the file claims.</summary>
public sealed record WorkbookLimits
{
    /// <summary>Limits for workbooks people hand in.</summary>
    public static WorkbookLimits Default { get; } = new();

    /// <summary>Largest file, in bytes.</summary>
    public long FileBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Largest sum of unpacked parts, in bytes.</summary>
    public long UnpackedBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>Largest ratio of unpacked to packed bytes of a part, once it is longer than 8 MB.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Most parts in the file.</summary>
    public int Parts { get; init; } = 5_000;

    /// <summary>Most sheets.</summary>
    public int Sheets { get; init; } = 255;

    /// <summary>Most rows in one sheet.</summary>
    public int Rows { get; init; } = 1_048_576;

    /// <summary>Most filled cells of the whole workbook.</summary>
    public int Cells { get; init; } = 20_000_000;
}
