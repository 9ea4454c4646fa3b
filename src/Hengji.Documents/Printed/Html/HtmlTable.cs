namespace Hengji.Documents.Printed.Html;

/// <summary>A table of a page while it is being read.</summary>
internal sealed class HtmlTable(BlockCollector collector, int anchor)
{
    private const int LargestSpan = 1_000;
    private readonly List<Cell> cells = [];
    private Cell? open;
    private int row = -1;
    private int heads;
    private bool isHead;

    /// <summary>Words of the cell that is open.</summary>
    public HtmlFlow Flow { get; } = new();

    /// <summary>Whether a cell is open.</summary>
    public bool IsInCell => open is not null;

    /// <summary>A group of rows begins.</summary>
    public void Group(bool isHead)
    {
        Close();
        this.isHead = isHead;
    }

    /// <summary>A row begins.</summary>
    public void Row()
    {
        Close();
        row++;
        if (row > collector.Limits.Rows)
            throw collector.TooLarge("表格行数", "rows of a table", collector.Limits.Rows);
        heads = isHead && heads == row ? row + 1 : heads;
    }

    /// <summary>A cell begins; without a row it begins one.</summary>
    public void Open(HtmlToken tag)
    {
        Close();
        if (row < 0)
            Row();
        open = new Cell(row, Span(tag, "rowspan"), Span(tag, "colspan")) { Indent = HtmlIndent.Of(tag) };
        if (cells.Count >= collector.Limits.Cells)
            throw collector.TooLarge("单元格数", "cells", collector.Limits.Cells);
    }

    /// <summary>A tag inside the open cell, before its words, that moves them to the right.</summary>
    public void Indent(HtmlToken tag)
    {
        if (open is not null && Flow.IsEmpty)
            open.Indent += HtmlIndent.Of(tag);
    }

    /// <summary>The open cell ends.</summary>
    public void Close()
    {
        if (open is null)
            return;
        open.Text = Flow.Take();
        cells.Add(open);
        open = null;
    }

    /// <summary>A table inside the open cell.</summary>
    public void Put(HtmlTable inner)
    {
        if (inner.cells.Count > 0)
            open?.Inner.Add(inner.Build);
    }

    /// <summary>Hands the table over.</summary>
    public void Finish()
    {
        Close();
        if (cells.Count > 0)
            collector.Table(Build(collector.NextTable()));
    }

    private PrintedTable Build(string locator)
    {
        var sketch = new TableSketch(collector, locator, anchor) { HeadRows = heads };
        foreach (var cell in cells)
        {
            var sketched = sketch.Add(cell.Row, 0, cell.Text, cell.RowSpan, cell.ColumnSpan, anchor);
            (sketched.IsUnsure, sketched.Indent) = (CellLines.MayBeOneFigure(cell.Text), cell.Indent);
            sketched.Inner.AddRange(cell.Inner);
        }
        return sketch.Build();
    }

    private static int Span(HtmlToken tag, string name) =>
        int.TryParse(tag.Attribute(name), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, LargestSpan)
            : 1;

    private sealed record Cell(int Row, int RowSpan, int ColumnSpan)
    {
        public string Text { get; set; } = "";

        public int Indent { get; set; }

        public List<Func<string, PrintedTable>> Inner { get; } = [];
    }
}
