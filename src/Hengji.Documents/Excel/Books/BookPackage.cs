using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Hengji.Documents.Excel.Books;

/// <summary>Writes a workbook as a zip of XML parts: the same book always gives the same bytes.</summary>
internal static class BookPackage
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string CoreProperties = "/metadata/core-properties";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string TypeStart = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The earliest time a zip can hold; real times would make every file differ.</summary>
    private static readonly DateTimeOffset FileTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the whole workbook; the stream stays open.</summary>
    public static void Write(Stream target, Book book)
    {
        var texts = new SharedTexts();
        var styles = new StyleTable();
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml", xml => WriteContentTypes(xml, book));
        Part(zip, "_rels/.rels", WriteRootRelations);
        Part(zip, "docProps/app.xml", xml => xml.WriteRaw(
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Hengji</Application></Properties>"));
        Part(zip, "docProps/core.xml", xml => WriteProperties(xml, book));
        Part(zip, "xl/workbook.xml", xml => WorkbookXml.Write(xml, book));
        Part(zip, "xl/_rels/workbook.xml.rels", xml => WriteWorkbookRelations(xml, book));
        for (var i = 0; i < book.Sheets.Count; i++)
            WriteSheet(zip, book.Sheets[i], i + 1, texts, styles);
        Part(zip, "xl/styles.xml", styles.Write);
        Part(zip, "xl/sharedStrings.xml", xml => WriteTexts(xml, texts));
    }

    private static void WriteSheet(ZipArchive zip, BookSheet sheet, int number, SharedTexts texts, StyleTable styles)
    {
        var comments = CommentsXml.Of(sheet);
        Part(zip, $"xl/worksheets/sheet{number}.xml", xml => new SheetXml(xml, sheet, texts, styles).Write(comments.Count > 0));
        if (comments.Count == 0)
            return;
        Part(zip, $"xl/worksheets/_rels/sheet{number}.xml.rels", xml => WriteRelations(
            xml,
            [("rIdComments", "comments", $"../comments{number}.xml"), ("rIdDrawing", "vmlDrawing", $"../drawings/vmlDrawing{number}.vml")]));
        Part(zip, $"xl/comments{number}.xml", xml => CommentsXml.WriteComments(xml, comments));
        Part(zip, $"xl/drawings/vmlDrawing{number}.vml", xml => CommentsXml.WriteDrawing(xml, comments), declaration: false);
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write, bool declaration = true)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = FileTime;
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = !declaration,
            ConformanceLevel = ConformanceLevel.Auto,
            NewLineHandling = NewLineHandling.None,
        };
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, settings);
        write(xml);
    }

    /// <summary>The title only: times and names would make the files of one report differ.</summary>
    private static void WriteProperties(XmlWriter xml, Book book)
    {
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", SharedTexts.Escape(book.Title));
        xml.WriteEndElement();
    }

    private static void WriteTexts(XmlWriter xml, SharedTexts texts)
    {
        xml.WriteStartElement("sst", Main);
        xml.WriteAttributeString("uniqueCount", Text(texts.All.Count));
        foreach (var text in texts.All)
        {
            xml.WriteStartElement("si", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(SharedTexts.Escape(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteContentTypes(XmlWriter xml, Book book)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Default("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        Override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Override("/xl/workbook.xml", TypeStart + "sheet.main+xml");
        Override("/xl/styles.xml", TypeStart + "styles+xml");
        Override("/xl/sharedStrings.xml", TypeStart + "sharedStrings+xml");
        for (var i = 1; i <= book.Sheets.Count; i++)
        {
            Override($"/xl/worksheets/sheet{i}.xml", TypeStart + "worksheet+xml");
            if (CommentsXml.Of(book.Sheets[i - 1]).Count > 0)
                Override($"/xl/comments{i}.xml", TypeStart + "comments+xml");
        }
        xml.WriteEndElement();

        void Default(string extension, string type) => Write("Default", "Extension", extension, type);

        void Override(string part, string type) => Write("Override", "PartName", part, type);

        void Write(string element, string attribute, string value, string type)
        {
            xml.WriteStartElement(element, ContentTypes);
            xml.WriteAttributeString(attribute, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void WriteRootRelations(XmlWriter xml) =>
        WriteRelations(xml,
        [
            ("rId1", "officeDocument", "xl/workbook.xml"),
            ("rId2", "extended-properties", "docProps/app.xml"),
            ("rId3", CoreProperties, "docProps/core.xml"),
        ]);

    private static void WriteWorkbookRelations(XmlWriter xml, Book book) =>
        WriteRelations(xml,
        [
            .. book.Sheets.Select((_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")),
            ("rIdStyles", "styles", "styles.xml"),
            ("rIdTexts", "sharedStrings", "sharedStrings.xml"),
        ]);

    private static void WriteRelations(XmlWriter xml, IEnumerable<(string Id, string Type, string Target)> relations)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        foreach (var (id, type, target) in relations)
        {
            xml.WriteStartElement("Relationship", PackageRelations);
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", type == CoreProperties ? PackageRelations + type : $"{Relations}/{type}");
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
