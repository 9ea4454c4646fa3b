using System.IO.Compression;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed;

/// <summary>Small .docx files made of the XML given.</summary>
internal static class SomeDocx
{
    private const string Names =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static PrintedDocument Read(string body, params (string Part, string Xml)[] parts) =>
        DocumentReader.Read("报告.docx", Bytes(body, parts)).Value;

    public static string[] Show(string body, params (string Part, string Xml)[] parts) => Shown.Of(Read(body, parts));

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Tc(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    /// <param name="body">What stands inside <c>w:body</c>.</param>
    /// <param name="parts">Name of a part (styles, numbering, footnotes, header …) and what stands inside its root.</param>
    public static byte[] Bytes(string body, params (string Part, string Xml)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add(zip, "[Content_Types].xml", Types(("word/document.xml", "wordprocessingml.document.main")));
            Add(zip, "_rels/.rels", Rels([("document", "officeDocument", "word/document.xml")]));
            Add(zip, "word/document.xml", $"<w:document {Names}><w:body>{body}</w:body></w:document>");
            Add(zip, "word/_rels/document.xml.rels", Rels(parts.Select(part => (part.Part, part.Part, part.Part + ".xml"))));
            foreach (var (part, xml) in parts)
                Add(zip, $"word/{part}.xml", $"<w:{part} {Names}>{xml}</w:{part}>");
        }
        return stream.ToArray();
    }

    public static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    /// <summary>What LibreOffice asks of a package; our readers do without.</summary>
    public static string Types(params (string Part, string Type)[] parts) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + string.Concat(parts.Select(part =>
            $"<Override PartName=\"/{part.Part}\" ContentType=\"application/vnd.openxmlformats-officedocument.{part.Type}+xml\"/>"))
        + "</Types>";

    private static string Rels(IEnumerable<(string Id, string Type, string Target)> relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{Relations}/{one.Type}\" Target=\"{one.Target}\"/>"))
        + "</Relationships>";
}
