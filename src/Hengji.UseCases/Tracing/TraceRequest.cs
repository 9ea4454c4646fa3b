namespace Hengji.UseCases.Tracing;

/// <summary>Which document to trace against which figures.</summary>
/// <param name="Document">A Word report.</param>
/// <param name="Input">The present material; null to use the result.json beside the document.</param>
/// <param name="PacksFolder">Folder of packs; needed with <paramref name="Input"/>.</param>
public sealed record TraceRequest(string Document, string? Input, string PacksFolder);
