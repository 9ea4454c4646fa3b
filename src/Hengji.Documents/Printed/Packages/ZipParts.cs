using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Hengji.Documents.Word;

namespace Hengji.Documents.Printed.Packages;

/// <summary>The parts of a zip file of unknown origin, unpacked under the limits, without external references.</summary>
internal sealed class ZipParts : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    private readonly ZipArchive zip;
    private readonly ByteBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private int elements;

    /// <summary>Opens the file.</summary>
    /// <exception cref="ReadingRefused">It is damaged or has too many parts.</exception>
    public ZipParts(byte[] bytes, string file, DocumentLimits limits)
    {
        (File, Limits) = (file, limits);
        budget = new ByteBudget(limits.UnpackedBytes);
        zip = Guard(() => new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read));
        foreach (var entry in Guard(() => zip.Entries))
        {
            entries[entry.FullName.Replace('\\', '/').TrimStart('/')] = entry;
            if (entries.Count > limits.Parts)
                throw new ReadingRefused(new DocumentTooLarge(file, "内部文件数", "parts", limits.Parts));
        }
    }

    /// <summary>Name of the file, for problems.</summary>
    public string File { get; }

    /// <summary>Limits in force.</summary>
    public DocumentLimits Limits { get; }

    /// <summary>Names of all parts.</summary>
    public IEnumerable<string> Names => entries.Keys;

    /// <summary>Whether the part exists.</summary>
    public bool Has(string part) => entries.ContainsKey(part);

    /// <summary>A part as a tree; null when it does not exist.</summary>
    /// <exception cref="ReadingRefused">It is damaged or beyond the limits.</exception>
    public XElement? Load(string part) =>
        entries.TryGetValue(part, out var entry)
            ? Guard(() =>
            {
                using var xml = XmlReader.Create(new BoundedStream(entry.Open(), budget), Settings);
                return PartTree.Load(xml, this, ref elements);
            })
            : null;

    /// <inheritdoc />
    public void Dispose() => zip.Dispose();

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ByteBudgetExceededException)
        {
            throw new ReadingRefused(new DocumentTooLarge(File, "解压后字节数", "unpacked bytes", Limits.UnpackedBytes));
        }
        catch (XmlException)
        {
            throw new ReadingRefused(new DocumentDamaged(File, "内部 XML 有误或含有禁止的实体定义", "its XML is broken or defines entities"));
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or IOException or NotSupportedException
            or ArgumentException or OverflowException)
        {
            // The zip reader reports what it stumbles over first.
            throw new ReadingRefused(new DocumentDamaged(File, "压缩内容损坏或被截断", "its zip content is broken or cut off"));
        }
    }
}
