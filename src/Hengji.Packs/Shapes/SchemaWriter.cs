using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hengji.Packs.Shapes;

/// <summary>Writes a shape as JSON Schema (draft 2020-12) for editors.</summary>
internal sealed class SchemaWriter
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);

    /// <summary>The schema as text, ending with a line feed.</summary>
    public static string Write(string name, string title, Shape shape)
    {
        var writer = new SchemaWriter();
        var root = writer.Node(shape);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"hengji:packs/{name}",
            ["title"] = title,
        };
        foreach (var (key, value) in root)
            schema[key] = value?.DeepClone();
        schema["$defs"] = new JsonObject(writer.definitions);
        return schema.ToJsonString(Indented) + "\n";
    }

    private JsonObject Node(Shape shape) =>
        shape switch
        {
            ScalarShape scalar => Scalar(scalar),
            ListShape list => new JsonObject { ["type"] = "array", ["items"] = Node(list.Item) },
            EitherShape either => new JsonObject { ["anyOf"] = new JsonArray(Node(either.Scalar), Node(either.Structure)) },
            MapShape map => Reference(map),
            _ => throw new ArgumentOutOfRangeException(nameof(shape)),
        };

    private JsonObject Reference(MapShape map)
    {
        if (definitions.TryAdd(map.Name, null))
            definitions[map.Name] = Map(map);
        return new JsonObject { ["$ref"] = "#/$defs/" + map.Name };
    }

    private JsonObject Map(MapShape map)
    {
        var properties = new JsonObject();
        foreach (var key in map.Keys)
        {
            var property = Node(key.Shape);
            property["description"] = key.Meaning;
            properties[key.Name] = property;
        }
        var node = new JsonObject { ["type"] = "object", ["properties"] = properties };
        node["additionalProperties"] = map.Others is null ? JsonValue.Create(false) : Node(map.Others);
        var required = map.Keys.Where(key => key.IsRequired).Select(key => (JsonNode)key.Name).ToArray();
        if (required.Length > 0)
            node["required"] = new JsonArray(required);
        if (!map.OneOf.IsEmpty)
            node["oneOf"] = new JsonArray(
                [.. map.OneOf.Select(key => (JsonNode)new JsonObject { ["required"] = new JsonArray((JsonNode)key) })]);
        return node;
    }

    private static JsonObject Scalar(ScalarShape scalar) =>
        scalar.Kind switch
        {
            ScalarKind.Text => new JsonObject { ["type"] = Types("string", "number") },
            ScalarKind.Printed => new JsonObject { ["type"] = Types("string", "number", "boolean", "null") },
            ScalarKind.Id => new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z][a-z0-9_-]{0,63}$" },
            ScalarKind.Boolean => new JsonObject { ["type"] = "boolean" },
            ScalarKind.Date => new JsonObject { ["type"] = "string", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}$" },
            ScalarKind.Integer => Bounded("integer", scalar),
            ScalarKind.Number => Bounded("number", scalar),
            ScalarKind.Choice => new JsonObject { ["enum"] = new JsonArray([.. scalar.Choices.Select(Choice)]) },
            _ => throw new ArgumentOutOfRangeException(nameof(scalar)),
        };

    private static JsonObject Bounded(string type, ScalarShape scalar)
    {
        var node = new JsonObject { ["type"] = type };
        if (scalar.Least != decimal.MinValue)
            node["minimum"] = scalar.Least;
        if (scalar.Most != decimal.MaxValue)
            node["maximum"] = scalar.Most;
        return node;
    }

    private static JsonNode Choice(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);

    private static JsonArray Types(params string[] names) => new([.. names.Select(name => (JsonNode)name)]);
}
