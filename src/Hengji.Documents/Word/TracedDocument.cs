using Hengji.Figures;

namespace Hengji.Documents.Word;

/// <summary>What a Word file tells of its numbers, before anything is compared.</summary>
/// <param name="PackId">Pack it was written with; empty when the file's ledger is gone.</param>
/// <param name="Year">Year it reports on; empty with it.</param>
/// <param name="Occurrences">Bound numbers in the order of the text, then those whose control is gone.</param>
/// <param name="Unbound">Numbers without a control, in the order of the text.</param>
public sealed record TracedDocument(
    string PackId,
    string Year,
    ImmutableArray<TracedOccurrence> Occurrences,
    ImmutableArray<UnboundNumber> Unbound);

/// <summary>A number that was bound when the file was written.</summary>
/// <param name="Address">Its figure.</param>
/// <param name="Label">What it is, in Chinese; as the control or the ledger names it.</param>
/// <param name="Place">Where it stands; null when it is missing.</param>
/// <param name="TextInDocument">Its characters now; null when it is missing.</param>
/// <param name="TextWritten">Its characters as written; null when the file's ledger does not know it.</param>
/// <param name="Print">Fingerprint of what the figure printed when the file was written; null with it.</param>
public sealed record TracedOccurrence(
    FigureAddress Address, string Label, TracePlace? Place, string? TextInDocument, string? TextWritten, string? Print);

/// <summary>A number nobody bound.</summary>
/// <param name="Text">With its unit: 1.7亿.</param>
/// <param name="Place">Where it stands.</param>
public sealed record UnboundNumber(string Text, TracePlace Place);

/// <summary>A place people can find.</summary>
/// <param name="Heading">Headings above it, outermost first, joined by ›; empty before the first.</param>
/// <param name="Within">第3段, or 表2 第5行第3列.</param>
/// <param name="Quote">Words around the number.</param>
public sealed record TracePlace(string Heading, string Within, string Quote)
{
    /// <inheritdoc />
    public override string ToString() => Heading.Length == 0 ? Within : $"{Heading} {Within}";
}
