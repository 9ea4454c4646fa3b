using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Hengji.Benchmarks;

/// <summary>Makes reports of any length from the example: its sections again and again, each time with other amounts.</summary>
/// <remarks>
/// Amounts with two decimals are multiplied by a whole number, the same for all of one copy: sums, differences and shares hold as before.
/// </remarks>
internal static partial class LongReports
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A Word file with a share of the example's text: 1 is the example, 2 twice as long.</summary>
    /// <param name="report">The example.</param>
    /// <param name="share">How much of its text; less than all is taken from behind the cover and the first part.</param>
    /// <param name="factor">What amounts of the first copy are multiplied by; later copies have larger ones.</param>
    public static byte[] Of(byte[] report, double share, int factor = 1)
    {
        var stream = new MemoryStream();
        stream.Write(report);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/document.xml")!;
            XDocument document;
            using (var read = entry.Open())
                document = XDocument.Load(read);
            Repeat(document.Root!.Element(Word + "body")!, share, factor);
            entry.Delete();
            using var write = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            document.Save(write, SaveOptions.DisableFormatting);
        }
        return stream.ToArray();
    }

    private static void Repeat(XElement body, double share, int factor)
    {
        var blocks = body.Elements().ToList();
        var (all, wanted) = (blocks.Sum(Length), share * blocks.Sum(Length));
        if (share < 1)
            blocks = Behind(blocks, all / 4);
        body.RemoveNodes();
        for (var copy = 0; wanted > 0; copy++)
        {
            foreach (var block in blocks.TakeWhile(_ => wanted > 0))
            {
                wanted -= Length(block);
                body.Add(Multiplied(block, factor + copy));
            }
        }
    }

    private static List<XElement> Behind(List<XElement> blocks, int length) =>
        [.. blocks.SkipWhile(block => (length -= Length(block)) > 0)];

    private static int Length(XElement block) => block.Value.Length;

    private static XElement Multiplied(XElement block, int factor)
    {
        var made = new XElement(block);
        foreach (var text in made.Descendants(Word + "t"))
            text.Value = Amount().Replace(text.Value, match => Times(match.Value, factor));
        return made;
    }

    private static string Times(string amount, int factor)
    {
        var grouped = amount.Contains(',', StringComparison.Ordinal);
        var product = decimal.Parse(amount, NumberStyles.Number, CultureInfo.InvariantCulture) * factor;
        return product.ToString(grouped ? "#,##0.00" : "0.00", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<![0-9.,])[0-9][0-9,]*\.[0-9]{2}(?![0-9%％])")]
    private static partial Regex Amount();
}
