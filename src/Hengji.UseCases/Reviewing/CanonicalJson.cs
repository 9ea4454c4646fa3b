using System.Text;
using System.Text.Json.Nodes;

namespace Hengji.UseCases.Reviewing;

/// <summary>
/// JSON with one spelling only (RFC 8785): no white space, members sorted by UTF-16 code units, shortest escapes, UTF-8.
/// Numbers are whole numbers.
/// </summary>
internal static class CanonicalJson
{
    public static byte[] Write(JsonNode node)
    {
        var text = new StringBuilder();
        Write(text, node);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                Join(text, '{', '}', members.OrderBy(member => member.Key, StringComparer.Ordinal), member =>
                {
                    Write(text, member.Key);
                    _ = text.Append(':');
                    Write(text, member.Value);
                });
                break;
            case JsonArray items:
                Join(text, '[', ']', items, item => Write(text, item));
                break;
            case JsonValue value when value.TryGetValue<string>(out var characters):
                Write(text, characters);
                break;
            case JsonValue value:
                _ = text.Append(value.GetValue<int>().ToString(CultureInfo.InvariantCulture));
                break;
            default:
                _ = text.Append("null");
                break;
        }
    }

    private static void Join<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        _ = text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                _ = text.Append(',');
            isFirst = false;
            write(item);
        }
        _ = text.Append(close);
    }

    private static void Write(StringBuilder text, string characters)
    {
        _ = text.Append('"');
        foreach (var character in characters)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append("\\u00").Append(((int)character).ToString("x2", CultureInfo.InvariantCulture)),
                _ => text.Append(character),
            };
        }
        _ = text.Append('"');
    }
}
