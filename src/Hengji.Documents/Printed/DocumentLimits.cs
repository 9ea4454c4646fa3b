namespace Hengji.Documents.Printed;

/// <summary>How large a document may be before it is refused; measured on what is really read, not on what the file claims.</summary>
/// <remarks>More than a limit is a <see cref="DocumentTooLarge"/>, never a silent cut.</remarks>
public sealed record DocumentLimits
{
    /// <summary>Limits for documents people hand in: hundreds of times a long report.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>Largest file, in bytes.</summary>
    public long FileBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Largest sum of the parts of a zip file that are unpacked, in bytes; pictures are not unpacked.</summary>
    public long UnpackedBytes { get; init; } = 128L * 1024 * 1024;

    /// <summary>Most parts of a zip file.</summary>
    public int Parts { get; init; } = 5_000;

    /// <summary>Most paragraphs and tables.</summary>
    public int Blocks { get; init; } = 300_000;

    /// <summary>Most cells of all tables together.</summary>
    public int Cells { get; init; } = 1_000_000;

    /// <summary>Most characters of all paragraphs and cells together.</summary>
    public int Characters { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most rows of one table or sheet.</summary>
    public int Rows { get; init; } = 200_000;

    /// <summary>Most columns of one table or sheet.</summary>
    public int Columns { get; init; } = 16_384;

    /// <summary>Most elements of the XML or HTML of a file.</summary>
    public int Elements { get; init; } = 4_000_000;

    /// <summary>Deepest nesting of elements in a file.</summary>
    public int Nesting { get; init; } = 256;

    /// <summary>Deepest nesting of tables in cells of tables.</summary>
    public int TablesInTables { get; init; } = 20;

    /// <summary>Most pages.</summary>
    public int Pages { get; init; } = 5_000;

    /// <summary>Most notes kept; one more says that there were others.</summary>
    public int Notes { get; init; } = 1_000;

    /// <summary>Longest time another program may take to convert an old file, in seconds.</summary>
    public int ConversionSeconds { get; init; } = 120;

    /// <summary>Most letters, lines and drawing steps on one page of a PDF.</summary>
    public int PageMarks { get; init; } = 1_000_000;

    /// <summary>Longest time for reading a PDF, in seconds, before <see cref="PageMilliseconds"/> are added for each page.</summary>
    public int ReadingSeconds { get; init; } = 30;

    /// <summary>Time added for each page of a PDF, in milliseconds.</summary>
    public int PageMilliseconds { get; init; } = 500;
}
