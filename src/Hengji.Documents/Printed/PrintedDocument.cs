namespace Hengji.Documents.Printed;

/// <summary>A finished document as a reader of paper sees it (文档): blocks in reading order, whatever file they came from.</summary>
/// <param name="File">File name as the user gave it, without folders of the machine.</param>
/// <param name="Kind">What kind of file it was.</param>
/// <param name="Blocks">Paragraphs and tables in reading order; notes at the foot come last.</param>
/// <param name="Notes">What could not be read, or only with doubt.</param>
public sealed record PrintedDocument(
    string File, DocumentKind Kind, ImmutableArray<PrintedBlock> Blocks, ImmutableArray<ReadingNote> Notes)
{
    /// <summary>Number of pages; 0 when the file has no pages of its own.</summary>
    public int Pages { get; init; }
}

/// <summary>Kinds of files that can be read.</summary>
public enum DocumentKind
{
    /// <summary>.docx.</summary>
    Word,

    /// <summary>.pdf.</summary>
    Pdf,

    /// <summary>.xlsx and .xls.</summary>
    Workbook,

    /// <summary>.html.</summary>
    Html,

    /// <summary>.md.</summary>
    Markdown,

    /// <summary>.txt.</summary>
    Text,
}

/// <summary>Something the reader of a finding should know about how the document was read.</summary>
/// <param name="Code">Stable code: <c>reading.page-without-text</c>, <c>reading.unsure-cell</c> …</param>
/// <param name="Message">In Chinese.</param>
/// <param name="English">In English.</param>
/// <param name="Place">Where; null for the whole document.</param>
public sealed record ReadingNote(string Code, string Message, string English, PrintedPlace? Place);

/// <summary>Where a block or cell stands.</summary>
/// <param name="Locator">For people: 第12段, 表3第4行第5列, 收入!C9.</param>
/// <param name="Page">Page from 1; 0 when the file has none.</param>
/// <param name="Anchor">
/// Number of the first paragraph (Word: of all <c>w:p</c> of the body in document order, from 0; Text and Markdown: line from 1),
/// so that the file itself can be marked at this place; −1 when it has none.
/// </param>
public sealed record PrintedPlace(string Locator, int Page = 0, int Anchor = -1)
{
    /// <summary>For a finding: page first where there is one.</summary>
    public SourceLocation In(string file) => new(file, Page > 0 ? $"第{Page}页 {Locator}" : Locator);
}
