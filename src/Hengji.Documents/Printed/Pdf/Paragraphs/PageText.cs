using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;
using Hengji.Documents.Printed.Pdf.Tables;

namespace Hengji.Documents.Printed.Pdf.Paragraphs;

/// <summary>A page once its ruled tables are known.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
/// <param name="Tables">Tables drawn with lines.</param>
/// <param name="Lines">All other lines, from top to bottom.</param>
/// <param name="Rules">Horizontal lines that are part of no table.</param>
internal sealed record PageText(
    int Number, double Width, double Height, List<TableGrid> Tables, List<TextLine> Lines, List<Rule> Rules)
{
    /// <summary>Lines that stand across the others.</summary>
    public List<TextLine> Turned { get; init; } = [];
}
