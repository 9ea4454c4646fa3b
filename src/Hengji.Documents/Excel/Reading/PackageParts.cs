using System.IO.Compression;
using System.Xml;

namespace Hengji.Documents.Excel.Reading;

/// <summary>The parts of a workbook's zip, opened under the limits.</summary>
internal sealed class PackageParts : IDisposable
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
    private readonly UnpackedBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens the zip.</summary>
    /// <exception cref="WorkbookRefused">It is damaged, too large, has macros, or is another kind of file.</exception>
    public PackageParts(Stream stream, WorkbookLimits limits, SourceLocation place)
    {
        Place = place;
        budget = new UnpackedBudget(limits, place);
        try
        {
            zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            throw new WorkbookRefused(new WorkbookDamaged("不是压缩包或已被截断", place));
        }
        if (zip.Entries.Count > limits.Parts)
            throw new WorkbookRefused(new WorkbookTooLarge("内部文件数", limits.Parts, place));
        foreach (var entry in zip.Entries)
            entries[Normal(entry.FullName)] = entry;
        Refuse();
    }

    /// <summary>The file, for messages.</summary>
    public SourceLocation Place { get; }

    /// <summary>Limits in force.</summary>
    public WorkbookLimits Limits => budget.Limits;

    /// <summary>Whether the part exists.</summary>
    public bool Has(string part) => entries.ContainsKey(Normal(part));

    /// <summary>Opens a part's XML; external entities and document types are refused.</summary>
    public XmlReader Open(string part)
    {
        if (!entries.TryGetValue(Normal(part), out var entry))
            throw new WorkbookRefused(new WorkbookDamaged($"缺少 {part}", Place));
        return XmlReader.Create(new GuardedStream(entry.Open(), entry.CompressedLength, budget), Settings, part);
    }

    /// <inheritdoc />
    public void Dispose() => zip.Dispose();

    private void Refuse()
    {
        if (entries.Keys.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new WorkbookRefused(new WorkbookWithMacros(Place));
        if (Has("xl/workbook.bin"))
            throw new WorkbookRefused(new WorkbookKindUnknown(" .xlsb（二进制工作簿）", Place));
        if (Has("mimetype") && Has("content.xml"))
            throw new WorkbookRefused(new WorkbookKindUnknown(" .ods（开放文档）", Place));
        if (!Has("[Content_Types].xml"))
            throw new WorkbookRefused(new WorkbookDamaged("压缩包内没有工作簿", Place));
    }

    private static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');
}
