using Hengji.Reports;

namespace Hengji.Documents.Word;

/// <summary>The raised star behind something that rests on an assumption.</summary>
internal sealed record AssumedMark : TextRun;
