using Hengji.Figures;

namespace Hengji.Documents.Word;

/// <summary>A short mark of what a figure printed when a document was written; it finds changes, it proves nothing.</summary>
internal static class Fingerprint
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>64 bits (FNV-1a over UTF-16) of address and print, as 16 hexadecimal digits.</summary>
    public static string Of(FigureAddress address, string print) =>
        Add(Add(Add(Basis, address.ToString()), "\n"), print).ToString("x16", CultureInfo.InvariantCulture);

    private static ulong Add(ulong hash, string text)
    {
        foreach (var c in text)
            hash = unchecked((hash ^ c) * Prime);
        return hash;
    }
}
