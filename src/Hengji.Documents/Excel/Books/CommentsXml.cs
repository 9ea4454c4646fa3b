using System.Xml;

namespace Hengji.Documents.Excel.Books;

/// <summary>Comments of a sheet: their texts, and the hidden boxes programs show them in.</summary>
internal static class CommentsXml
{
    /// <summary>Cells with comments, in order.</summary>
    public static List<(int Row, int Column, string Text)> Of(BookSheet sheet) =>
        [.. sheet.Rows.SelectMany(row => row.Value
            .Where(cell => cell.Value.Comment.Length > 0)
            .Select(cell => (row.Key, cell.Key, cell.Value.Comment)))];

    public static void WriteComments(XmlWriter xml, List<(int Row, int Column, string Text)> comments)
    {
        xml.WriteStartElement("comments", BookPackage.Main);
        xml.WriteRaw("<authors><author>衡绩</author></authors>");
        xml.WriteStartElement("commentList", BookPackage.Main);
        foreach (var (row, column, text) in comments)
        {
            xml.WriteStartElement("comment", BookPackage.Main);
            xml.WriteAttributeString("ref", CellName.Of(row, column));
            xml.WriteAttributeString("authorId", "0");
            xml.WriteStartElement("text", BookPackage.Main);
            xml.WriteStartElement("t", BookPackage.Main);
            xml.WriteString(SharedTexts.Escape(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteDrawing(XmlWriter xml, List<(int Row, int Column, string Text)> comments)
    {
        xml.WriteRaw("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">");
        xml.WriteRaw("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"/>");
        const int FirstShape = 1025;
        var shape = FirstShape;
        foreach (var (row, column, text) in comments)
        {
            var lines = Math.Clamp(TextMeasure.Lines(text, 44), 2, 14);
            xml.WriteRaw(string.Create(
                CultureInfo.InvariantCulture,
                $"<v:shape id=\"_x0000_s{shape++}\" type=\"#_x0000_t202\" style=\"position:absolute;width:240pt;height:{lines * 15}pt;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:textbox/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column}, 10, {row - 1}, 4, {column + 3}, 20, {row - 1 + lines}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column - 1}</x:Column></x:ClientData></v:shape>"));
        }
        xml.WriteRaw("</xml>");
    }
}
