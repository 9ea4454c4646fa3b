namespace Hengji;

/// <summary>Names close to a mistyped one, for messages that help.</summary>
public static class NearestNames
{
    /// <summary>Candidates by edit distance, nearest first; those that share nothing are left out.</summary>
    public static ImmutableArray<string> Of(string name, IEnumerable<string> candidates, int count = 3) =>
        [.. candidates
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(x => x.distance < Math.Max(name.Length, x.candidate.Length))
            .OrderBy(x => x.distance)
            .ThenBy(x => x.candidate, StringComparer.Ordinal)
            .Take(count)
            .Select(x => x.candidate)];

    /// <summary>Levenshtein distance: fewest insertions, deletions and replacements of characters.</summary>
    public static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.Length];
    }
}
