using System.IO.Compression;

namespace Hengji.Documents.Word;

/// <summary>Parts of a Word file, written so that the same content always gives the same bytes.</summary>
internal static class WordZip
{
    /// <summary>What stands before the body of a document part.</summary>
    public const string DocumentHead =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
        """;

    /// <summary>Zip files cannot say “no time”; this is the earliest they know.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Adds a part.</summary>
    public static void Put(this ZipArchive zip, string name, ReadOnlySpan<byte> bytes)
    {
        using var part = Open(zip, name);
        part.Write(bytes);
    }

    /// <summary>Adds a part that writes itself.</summary>
    public static void Put(this ZipArchive zip, string name, Action<Stream> write)
    {
        using var part = Open(zip, name);
        write(part);
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
