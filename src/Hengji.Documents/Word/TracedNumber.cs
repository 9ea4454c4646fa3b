using Hengji.Figures;

namespace Hengji.Documents.Word;

/// <summary>A number of a document and how it stands to its figure.</summary>
/// <param name="Address">Its figure; null when it is unbound.</param>
/// <param name="Label">What it is, in Chinese; empty when it is unbound.</param>
/// <param name="Place">Where it stands; null when it is missing.</param>
/// <param name="TextInDocument">Its characters in the document; null when it is missing.</param>
/// <param name="TextWritten">Its characters as written; null when unbound or not known.</param>
/// <param name="TextNow">What the figure prints now; null when unbound, or when there is no such figure any more.</param>
/// <param name="State">The verdict.</param>
public sealed record TracedNumber(
    FigureAddress? Address,
    string Label,
    TracePlace? Place,
    string? TextInDocument,
    string? TextWritten,
    string? TextNow,
    TraceState State);
