using Hengji.Documents.Printed.Pdf.Lines;
using Hengji.Documents.Printed.Pdf.Tables;

namespace Hengji.Documents.Printed.Pdf.Paragraphs;

/// <summary>A line of text or a table, in reading order.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Line">The line; null for a table.</param>
/// <param name="Table">The table; null for a line.</param>
internal sealed record FlowItem(int Page, TextLine? Line, TableGrid? Table)
{
    /// <summary>Where the lines of its block or column begin.</summary>
    public double Left { get; init; }

    /// <summary>Where the lines of its block or column end when they are full.</summary>
    public double Right { get; init; }

    /// <summary>Usual distance of two lines of its column.</summary>
    public double Leading { get; init; }

    /// <summary>Whether the line is header, footer or page number.</summary>
    public bool IsMargin { get; init; }
}
