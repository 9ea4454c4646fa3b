using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Hengji.Packs.Tests;

/// <summary>A YAML file as an editor's schema check sees it: plain words become numbers, truth values and nothing.</summary>
internal static class YamlAsJson
{
    public static JsonNode? Read(string file)
    {
        using var text = new StreamReader(file);
        var stream = new YamlStream();
        stream.Load(text);
        return Convert(stream.Documents[0].RootNode);
    }

    private static JsonNode? Convert(YamlNode node) =>
        node switch
        {
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
            YamlMappingNode map => new JsonObject(map.Children.Select(pair =>
                KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Convert(pair.Value)))),
            YamlScalarNode { Style: ScalarStyle.Plain } plain => ConvertPlain(plain.Value ?? ""),
            YamlScalarNode scalar => JsonValue.Create(scalar.Value),
            _ => throw new InvalidOperationException("Unknown node."),
        };

    private static JsonValue? ConvertPlain(string text) =>
        text switch
        {
            "" or "~" or "null" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
                JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
}
