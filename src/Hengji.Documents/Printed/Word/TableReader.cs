using System.Text;
using System.Xml.Linq;

namespace Hengji.Documents.Printed.Word;

/// <summary>Reads a table of a Word file with its merged cells and the tables inside.</summary>
internal sealed class TableReader(BlockCollector collector, ParagraphText paragraphs, int depth = 0)
{
    /// <summary>Hands the table over.</summary>
    public void Read(XElement table)
    {
        var cells = Cells(table);
        collector.Table(Build(table, cells, collector.NextTable()));
    }

    private PrintedTable Build(XElement table, List<WordCell> cells, string locator)
    {
        var columns = GridColumns.Of(table, cells);
        var sketch = new TableSketch(collector, locator, table.Descendants("p").FirstOrDefault()?.Anchor() ?? -1)
        {
            HeadRows = Rows(table).TakeWhile(row => row.Element("trPr").Switch("tblHeader") == true).Count(),
        };
        foreach (var cell in cells)
        {
            var start = columns[cell.Column];
            var sketched = sketch.Add(cell.Row, start, cell.Text, cell.RowSpan, columns[cell.Column + cell.Span] - start, cell.Anchor);
            sketched.IsUnsure = CellLines.MayBeOneFigure(cell.Text);
            sketched.Indent = cell.Indent;
            sketched.Inner.AddRange(cell.Tables);
        }
        return sketch.Build();
    }

    private List<WordCell> Cells(XElement table)
    {
        if (depth > collector.Limits.TablesInTables)
            throw collector.TooLarge("表格嵌套层数", "tables inside tables", collector.Limits.TablesInTables);
        var cells = new List<WordCell>();
        var above = new Dictionary<int, WordCell>();
        var number = 0;
        foreach (var row in Rows(table))
        {
            var column = Math.Max(0, row.Element("trPr").Number("gridBefore") ?? 0);
            WordCell? left = null;
            foreach (var element in Inside(row, "tc"))
            {
                var cell = Cell(element, number, column);
                column += cell.Span;
                if (column > collector.Limits.Columns)
                    throw collector.TooLarge("表格列数", "columns of a table", collector.Limits.Columns);
                if (element.Element("tcPr").Merge("hMerge") == "continue" && left is not null)
                    left.Take(cell, widens: true);
                else if (element.Element("tcPr").Merge("vMerge") == "continue" && above.TryGetValue(cell.Column, out var upper) && upper.Row + upper.RowSpan == number)
                    upper.Take(cell, widens: false);
                else
                    Keep(left = cell);
            }
            number++;
        }
        return cells;

        void Keep(WordCell cell)
        {
            cells.Add(cell);
            above[cell.Column] = cell;
        }
    }

    private WordCell Cell(XElement element, int row, int column)
    {
        var span = Math.Clamp(element.Element("tcPr").Number("gridSpan") ?? 1, 1, collector.Limits.Columns);
        var cell = new WordCell(row, column, span);
        var text = new StringBuilder();
        Blocks(element, cell, text);
        Line(cell, text, paragraphs.Rest(), 0);
        cell.Text = text.ToString();
        return cell;
    }

    private void Blocks(XElement parent, WordCell cell, StringBuilder text)
    {
        foreach (var block in parent.Elements())
        {
            if (block.Name.LocalName == "p")
                Line(cell, text, paragraphs.Read(block), paragraphs.IndentOf(block));
            else if (block.Name.LocalName == "tbl")
                Inner(block, cell);
            else if (block.Name.LocalName is "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" or "smartTag")
                Blocks(block, cell, text);
            while (paragraphs.Boxes is [var box, ..])
            {
                paragraphs.Boxes.RemoveAt(0);
                Blocks(box, cell, text);
            }
        }
    }

    private void Line(WordCell cell, StringBuilder text, string line, int indent)
    {
        var printed = PrintedText.Clean(line);
        if (printed.Length == 0)
            return;
        if (cell.Anchor < 0)
            (cell.Anchor, cell.Indent) = (paragraphs.Anchor, indent + PrintedText.Indent(line));
        _ = text.Append(text.Length > 0 ? "\n" : "").Append(PrintedText.IsReordered(line) ? line.Trim() : printed);
    }

    /// <summary>A table inside is read now, for its automatic numbers count on, and gets its place later.</summary>
    private void Inner(XElement table, WordCell cell)
    {
        var reader = new TableReader(collector, paragraphs, depth + 1);
        var cells = reader.Cells(table);
        if (cells.Count > 0)
            cell.Tables.Add(locator => reader.Build(table, cells, locator));
    }

    private static IEnumerable<XElement> Rows(XElement table) =>
        Inside(table, "tr").Where(row => row.Element("trPr") is not { } properties
            || (properties.Element("del") is null && properties.Switch("hidden") != true));

    /// <summary>Rows or cells, also those inside content controls.</summary>
    private static IEnumerable<XElement> Inside(XElement parent, string name)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName == name)
                yield return child;
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "ins" or "customXml" or "smartTag")
            {
                foreach (var inner in Inside(child, name))
                    yield return inner;
            }
        }
    }
}
