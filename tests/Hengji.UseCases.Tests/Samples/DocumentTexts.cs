using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Hengji.UseCases.Tests.Samples;

/// <summary>What people read in our documents, as plain text; read without our own readers.</summary>
internal static class DocumentTexts
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly string[] PageBlocks = ["h1", "h2", "h3", "h4", "p", "li", "caption", "tr", "dt", "dd", "figcaption"];

    /// <summary>Paragraphs and table rows of a Word file, cells separated by “ | ”.</summary>
    public static string OfWord(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var body = Part(zip, "word/document.xml").Root!.Element(W + "body")!;
        return Lines(body.Descendants()
            .Where(e => e.Name == W + "tr" || (e.Name == W + "p" && !e.Ancestors(W + "tr").Any()))
            .Select(e => e.Name == W + "p"
                ? WordText(e)
                : "| " + string.Join(" | ", e.Descendants(W + "tc").Select(WordText))));
    }

    /// <summary>Headings, paragraphs, list items and table rows of a page, in order; scripts, styles and drawings left out.</summary>
    public static string OfPage(string path)
    {
        using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var page = XDocument.Load(reader);
        return Lines(page.Descendants()
            .Where(e => PageBlocks.Contains(e.Name.LocalName) && !e.Ancestors().Any(up => PageBlocks.Contains(up.Name.LocalName)))
            .Select(PageText));
    }

    /// <summary>Sheets and their rows, cells separated by “ | ”; formulas by their kept value.</summary>
    public static string OfWorkbook(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var strings = zip.GetEntry("xl/sharedStrings.xml") is null
            ? []
            : Part(zip, "xl/sharedStrings.xml").Root!.Elements(S + "si").Select(WorkbookText).ToList();
        var files = Part(zip, "xl/_rels/workbook.xml.rels").Root!.Elements()
            .ToDictionary(e => e.Attribute("Id")!.Value, e => e.Attribute("Target")!.Value.TrimStart('/'));
        return Lines(Part(zip, "xl/workbook.xml").Descendants(S + "sheet").SelectMany(sheet =>
        {
            var file = files[sheet.Attribute(R + "id")!.Value];
            var rows = Part(zip, file.StartsWith("xl/", StringComparison.Ordinal) ? file : "xl/" + file).Descendants(S + "row");
            return rows
                .Select(row => "| " + string.Join(" | ", row.Elements(S + "c").Select(cell => CellText(cell, strings))))
                .Prepend("=== " + sheet.Attribute("name")!.Value);
        }));
    }

    private static XDocument Part(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private static string WordText(XElement part) => string.Concat(part.Descendants(W + "t").Select(text => text.Value));

    private static string WorkbookText(XElement part) => string.Concat(part.Descendants(S + "t").Select(text => text.Value));

    private static string CellText(XElement cell, List<string> strings) =>
        cell.Attribute("t")?.Value switch
        {
            "s" => strings[int.Parse(cell.Element(S + "v")!.Value, System.Globalization.CultureInfo.InvariantCulture)],
            "inlineStr" => WorkbookText(cell),
            _ => cell.Element(S + "v")?.Value ?? "",
        };

    private static string PageText(XElement block)
    {
        var hidden = block.DescendantsAndSelf().Where(e => e.Name.LocalName is "script" or "style" or "svg").ToHashSet();
        string Of(XElement part) => string.Concat(part.DescendantNodes().OfType<XText>()
            .Where(text => !text.Ancestors().Any(hidden.Contains)).Select(text => text.Value));
        return block.Name.LocalName switch
        {
            "tr" => "| " + string.Join(" | ", block.Elements().Select(Of)),
            ['h', var level] => new string('#', level - '0') + " " + Of(block),
            _ => Of(block),
        };
    }

    private static string Lines(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
        {
            if (line.Length > 0)
                text.Append(line).Append('\n');
        }
        return text.ToString();
    }
}
