using System.IO.Compression;

namespace Hengji.UseCases.Evidencing;

/// <summary>Tells what an evidence file is by looking into it, never by its name (佐证材料类型).</summary>
public static class EvidenceKinds
{
    private const int MostParts = 10_000;

    private static readonly (byte[] Start, string MediaType)[] Starts =
    [
        ("%PDF-"u8.ToArray(), "application/pdf"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
    ];

    // A part that only such a file has; part names are looked at, nothing is unpacked.
    private static readonly (string Part, string MediaType)[] Packages =
    [
        ("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("OFD.xml", "application/ofd"),
    ];

    /// <summary>Media type of the content; its position is 0 afterwards.</summary>
    /// <param name="content">Seekable.</param>
    /// <param name="name">Name for messages.</param>
    /// <returns>The type, or <see cref="EvidenceKindRefused"/>, <see cref="EvidenceWithMacros"/>.</returns>
    public static Result<string> Of(Stream content, string name)
    {
        Span<byte> head = stackalloc byte[8];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        foreach (var (start, mediaType) in Starts)
        {
            if (head[..read].StartsWith(start))
                return mediaType;
        }
        var found = read >= 4 && head[..4].SequenceEqual("PK\u0003\u0004"u8) ? OfPackage(content, name) : new EvidenceKindRefused(name);
        content.Position = 0;
        return found;
    }

    private static Result<string> OfPackage(Stream content, string name)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (package.Entries.Count > MostParts)
                return new EvidenceKindRefused(name);
            var parts = package.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                return new EvidenceWithMacros(name);
            return Packages.FirstOrDefault(kind => parts.Contains(kind.Part)).MediaType is { } mediaType
                ? mediaType
                : new EvidenceKindRefused(name);
        }
        catch (InvalidDataException)
        {
            return new EvidenceKindRefused(name);
        }
    }
}
