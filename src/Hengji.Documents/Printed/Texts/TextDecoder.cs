using System.Text;
using Hengji.Documents.Csv;

namespace Hengji.Documents.Printed.Texts;

/// <summary>Bytes of a text file to characters.</summary>
internal static class TextDecoder
{
    /// <summary>Of so many characters one may be lost, for instance where a file was cut within a character.</summary>
    private const int CharactersForEachLost = 500;

    /// <summary>The text, its lost characters as U+FFFD; null when the bytes are no text.</summary>
    public static string? Decode(byte[] bytes)
    {
        var strict = CsvText.Decode(bytes, new SourceLocation("", ""));
        if (strict.IsSuccess)
            return strict.Value;
        if (bytes.AsSpan().Contains((byte)0))
            return null;
        return new[] { Lenient(Encoding.UTF8, bytes), Lenient(Gb18030(), bytes) }
            .Where(text => text is not null)
            .MinBy(text => text!.Count(c => c == '\uFFFD'));
    }

    private static string? Lenient(Encoding encoding, byte[] bytes)
    {
        var text = encoding.GetString(bytes);
        return text.Count(c => c == '\uFFFD') <= 1 + (text.Length / CharactersForEachLost) && text.Length > 1 ? text : null;
    }

    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
