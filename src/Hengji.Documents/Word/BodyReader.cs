using System.Xml.Linq;

namespace Hengji.Documents.Word;

/// <summary>Walks the text of a Word file and gathers bound and unbound numbers with their places.</summary>
internal sealed class BodyReader(HeadingLevels headings, Func<FoundNumber, bool> isOurs)
{
    private const int QuoteBefore = 20;
    private const int QuoteAfter = 12;
    private readonly List<(int Level, string Text)> path = [];
    private readonly List<FoundNumber> blockControls = [];
    private int paragraphs;
    private int tables;

    /// <summary>Controls and bookmarks in the order of the text.</summary>
    public List<FoundNumber> Found { get; } = [];

    /// <summary>Numbers outside all controls.</summary>
    public List<UnboundNumber> Unbound { get; } = [];

    public void Read(XElement body) => Blocks(body, cell: null);

    private void Blocks(XElement parent, CellPlace? cell)
    {
        foreach (var block in parent.Elements())
        {
            switch (block.Name.LocalName)
            {
                case "p":
                    Paragraph(block, cell);
                    break;
                case "tbl":
                    Table(block);
                    break;
                case "sdt":
                    BlockControl(block, content => Blocks(content, cell));
                    break;
                case "ins" or "moveTo" or "customXml" or "smartTag":
                    Blocks(block, cell);
                    break;
                default:
                    break;
            }
        }
    }

    private void BlockControl(XElement block, Action<XElement> read)
    {
        var control = ControlReader.Read(block, 0);
        Found.Add(control);
        blockControls.Add(control);
        if (ControlReader.ContentOf(block) is { } content)
            read(content);
        blockControls.Remove(control);
    }

    private void Table(XElement table)
    {
        tables++;
        var (number, row) = (tables, 0);
        Rows(table, rowElement => Row(rowElement, number, ++row));
    }

    private void Rows(XElement parent, Action<XElement> read)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName == "tr")
                read(child);
            else if (child.Name.LocalName == "sdt")
                BlockControl(child, content => Rows(content, read));
        }
    }

    private void Row(XElement row, int table, int number)
    {
        var (column, label, before) = (0, "", "");
        Cells(row, cell =>
        {
            column++;
            var text = string.Concat(cell.Descendants().Where(part => part.Name.LocalName == "t").Select(part => part.Value));
            label = column == 1 ? text : label;
            Blocks(cell, new CellPlace(table, number, column, label, before));
            before = text;
        });
    }

    private void Cells(XElement parent, Action<XElement> read)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name.LocalName == "tc")
                read(child);
            else if (child.Name.LocalName == "sdt")
                BlockControl(child, content => Cells(content, read));
        }
    }

    private void Paragraph(XElement element, CellPlace? cell)
    {
        if (headings.IsContents(element))
            return;
        var reader = new ParagraphReader(isOurs, blockControls);
        reader.Read(element);
        var text = reader.Text;
        if (cell is null && text.Length > 0)
            paragraphs++;
        if (cell is null && headings.Of(element) is { } level && text.Length > 0)
            EnterHeading(level, text);
        foreach (var found in reader.Found)
            found.Place = PlaceOf(cell, text, found.Start, found.Text.Length);
        Found.AddRange(reader.Found);
        if (!blockControls.Exists(control => isOurs(control)))
            Scan(reader.TextOutside, text, cell);
        foreach (var inner in reader.Inner)
            Blocks(inner, cell);
    }

    private void Scan(string outside, string text, CellPlace? cell)
    {
        foreach (var number in UnboundNumbers.In(outside, cell?.Before ?? "", isRowNumber: cell is { Column: 1 }))
            Unbound.Add(new UnboundNumber(number.Text, PlaceOf(cell, text, number.Start, number.Text.Length)));
    }

    private void EnterHeading(int level, string text)
    {
        _ = path.RemoveAll(heading => heading.Level >= level);
        path.Add((level, text));
    }

    private TracePlace PlaceOf(CellPlace? cell, string text, int start, int length)
    {
        var heading = string.Join(" › ", path.Select(heading => heading.Text));
        if (cell is not null)
            return new TracePlace(heading, $"表{cell.Table} 第{cell.Row}行第{cell.Column}列", cell.RowLabel);
        var from = Math.Max(0, start - QuoteBefore);
        var to = Math.Min(text.Length, start + length + QuoteAfter);
        return new TracePlace(heading, $"第{paragraphs}段", text[from..to]);
    }

    private sealed record CellPlace(int Table, int Row, int Column, string RowLabel, string Before);
}
