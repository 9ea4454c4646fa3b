using System.Text;

namespace Hengji.Documents.Csv;

/// <summary>Bytes of a text file to characters: UTF-8, UTF-16 or GB18030, whichever the bytes can only be.</summary>
internal static class CsvText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file of limited size.</summary>
    /// <returns>Its text, or <see cref="FileTooLarge"/>, <see cref="FileUnreadable"/> or <see cref="UnknownEncoding"/>.</returns>
    public static Result<string> Read(string path, CsvLimits limits)
    {
        var place = new SourceLocation(Path.GetFileName(path), "");
        try
        {
            var length = new FileInfo(path).Length;
            return length > limits.Bytes
                ? new FileTooLarge(length, limits.Bytes, place)
                : Decode(File.ReadAllBytes(path), place);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new FileUnreadable(place);
        }
    }

    /// <summary>The text behind the bytes, without byte order mark.</summary>
    public static Result<string> Decode(ReadOnlySpan<byte> bytes, SourceLocation place)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Try(Utf8, rest),
            [0xFF, 0xFE, .. var rest] => Try(Utf16(bigEndian: false), rest),
            [0xFE, 0xFF, .. var rest] => Try(Utf16(bigEndian: true), rest),
            _ when bytes.Contains((byte)0) => Try(Utf16(bigEndian: LooksBigEndian(bytes)), bytes),
            _ => Try(Utf8, bytes) ?? Try(Gb18030(), bytes),
        };
        return text is null || text.AsSpan().ContainsAny('\0', '\uFFFD') ? new UnknownEncoding(place) : text;
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Most zero bytes are the upper halves of digits, commas and line ends; a few are the lower halves of characters such as 一.</summary>
    private static bool LooksBigEndian(ReadOnlySpan<byte> bytes)
    {
        var balance = 0;
        for (var i = 0; i < bytes.Length; i++)
            balance += bytes[i] != 0 ? 0 : i % 2 == 0 ? 1 : -1;
        return balance > 0;
    }
}
