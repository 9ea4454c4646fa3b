using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hengji.Documents.Tests.Json;

/// <summary>Compares a document with a schema, for the words of JSON Schema that our schema uses.</summary>
internal static class SchemaCheck
{
    public static IReadOnlyList<string> Errors(JsonElement document, JsonElement schema)
    {
        var errors = new List<string>();
        Check(document, schema, schema, "", errors);
        return errors;
    }

    private static void Check(JsonElement value, JsonElement rule, JsonElement root, string path, List<string> errors)
    {
        if (rule.TryGetProperty("$ref", out var reference))
            Check(value, root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), root, path, errors);
        if (rule.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(value)))
            errors.Add($"{path}: {TypeOf(value)} instead of {type}");
        if (rule.TryGetProperty("enum", out var names) && !names.EnumerateArray().Any(name => name.GetString() == value.GetString()))
            errors.Add($"{path}: {value} is not one of {names}");
        if (rule.TryGetProperty("pattern", out var pattern) && value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, pattern.GetString()!))
            errors.Add($"{path}: {value} does not look like {pattern}");
        if (value.ValueKind == JsonValueKind.Array && rule.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray())
                Check(item, items, root, path + "[]", errors);
        }
        if (value.ValueKind == JsonValueKind.Object && rule.TryGetProperty("properties", out var properties))
            CheckMembers(value, rule, properties, root, path, errors);
    }

    private static void CheckMembers(
        JsonElement value, JsonElement rule, JsonElement properties, JsonElement root, string path, List<string> errors)
    {
        foreach (var required in rule.GetProperty("required").EnumerateArray())
        {
            if (!value.TryGetProperty(required.GetString()!, out _))
                errors.Add($"{path}: {required} is missing");
        }
        foreach (var member in value.EnumerateObject())
        {
            if (properties.TryGetProperty(member.Name, out var inner))
                Check(member.Value, inner, root, $"{path}.{member.Name}", errors);
            else
                errors.Add($"{path}: {member.Name} is not in the schema");
        }
    }

    private static IEnumerable<string?> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()];

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Null => "null",
            JsonValueKind.Array => "array",
            _ => "object",
        };
}
