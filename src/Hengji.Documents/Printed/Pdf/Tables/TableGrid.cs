using Hengji.Documents.Printed.Pdf.Drawing;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>A table on one page: its cells, and where its columns begin and end.</summary>
/// <param name="Box">Where it is.</param>
/// <param name="Columns">x of the edges of its columns, one more than columns.</param>
/// <param name="Rows">y of the edges of its rows, one more than rows.</param>
/// <param name="Cells">Row by row.</param>
internal sealed record TableGrid(Box Box, double[] Columns, double[] Rows, List<GridCell> Cells)
{
    public int RowCount => Rows.Length - 1;

    public int ColumnCount => Columns.Length - 1;

    /// <summary>Whether lines were drawn around its cells.</summary>
    public bool IsRuled => TextColumns is null;

    /// <summary>Left and right edge of the text of each column of a table without lines; null when lines were drawn.</summary>
    public List<(double Left, double Right)>? TextColumns { get; init; }

    private GridCell?[,]? places;

    /// <summary>The cell at a point; null outside.</summary>
    public GridCell? At(double x, double y)
    {
        places ??= Fill();
        var (row, column) = (Interval(Rows, y), Interval(Columns, x));
        return row < 0 || column < 0 ? null : places[row, column];
    }

    private GridCell?[,] Fill()
    {
        var filled = new GridCell?[RowCount, ColumnCount];
        foreach (var cell in Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                    filled[row, column] = cell;
            }
        }
        return filled;
    }

    private static int Interval(double[] edges, double at)
    {
        var index = Array.BinarySearch(edges, at);
        var interval = index >= 0 ? index : ~index - 1;
        return interval >= edges.Length - 1 ? -1 : interval;
    }
}
