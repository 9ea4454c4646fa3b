using System.Text;

namespace Hengji.Documents.Excel.Reading;

/// <summary>Tells files apart by their first bytes, never by their names.</summary>
internal static class FileKinds
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>What the stream holds; its position is 0 afterwards.</summary>
    public static FileKind Of(Stream stream)
    {
        Span<byte> head = stackalloc byte[8];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (read == 0)
            return FileKind.Empty;
        if (head.SequenceEqual(Compound))
            return Holds(stream, "EncryptedPackage") ? FileKind.Encrypted : FileKind.OldWorkbook;
        return read >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] is 3 or 5 ? FileKind.Zip : FileKind.Other;
    }

    /// <summary>Whether a compound file has an entry of this name; names stand in it as UTF-16.</summary>
    private static bool Holds(Stream stream, string name)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        stream.Position = 0;
        return bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
    }
}

/// <summary>Kinds of files.</summary>
internal enum FileKind
{
    Empty,
    Zip,
    OldWorkbook,
    Encrypted,
    Other,
}
