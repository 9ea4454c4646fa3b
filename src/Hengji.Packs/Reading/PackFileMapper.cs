using Hengji.Packs.Yaml;
using Hengji.Regulations;

namespace Hengji.Packs.Reading;

/// <summary>Reads pack.yaml and indicators.yaml whose shapes are right.</summary>
internal static class PackFileMapper
{
    /// <summary>The layer with what pack.yaml itself says.</summary>
    public static PackLayer Read(YamlMap map, ICollection<Problem> problems) =>
        new(map.Text("id"), map.Text("title"), map.Date("valid-from"), map.Date("confirmed-on"))
        {
            Extends = Unique.ById(Names(map, "extends"), "继承的规则包", "extended pack", problems),
            DepartmentScheme = Names(map, "department-scheme").FirstOrDefault(),
            FormOrder = Unique.ById(Names(map, "forms"), "表", "form", problems),
            Parameters = [.. Entries(map, "parameters").Select(entry =>
                new PackEntry<decimal>(entry.Key.Text, YamlMapAccess.Number(entry.Value), entry.Key.Place))],
            Bands = [.. Entries(map, "bands").Select(entry =>
                new PackEntry<ImmutableArray<Schemes.ScoreBand>>(
                    entry.Key.Text, SchemeMapper.ReadBands(((YamlList)entry.Value).Items), entry.Key.Place))],
            Deadlines = Unique.ById(map.Maps("deadlines").Select(ReadDeadline), "期限", "deadline", problems),
        };

    /// <summary>The indicators of indicators.yaml.</summary>
    public static ImmutableArray<PackEntry<LibraryIndicator>> ReadLibrary(YamlList list, ICollection<Problem> problems) =>
        Unique.ById(list.Items.Cast<YamlMap>().Select(ReadIndicator), "指标", "indicator", problems);

    private static IEnumerable<PackEntry<string>> Names(YamlMap map, string key) =>
        map[key] switch
        {
            YamlScalar one => [new PackEntry<string>(one.Text, one.Text, one.Place)],
            YamlList many => many.Items.Cast<YamlScalar>()
                .Select(name => new PackEntry<string>(name.Text, name.Text, name.Place)),
            _ => [],
        };

    private static IEnumerable<YamlEntry> Entries(YamlMap map, string key) =>
        (map.Map(key)?.Entries ?? []).Where(entry => entry.Value is not YamlScalar { IsNull: true });

    private static PackEntry<Deadline> ReadDeadline(YamlMap map) =>
        new(
            map.Text("step"),
            new Deadline(map.Text("step"), map.Text("title"), map.Date("on"), CitationMapper.Read(map)) { EnglishTitle = map.TextOrNull("title-en") },
            map.PlaceOf("step"));

    private static PackEntry<LibraryIndicator> ReadIndicator(YamlMap map) =>
        new(
            map.Text("id"),
            new LibraryIndicator(
                map.Text("id"), map.Text("level1"), map.Text("level2"), map.Text("name"), map.Text("explanation"),
                map.Text("direction"), map.Text("unit"), map.Text("method"), CitationMapper.Read(map)),
            map.PlaceOf("id"));
}
