using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Hengji.Benchmarks;

/// <summary>A finished report turned into a template: each content control becomes a tag, its words become a value.</summary>
/// <param name="Bytes">The template.</param>
/// <param name="Values">Words by tag.</param>
/// <param name="RowCount">Rows of all its tables.</param>
internal sealed partial record WordTemplate(byte[] Bytes, Dictionary<string, string> Values, int RowCount)
{
    private const string MainPart = "word/document.xml";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Makes the template; the list of figures that only our file carries is left out.</summary>
    public static WordTemplate Of(byte[] report)
    {
        var values = new Dictionary<string, string>();
        using var target = new MemoryStream();
        var rows = 0;
        using (var from = new ZipArchive(new MemoryStream(report)))
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.Where(part => !part.FullName.StartsWith("customXml/", StringComparison.Ordinal)))
            {
                var text = ReadAll(part);
                if (part.FullName == MainPart)
                {
                    if (text.Contains('{', StringComparison.Ordinal))
                        throw new InvalidOperationException("The report holds a brace, which is docxtemplater's mark.");
                    rows = RowMark().Count(text);
                    text = BookmarkMark().Replace(Control().Replace(text, control => Tag(control, values)), "");
                }
                using var writer = new StreamWriter(to.CreateEntry(part.FullName).Open());
                writer.Write(part.FullName is "[Content_Types].xml" or "word/_rels/document.xml.rels" ? LedgerMark().Replace(text, "") : text);
            }
        }
        return new WordTemplate(target.ToArray(), values, rows);
    }

    /// <summary>All words of a document's body in order.</summary>
    public static string TextOf(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        var body = XDocument.Parse(ReadAll(zip.GetEntry(MainPart)!), LoadOptions.PreserveWhitespace);
        return string.Concat(body.Descendants(W + "t").Select(text => text.Value));
    }

    private static string Tag(Match control, Dictionary<string, string> values)
    {
        var content = XElement.Parse($"<x xmlns:w=\"{W}\">{control.Groups["content"].Value}</x>", LoadOptions.PreserveWhitespace);
        var words = new StringBuilder();
        foreach (var element in content.Descendants())
            _ = element.Name == W + "t" ? words.Append(element.Value) : element.Name == W + "br" ? words.Append('\n') : words;
        var tag = $"n{values.Count}";
        values.Add(tag, words.ToString());
        return $"<w:r>{control.Groups["properties"].Value}<w:t xml:space=\"preserve\">{{{tag}}}</w:t></w:r>";
    }

    private static string ReadAll(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<w:sdt><w:sdtPr>(?<properties><w:rPr>.*?</w:rPr>)?.*?<w:sdtContent>(?<content>.*?)</w:sdtContent></w:sdt>")]
    private static partial Regex Control();

    [GeneratedRegex("<w:bookmark(Start|End)[^>]*/>")]
    private static partial Regex BookmarkMark();

    [GeneratedRegex("<w:tr[ >]")]
    private static partial Regex RowMark();

    [GeneratedRegex("<(Override|Relationship) [^>]*customXml/[^>]*/>")]
    private static partial Regex LedgerMark();
}
