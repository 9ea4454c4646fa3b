using System.Xml;
using System.Xml.Linq;

namespace Hengji.Documents.Printed.Packages;

/// <summary>
/// A part of an office file as a tree of local names: the two editions of the format differ only in their namespaces.
/// </summary>
internal static class PartTree
{
    /// <summary>Attribute with the number of a paragraph among all of its part, from 0.</summary>
    public const string Anchor = "hengji-anchor";

    private const string Words = "wordprocessingml";

    /// <summary>Loads a part.</summary>
    /// <exception cref="ReadingRefused">It is nested too deep or has too many elements.</exception>
    public static XElement Load(XmlReader xml, ZipParts parts, ref int elements)
    {
        XElement? root = null;
        XElement? current = null;
        var paragraphs = 0;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Check(xml.Depth, ++elements, parts);
                    var element = Element(xml, ref paragraphs);
                    current?.Add(element);
                    root ??= element;
                    current = xml.IsEmptyElement ? current : element;
                    break;
                case XmlNodeType.EndElement:
                    current = current?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    if (current is not null && IsTextual(current.Name.LocalName))
                        current.Add(new XText(xml.Value));
                    break;
                default:
                    break;
            }
        }
        return root ?? throw new XmlException("No root element.");
    }

    private static bool IsTextual(string name) => name is "t" or "v" or "f" or "instrText" or "delText" or "definedName";

    private static void Check(int depth, int elements, ZipParts parts)
    {
        if (depth > parts.Limits.Nesting)
            throw new ReadingRefused(new DocumentTooLarge(parts.File, "元素嵌套层数", "nested elements", parts.Limits.Nesting));
        if (elements > parts.Limits.Elements)
            throw new ReadingRefused(new DocumentTooLarge(parts.File, "元素个数", "elements", parts.Limits.Elements));
    }

    private static XElement Element(XmlReader xml, ref int paragraphs)
    {
        var element = new XElement(xml.LocalName);
        if (xml.LocalName == "p" && xml.NamespaceURI.Contains(Words, StringComparison.Ordinal))
            element.SetAttributeValue(Anchor, paragraphs++);
        while (xml.MoveToNextAttribute())
        {
            // Marks of editing sessions are many and say nothing; of two attributes with one local name the first counts.
            if (xml.Prefix != "xmlns" && xml.LocalName != "xmlns" && !xml.LocalName.StartsWith("rsid", StringComparison.Ordinal)
                && element.Attribute(xml.LocalName) is null)
                element.Add(new XAttribute(xml.LocalName, xml.Value));
        }
        _ = xml.MoveToElement();
        return element;
    }
}
