using Hengji.Packs.Yaml;
using Hengji.Regulations;

namespace Hengji.Packs.Reading;

/// <summary>Reads <c>cite: {doc, place, seen}</c>.</summary>
internal static class CitationMapper
{
    /// <summary>What stands for a citation that is not written; the linter asks for it.</summary>
    public static Citation None { get; } = new("", "", CitationSeen.NotSeen);

    /// <summary>The citation under a key, or <see cref="None"/>.</summary>
    public static Citation Read(YamlMap owner, string key = "cite") => owner.Map(key) is { } map ? ReadMap(map) : None;

    /// <summary>A citation.</summary>
    public static Citation ReadMap(YamlMap map) =>
        new(map.Text("doc"), map.Text("place"), map.Text("seen") switch
        {
            "S" => CitationSeen.Seen,
            "S-part" => CitationSeen.Partly,
            "GK" => CitationSeen.NotSeen,
            _ => CitationSeen.Design,
        });
}
