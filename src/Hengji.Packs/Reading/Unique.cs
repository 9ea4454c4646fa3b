using Hengji.Packs.Yaml;

namespace Hengji.Packs.Reading;

/// <summary>Names that must not be given twice.</summary>
internal static class Unique
{
    /// <summary>The maps without those whose name came before; each of these is a problem.</summary>
    public static IEnumerable<YamlMap> By(
        IEnumerable<YamlMap> maps, string key, string kind, string englishKind, ICollection<Problem> problems)
    {
        var seen = new Dictionary<string, YamlMap>(StringComparer.Ordinal);
        var kept = new List<YamlMap>();
        foreach (var map in maps)
        {
            var name = map.Text(key);
            if (seen.TryAdd(name, map))
                kept.Add(map);
            else
                problems.Add(new DuplicateName(
                    kind, englishKind, name, seen[name].PlaceOf(key), map.PlaceOf(key)));
        }
        return kept;
    }

    /// <summary>The entries without those whose id came before; each of these is a problem.</summary>
    public static ImmutableArray<PackEntry<T>> ById<T>(
        IEnumerable<PackEntry<T>> entries, string kind, string englishKind, ICollection<Problem> problems)
    {
        var seen = new Dictionary<string, PackEntry<T>>(StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<PackEntry<T>>();
        foreach (var entry in entries)
        {
            if (seen.TryAdd(entry.Id, entry))
                kept.Add(entry);
            else
                problems.Add(new DuplicateName(kind, englishKind, entry.Id, seen[entry.Id].At, entry.At));
        }
        return kept.ToImmutable();
    }
}
