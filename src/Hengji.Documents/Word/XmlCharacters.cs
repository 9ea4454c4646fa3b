using System.Buffers;

namespace Hengji.Documents.Word;

/// <summary>Characters that cannot stand in XML text as they are.</summary>
internal static class XmlCharacters
{
    /// <summary>Marks of XML, control characters, surrogates (they must come in pairs) and the two non-characters.</summary>
    public static SearchValues<char> Special { get; } = SearchValues.Create(
        string.Concat(
            "&<>\"\uFFFE\uFFFF",
            string.Concat(Enumerable.Range(0, 0x20).Select(code => (char)code)),
            string.Concat(Enumerable.Range(0xD800, 0x800).Select(code => (char)code))));
}
