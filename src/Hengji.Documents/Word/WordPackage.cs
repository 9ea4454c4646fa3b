using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Hengji.Documents.Word;

/// <summary>Opens a .docx of unknown origin: bounded, without external references, every fault a problem.</summary>
internal sealed record WordPackage(XElement Body, XElement? Styles, XElement? Ledger)
{
    private const long LimitBytes = 64L << 20;
    private const int LimitParts = 4000;
    private const int LimitDepth = 200;

    /// <summary>Reads the parts a trace needs.</summary>
    public static Result<WordPackage> Open(Stream stream, string file)
    {
        try
        {
            using var bounded = Bounded(stream);
            return bounded is null ? new WordFileTooLarge(file, LimitBytes) : Open(bounded, file);
        }
        catch (ByteBudgetExceededException)
        {
            return new WordFileTooLarge(file, LimitBytes);
        }
        catch (InvalidDataException)
        {
            return new DamagedWordFile(file, "压缩结构错误");
        }
        catch (XmlException)
        {
            return new DamagedWordFile(file, "正文不是有效的 XML");
        }
        catch (EndOfStreamException)
        {
            return new DamagedWordFile(file, "文件被截断");
        }
    }

    private static Result<WordPackage> Open(MemoryStream bytes, string file)
    {
        Span<byte> start = stackalloc byte[4];
        var count = bytes.Read(start);
        bytes.Position = 0;
        if (count < 4 || start is not [0x50, 0x4B, ..])
            return start is [0xD0, 0xCF, 0x11, 0xE0] ? new EncryptedOrOldWordFile(file) : new NotAWordFile(file);
        using var zip = new ZipArchive(bytes, ZipArchiveMode.Read);
        if (zip.Entries.Count > LimitParts)
            return new WordFileTooLarge(file, LimitBytes);
        var budget = new ByteBudget(LimitBytes);
        if (Part(zip, "word/document.xml", budget)?.Elements().FirstOrDefault(child => child.Name.LocalName == "body") is not { } body)
            return new NoWordText(file);
        return new WordPackage(body, Part(zip, "word/styles.xml", budget), FindLedger(zip, budget));
    }

    private static XElement? FindLedger(ZipArchive zip, ByteBudget budget) =>
        zip.Entries
            .Where(entry => entry.FullName.StartsWith("customXml/item", StringComparison.OrdinalIgnoreCase)
                && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Select(entry => Load(entry, budget))
            .FirstOrDefault(part => part.Name.NamespaceName == FigureLedger.Namespace);

    private static XElement? Part(ZipArchive zip, string name, ByteBudget budget) =>
        zip.GetEntry(name) is { } entry ? Load(entry, budget) : null;

    private static XElement Load(ZipArchiveEntry entry, ByteBudget budget)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LimitBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using (var probe = XmlReader.Create(new BoundedStream(entry.Open(), budget), settings))
        {
            while (probe.Read())
            {
                if (probe.Depth > LimitDepth)
                    throw new XmlException("Too deep.");
            }
        }
        using var reader = XmlReader.Create(new BoundedStream(entry.Open(), budget), settings);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static MemoryStream? Bounded(Stream stream)
    {
        var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            copy.Write(buffer, 0, count);
            if (copy.Length > LimitBytes)
                return null;
        }
        copy.Position = 0;
        return copy;
    }
}
