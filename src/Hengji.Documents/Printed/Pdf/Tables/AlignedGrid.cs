using Hengji.Documents.Printed.Pdf.Drawing;
using Hengji.Documents.Printed.Pdf.Lines;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>Puts the parts of lines into the cells of a table without lines.</summary>
internal static class AlignedGrid
{
    /// <summary>The table.</summary>
    /// <param name="heads">Parts of the lines of its heads.</param>
    /// <param name="segments">Parts of the lines of its rows.</param>
    /// <param name="rows">Row of each of those lines, from 0.</param>
    /// <param name="columns">Edges of the text of its columns.</param>
    public static TableGrid Build(List<List<TextLine>> heads, List<List<TextLine>> segments, int[] rows, List<(double Left, double Right)> columns)
    {
        var placed = AlignedHeads.Of(heads, columns);
        var headRows = placed.Select(head => head.Row + head.RowSpan).DefaultIfEmpty(0).Max();
        var edges = Edges(columns);
        var tops = Tops(heads, headRows, segments, rows);
        var cells = placed.OrderBy(head => head.Row).ThenBy(head => head.First)
            .Select(head => Cell(head.Row, head.First, head.RowSpan, head.Last - head.First + 1, head.Lines, edges, tops, columns))
            .ToList();
        var texts = Texts(segments, rows, columns);
        cells.AddRange(texts.OrderBy(text => text.Key)
            .Select(text => Cell(text.Key.Row + headRows, text.Key.Column, 1, Free(texts, text.Key, text.Value.Span), text.Value.Lines, edges, tops, columns)));
        return new TableGrid(new Box(edges[0], tops[0], edges[^1], tops[^1]), edges, tops, cells) { TextColumns = columns };
    }

    private static Dictionary<(int Row, int Column), (int Span, List<TextLine> Lines)> Texts(
        List<List<TextLine>> segments, int[] rows, List<(double Left, double Right)> columns)
    {
        var texts = new Dictionary<(int Row, int Column), (int Span, List<TextLine> Lines)>();
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var segment in segments[i])
            {
                var (column, span) = AlignedColumns.Place(columns, segment);
                if (!texts.TryGetValue((rows[i], column), out var text))
                    text = (span, []);
                text.Lines.Add(segment);
                texts[(rows[i], column)] = (Math.Max(text.Span, span), text.Lines);
            }
        }
        return texts;
    }

    /// <summary>The span, ended before the next cell of the row.</summary>
    private static int Free(Dictionary<(int Row, int Column), (int Span, List<TextLine> Lines)> texts, (int Row, int Column) place, int span)
    {
        var free = 1;
        while (free < span && !texts.ContainsKey((place.Row, place.Column + free)))
            free++;
        return free;
    }

    private static GridCell Cell(
        int row, int column, int rowSpan, int span, List<TextLine> lines, double[] edges, double[] tops, List<(double Left, double Right)> columns)
    {
        var cell = new GridCell(row, column, rowSpan, span, new Box(edges[column], tops[row], edges[column + span], tops[row + rowSpan]));
        var widest = Math.Max(columns[column + span - 1].Right - columns[column].Left, lines.Max(line => line.Width));
        CellText.Read(cell, lines, widest + (0.4 * lines[0].Size));
        return cell;
    }

    private static double[] Edges(List<(double Left, double Right)> columns)
    {
        var edges = new double[columns.Count + 1];
        edges[0] = columns[0].Left;
        for (var i = 1; i < columns.Count; i++)
            edges[i] = (columns[i - 1].Right + columns[i].Left) / 2;
        edges[^1] = columns[^1].Right;
        return edges;
    }

    /// <summary>Upper edges of the rows; those of heads at equal distances.</summary>
    private static double[] Tops(List<List<TextLine>> heads, int headRows, List<List<TextLine>> segments, int[] rows)
    {
        var tops = new double[headRows + rows[^1] + 2];
        for (var i = rows.Length - 1; i >= 0; i--)
            tops[headRows + rows[i]] = segments[i].Min(segment => segment.Top);
        var top = heads.Count == 0 ? tops[headRows] : heads[0].Min(segment => segment.Top);
        for (var row = 0; row < headRows; row++)
            tops[row] = top + ((tops[headRows] - top) * row / headRows);
        tops[^1] = segments[^1].Max(segment => segment.Bottom);
        return tops;
    }
}
