namespace Hengji.Forms;

/// <summary>What a reader of files found, before anything is understood: the same from CSV folders and workbooks.</summary>
/// <param name="Source">The folder or workbook.</param>
/// <param name="PackId">As declared; empty when missing.</param>
/// <param name="Year">As declared; empty when missing.</param>
/// <param name="Units">Rows of the unit list, cells by column: id, code, name, parent, kind, aliases.</param>
/// <param name="Forms">Forms in the order found.</param>
public sealed record RawSubmission(
    SourceLocation Source, string PackId, string Year, RawForm Units, ImmutableArray<RawForm> Forms)
{
    /// <summary>Remarks that do not prevent reading, for instance files that were left aside.</summary>
    public ImmutableArray<Problem> Notes { get; init; } = [];
}

/// <summary>A form as found in a file: headings already matched to item ids, cells still text.</summary>
/// <param name="FormId">Id of the form.</param>
/// <param name="MoneyUnit">Unit of money the file declares (元, 万元, 亿元); null when it declares none.</param>
/// <param name="Rows">Rows in order.</param>
/// <param name="Source">File and sheet.</param>
public sealed record RawForm(
    string FormId, string? MoneyUnit, ImmutableArray<RawFormRow> Rows, SourceLocation Source);

/// <summary>A row as found.</summary>
/// <param name="Key">Row key where the file carries one; empty when the label must be matched.</param>
/// <param name="Label">As printed.</param>
/// <param name="Cells">Filled cells by item id.</param>
/// <param name="Assumed">Item ids marked as assumed.</param>
/// <param name="Source">File and row.</param>
public sealed record RawFormRow(
    string Key,
    string Label,
    ImmutableDictionary<string, RawFormCell> Cells,
    ImmutableHashSet<string> Assumed,
    SourceLocation Source);

/// <summary>A filled cell as found: the characters a reader of the file sees, 98.40 and not 98.4.</summary>
public sealed record RawFormCell(string Text, SourceLocation Source);
