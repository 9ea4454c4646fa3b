namespace Hengji.UseCases.Filling;

/// <summary>Keys of rows that are added to lists: they go on where the list's own keys end (s01, s02 → s03).</summary>
public static class ListRowKeys
{
    private const string FirstKey = "r01";

    /// <summary>A key that is not taken.</summary>
    public static string Next(IReadOnlyCollection<string> taken)
    {
        var numbered = taken.Select(Split).OfType<(string Prefix, string Digits)>().ToList();
        if (numbered.Count == 0)
            return taken.Contains(FirstKey) ? Next([FirstKey]) : FirstKey;
        var prefix = numbered.GroupBy(key => key.Prefix, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
            .First().ToList();
        var width = prefix.Max(key => key.Digits.Length);
        var last = prefix.Max(key => long.Parse(key.Digits, CultureInfo.InvariantCulture));
        return prefix[0].Prefix + (last + 1).ToString("D" + (prefix.TrueForAll(key => key.Digits.Length == width) ? width : 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>Letters before a number of at most nine digits at the end; null for keys of another shape.</summary>
    private static (string Prefix, string Digits)? Split(string key)
    {
        var digits = key.Reverse().TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and <= 9 ? (key[..^digits], key[^digits..]) : null;
    }
}
