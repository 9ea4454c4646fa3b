using System.Text;
using System.Xml;

namespace Hengji.Documents.Excel.Reading;

/// <summary>Texts of cells: runs joined, pronunciation left out, escaped characters restored.</summary>
internal static class RichText
{
    /// <summary>Reads the element the reader stands on (<c>si</c> or <c>is</c>) to its end.</summary>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        string? first = null;
        StringBuilder? more = null;
        var depth = xml.Depth;
        var isText = false;
        var isPhonetic = false;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    isText = xml.LocalName == "t" && !isPhonetic && !xml.IsEmptyElement;
                    isPhonetic |= xml.LocalName == "rPh" && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    isPhonetic &= xml.LocalName != "rPh";
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when isText:
                    if (first is null)
                        first = xml.Value;
                    else
                        _ = (more ??= new StringBuilder(first)).Append(xml.Value);
                    break;
                default:
                    break;
            }
        }
        return Unescape(more?.ToString() ?? first ?? "");
    }

    /// <summary>Turns _x000D_ and the like back into characters.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                _ = plain.Append((char)code);
                i += 6;
            }
            else
                _ = plain.Append(text[i]);
        }
        return plain.ToString();
    }
}
