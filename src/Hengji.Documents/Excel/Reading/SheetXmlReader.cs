using System.Xml;
using Hengji.Documents.Excel.Books;

namespace Hengji.Documents.Excel.Reading;

/// <summary>Reads the rows of one sheet straight from its XML; nothing but the row at hand is kept.</summary>
internal sealed class SheetXmlReader : IDisposable
{
    private readonly XmlReader xml;
    private readonly WorkbookParts workbook;
    private readonly string name;
    private readonly Atoms atoms;
    private SheetCell[] cells = new SheetCell[16];
    private int row;

    public SheetXmlReader(PackageParts package, WorkbookParts workbook, string name, string part)
    {
        xml = package.Open(part);
        atoms = new Atoms(xml.NameTable);
        (this.workbook, this.name) = (workbook, name);
    }

    /// <summary>Merged ranges; known after the last row.</summary>
    public List<string> Merges { get; } = [];

    /// <summary>Rows with at least one filled cell, in order.</summary>
    public IEnumerable<SheetRow> Rows()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (ReferenceEquals(xml.LocalName, atoms.Row))
            {
                row = Number(xml.GetAttribute("r")) ?? row + 1;
                if (!xml.IsEmptyElement && ReadCells() is > 0 and var count)
                    yield return new SheetRow(name, row, cells.AsMemory(0, count).ToArray());
            }
            else if (ReferenceEquals(xml.LocalName, atoms.Merge) && xml.GetAttribute("ref") is { } range)
                Merges.Add(range);
        }
    }

    /// <inheritdoc />
    public void Dispose() => xml.Dispose();

    private int ReadCells()
    {
        var count = 0;
        var column = 0;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && ReferenceEquals(xml.LocalName, atoms.Row)))
        {
            if (xml.NodeType != XmlNodeType.Element || !ReferenceEquals(xml.LocalName, atoms.Cell))
                continue;
            column++;
            if (ReadCell(ref column) is not { } cell)
                continue;
            if (count == cells.Length)
                Array.Resize(ref cells, count * 2);
            cells[count++] = cell;
        }
        return count;
    }

    private SheetCell? ReadCell(ref int column)
    {
        var style = 0;
        var type = "n";
        while (xml.MoveToNextAttribute())
        {
            if (ReferenceEquals(xml.LocalName, atoms.Reference) && CellName.Parse(xml.Value) is { Column: > 0 } place)
                column = place.Column;
            else if (ReferenceEquals(xml.LocalName, atoms.Style))
                style = Number(xml.Value) ?? 0;
            else if (ReferenceEquals(xml.LocalName, atoms.Type))
                type = xml.Value;
        }
        _ = xml.MoveToElement();
        return xml.IsEmptyElement ? null : ReadContent(column, style, type);
    }

    private SheetCell? ReadContent(int column, int style, string type)
    {
        string? value = null;
        var hasFormula = false;
        var isValue = false;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && ReferenceEquals(xml.LocalName, atoms.Cell)))
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    isValue = ReferenceEquals(xml.LocalName, atoms.Value);
                    hasFormula |= ReferenceEquals(xml.LocalName, atoms.Formula);
                    if (ReferenceEquals(xml.LocalName, atoms.Inline))
                        value = RichText.Read(xml);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when isValue:
                    value += xml.Value;
                    break;
                case XmlNodeType.EndElement:
                    isValue = false;
                    break;
                default:
                    break;
            }
        }
        return value is null && !hasFormula ? null : Cell(column, style, type, value ?? "", hasFormula);
    }

    private SheetCell Cell(int column, int style, string type, string value, bool hasFormula) =>
        type switch
        {
            "s" => new(column, Shared(value), SheetCellKind.Text, null, hasFormula),
            "inlineStr" => new(column, value, SheetCellKind.Text, null, hasFormula),
            "str" => new(column, RichText.Unescape(value), SheetCellKind.Text, null, hasFormula),
            "b" => new(column, value == "1" ? "TRUE" : "FALSE", SheetCellKind.Truth, null, hasFormula),
            "e" => new(column, value, SheetCellKind.Error, null, hasFormula),
            _ => new(column, value, SheetCellKind.Number, Format(style), hasFormula),
        };

    private string Shared(string place) =>
        Number(place) is { } number && number < workbook.Texts.Count ? workbook.Texts[number] : "";

    private NumberFormat Format(int style) =>
        style >= 0 && style < workbook.Formats.Count ? workbook.Formats[style] : NumberFormat.General;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Names as the reader keeps them, so that they compare by reference.</summary>
    private sealed class Atoms(XmlNameTable names)
    {
        public string Row { get; } = names.Add("row");

        public string Cell { get; } = names.Add("c");

        public string Value { get; } = names.Add("v");

        public string Formula { get; } = names.Add("f");

        public string Inline { get; } = names.Add("is");

        public string Reference { get; } = names.Add("r");

        public string Style { get; } = names.Add("s");

        public string Type { get; } = names.Add("t");

        public string Merge { get; } = names.Add("mergeCell");
    }
}
