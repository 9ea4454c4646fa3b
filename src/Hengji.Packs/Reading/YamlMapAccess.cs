using Hengji.Packs.Yaml;

namespace Hengji.Packs.Reading;

/// <summary>Values of a map that its shape has already been checked for.</summary>
internal static class YamlMapAccess
{
    public static string Text(this YamlMap map, string key, string otherwise = "") =>
        map[key] is YamlScalar scalar ? scalar.Text.Trim() : otherwise;

    public static string? TextOrNull(this YamlMap map, string key) =>
        map[key] is YamlScalar scalar ? scalar.Text.Trim() : null;

    public static bool Flag(this YamlMap map, string key) => map.Text(key) == "true";

    public static decimal? Number(this YamlMap map, string key) =>
        map[key] is YamlScalar scalar ? Number(scalar) : null;

    public static decimal Number(YamlNode scalar) =>
        decimal.Parse(
            ((YamlScalar)scalar).Text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture);

    public static int? Whole(this YamlMap map, string key) =>
        map[key] is YamlScalar scalar ? int.Parse(scalar.Text, CultureInfo.InvariantCulture) : null;

    public static DateOnly Date(this YamlMap map, string key) =>
        DateOnly.ParseExact(map.Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static YamlMap? Map(this YamlMap map, string key) => map[key] as YamlMap;

    public static ImmutableArray<YamlNode> Items(this YamlMap map, string key) =>
        map[key] is YamlList list ? list.Items : [];

    public static IEnumerable<YamlMap> Maps(this YamlMap map, string key) => map.Items(key).Cast<YamlMap>();

    public static ImmutableArray<string> Texts(this YamlMap map, string key) =>
        [.. map.Items(key).Select(item => ((YamlScalar)item).Text.Trim())];

    public static SourceLocation PlaceOf(this YamlMap map, string key) => (map[key] ?? map).Place;
}
