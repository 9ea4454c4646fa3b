using System.Xml;

namespace Hengji.Documents.Excel.Books;

/// <summary>Styles of a workbook, each written once; the first is the default.</summary>
internal sealed class StyleTable
{
    private const int FirstOwnFormat = 164;
    private readonly List<CellStyle> styles = [CellStyle.Body];
    private readonly Dictionary<CellStyle, int> places = new() { [CellStyle.Body] = 0 };

    /// <summary>Place of a style, from 0.</summary>
    public int Place(CellStyle style)
    {
        if (places.TryGetValue(style, out var place))
            return place;
        places[style] = styles.Count;
        styles.Add(style);
        return styles.Count - 1;
    }

    /// <summary>Writes styles.xml.</summary>
    public void Write(XmlWriter xml)
    {
        var formats = styles.Select(style => style.Format).Where(format => format != "General").Distinct().ToList();
        var fonts = styles.Select(FontOf).Distinct().ToList();
        var fills = styles.Select(style => style.Fill).Where(fill => fill.Length > 0).Distinct().ToList();
        xml.WriteStartElement("styleSheet", BookPackage.Main);
        WriteFormats(xml, formats);
        Start(xml, "fonts", fonts.Count);
        fonts.ForEach(font => WriteFont(xml, font));
        xml.WriteEndElement();
        WriteFills(xml, fills);
        WriteBorders(xml);
        Start(xml, "cellStyleXfs", 1);
        xml.WriteRaw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
        xml.WriteEndElement();
        Start(xml, "cellXfs", styles.Count);
        foreach (var style in styles)
            WriteStyle(xml, style, formats.IndexOf(style.Format), fonts.IndexOf(FontOf(style)), fills.IndexOf(style.Fill));
        xml.WriteEndElement();
        Start(xml, "cellStyles", 1);
        xml.WriteRaw("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static (string Name, int Size, bool Bold, bool Italic, string Colour) FontOf(CellStyle style) =>
        (style.Font, style.Size, style.IsBold, style.IsItalic, style.Colour);

    private static void Start(XmlWriter xml, string name, int count)
    {
        xml.WriteStartElement(name, BookPackage.Main);
        xml.WriteAttributeString("count", Text(count));
    }

    private static void WriteFormats(XmlWriter xml, List<string> formats)
    {
        if (formats.Count == 0)
            return;
        Start(xml, "numFmts", formats.Count);
        for (var i = 0; i < formats.Count; i++)
        {
            xml.WriteStartElement("numFmt", BookPackage.Main);
            xml.WriteAttributeString("numFmtId", Text(FirstOwnFormat + i));
            xml.WriteAttributeString("formatCode", formats[i]);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteFont(XmlWriter xml, (string Name, int Size, bool Bold, bool Italic, string Colour) font)
    {
        xml.WriteStartElement("font", BookPackage.Main);
        if (font.Bold)
            xml.WriteRaw("<b/>");
        if (font.Italic)
            xml.WriteRaw("<i/>");
        Value(xml, "sz", "val", Text(font.Size));
        if (font.Colour.Length > 0)
            Value(xml, "color", "rgb", "FF" + font.Colour);
        Value(xml, "name", "val", font.Name);
        Value(xml, "charset", "val", "134");
        xml.WriteEndElement();
    }

    private static void WriteFills(XmlWriter xml, List<string> fills)
    {
        Start(xml, "fills", fills.Count + 2);
        xml.WriteRaw("<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        foreach (var fill in fills)
            xml.WriteRaw($"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{fill}\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        xml.WriteEndElement();
    }

    private static void WriteBorders(XmlWriter xml)
    {
        const string Line = " style=\"thin\"><color rgb=\"FF7F7F7F\"/></";
        Start(xml, "borders", 2);
        xml.WriteRaw("<border><left/><right/><top/><bottom/><diagonal/></border>");
        xml.WriteRaw($"<border><left{Line}left><right{Line}right><top{Line}top><bottom{Line}bottom><diagonal/></border>");
        xml.WriteEndElement();
    }

    private static void WriteStyle(XmlWriter xml, CellStyle style, int format, int font, int fill)
    {
        xml.WriteStartElement("xf", BookPackage.Main);
        xml.WriteAttributeString("numFmtId", format < 0 ? "0" : Text(FirstOwnFormat + format));
        xml.WriteAttributeString("fontId", Text(font));
        xml.WriteAttributeString("fillId", fill < 0 ? "0" : Text(fill + 2));
        xml.WriteAttributeString("borderId", style.HasBorder ? "1" : "0");
        xml.WriteAttributeString("xfId", "0");
        if (style.IsQuoted)
            xml.WriteAttributeString("quotePrefix", "1");
        foreach (var part in (ReadOnlySpan<string>)["applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment", "applyProtection"])
            xml.WriteAttributeString(part, "1");
        xml.WriteStartElement("alignment", BookPackage.Main);
        if (style.Horizontal != "general")
            xml.WriteAttributeString("horizontal", style.Horizontal);
        xml.WriteAttributeString("vertical", "center");
        if (style.Wraps)
            xml.WriteAttributeString("wrapText", "1");
        if (style.Indent > 0 && style.Horizontal is "left" or "right")
            xml.WriteAttributeString("indent", Text(style.Indent));
        xml.WriteEndElement();
        Value(xml, "protection", "locked", style.IsUnlocked ? "0" : "1");
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string element, string attribute, string value)
    {
        xml.WriteStartElement(element, BookPackage.Main);
        xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
