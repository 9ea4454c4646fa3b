using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Hengji.Packs.Tests;

/// <summary>The part of JSON Schema that our schemas use, checked independently of the reader's own shapes.</summary>
internal static class JsonSchemaCheck
{
    private static readonly string[] Known =
    [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "items", "anyOf", "oneOf", "properties",
        "additionalProperties", "required", "enum", "pattern", "minimum", "maximum",
    ];

    public static IEnumerable<string> Faults(JsonNode? value, JsonNode root, string at) => Visit(value, root, root, at);

    private static IEnumerable<string> Visit(JsonNode? value, JsonNode schema, JsonNode root, string at)
    {
        if (schema is JsonValue allowed)
            return allowed.GetValue<bool>() ? [] : [$"{at}: not allowed"];
        var keywords = schema.AsObject();
        keywords.Select(pair => pair.Key).Except(Known).ShouldBeEmpty();
        if (keywords["$ref"] is { } reference)
            return Visit(value, root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!, root, at);
        return Types(value, keywords, at)
            .Concat(Scalars(value, keywords, at))
            .Concat(Choices(value, keywords, root, at))
            .Concat(value is JsonObject map ? Map(map, keywords, root, at) : [])
            .Concat(value is JsonArray list && keywords["items"] is { } items
                ? list.SelectMany((item, index) => Visit(item, items, root, $"{at}[{index}]"))
                : []);
    }

    private static IEnumerable<string> Types(JsonNode? value, JsonObject schema, string at)
    {
        if (schema["type"] is not { } type)
            yield break;
        var allowed = type is JsonArray many ? many.Select(one => one!.GetValue<string>()) : [type.GetValue<string>()];
        if (!allowed.Any(name => IsOfType(value, name)))
            yield return $"{at}: {value?.ToJsonString() ?? "null"} is not {type.ToJsonString()}";
    }

    private static bool IsOfType(JsonNode? value, string type) =>
        (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
        {
            ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String)
                or ("null", JsonValueKind.Null) or ("number", JsonValueKind.Number)
                or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("integer", JsonValueKind.Number) => decimal.IsInteger(value!.GetValue<decimal>()),
            _ => false,
        };

    private static IEnumerable<string> Scalars(JsonNode? value, JsonObject schema, string at)
    {
        if (schema["enum"] is JsonArray choices && !choices.Any(choice => Text(choice) == Text(value)))
            yield return $"{at}: {Text(value)} is none of {choices.ToJsonString()}";
        if (schema["pattern"] is { } pattern && value?.GetValueKind() == JsonValueKind.String
            && !Regex.IsMatch(value.GetValue<string>(), pattern.GetValue<string>()))
            yield return $"{at}: {Text(value)} does not match {pattern}";
        if (value?.GetValueKind() != JsonValueKind.Number)
            yield break;
        var number = value.GetValue<decimal>();
        if (schema["minimum"] is { } least && number < Number(least) || schema["maximum"] is { } most && number > Number(most))
            yield return $"{at}: {number} is out of bounds";
    }

    private static IEnumerable<string> Choices(JsonNode? value, JsonObject schema, JsonNode root, string at)
    {
        if (schema["anyOf"] is JsonArray any && !any.Any(one => !Visit(value, one!, root, at).Any()))
            yield return $"{at}: fits no alternative";
        if (schema["oneOf"] is JsonArray exact && exact.Count(one => !Visit(value, one!, root, at).Any()) != 1)
            yield return $"{at}: must fit exactly one alternative";
    }

    private static IEnumerable<string> Map(JsonObject map, JsonObject schema, JsonNode root, string at)
    {
        foreach (var name in schema["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? [])
        {
            if (!map.ContainsKey(name))
                yield return $"{at}: {name} is missing";
        }
        foreach (var (name, value) in map)
        {
            var inner = schema["properties"]?[name] ?? schema["additionalProperties"];
            foreach (var fault in inner is null ? [] : Visit(value, inner, root, $"{at}.{name}"))
                yield return fault;
        }
    }

    private static decimal Number(JsonNode node) => decimal.Parse(Text(node), CultureInfo.InvariantCulture);

    private static string Text(JsonNode? node) => node?.ToString() ?? "null";
}
