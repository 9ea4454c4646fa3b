using System.Security.Cryptography;
using System.Text;

namespace Hengji.Documents.Audits.Kept;

/// <summary>
/// Names findings so that what somebody decided stays with its finding when the same file is audited again: by code, first place and
/// the characters quoted, never by words of ours or by number.
/// </summary>
public static class FindingKeys
{
    /// <summary>Characters of a key.</summary>
    public const int Length = 16;

    /// <summary>One key for each finding, none twice.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<MarkedFinding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = ImmutableArray.CreateBuilder<string>(findings.Length);
        foreach (var finding in findings)
        {
            var name = NameOf(finding);
            var count = seen[name] = seen.GetValueOrDefault(name) + 1;
            keys.Add(Hash(count == 1 ? name : $"{name}\n{count.ToString(CultureInfo.InvariantCulture)}"));
        }
        return keys.MoveToImmutable();
    }

    private static string NameOf(MarkedFinding marked)
    {
        var places = marked.Finding.Places;
        var first = places.IsEmpty ? "" : places[0].Source.Locator;
        return string.Join('\n', places.Select(place => place.Quote).Prepend(first).Prepend(marked.Finding.Code));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
