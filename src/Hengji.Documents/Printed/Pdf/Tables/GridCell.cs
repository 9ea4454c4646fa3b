using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>A cell of a table on one page.</summary>
/// <param name="Row">From 0.</param>
/// <param name="Column">From 0.</param>
/// <param name="RowSpan">Rows covered.</param>
/// <param name="ColumnSpan">Columns covered.</param>
/// <param name="Box">Where it is.</param>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box)
{
    /// <summary>Letters in it.</summary>
    public List<Glyph> Glyphs { get; } = [];

    /// <summary>Tables in it.</summary>
    public List<TableGrid> Inner { get; } = [];

    /// <summary>The lines of its text, and the width they may take.</summary>
    public (List<TextLine> Lines, double Room) Layout { get; set; } = ([], 0);

    /// <summary>What it says, lines joined.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether that is doubted.</summary>
    public bool IsUnsure { get; set; }
}
