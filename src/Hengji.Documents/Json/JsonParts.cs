using System.Text.Json;
using Hengji.Figures;
using Hengji.Regulations;

namespace Hengji.Documents.Json;

/// <summary>Parts that occur in many places of result.json.</summary>
internal static class JsonParts
{
    /// <summary>Decimals kept of amounts that do not end, such as a third.</summary>
    private const int MostDecimals = 8;

    /// <summary>An amount as a string with its own decimals, or null.</summary>
    public static void WriteAmount(this Utf8JsonWriter json, string name, decimal? amount) =>
        json.WriteText(name, amount?.ToString(CultureInfo.InvariantCulture));

    /// <summary>An exact amount as a string, to 8 decimals at most.</summary>
    public static void WriteExact(this Utf8JsonWriter json, string name, Rational amount) =>
        json.WriteString(name, amount.ToText(MostDecimals));

    /// <summary>Words or null.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, text);
    }

    /// <summary>A basis: document, place and how far it was read.</summary>
    public static void WriteCitation(this Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject("citation");
        json.WriteString("doc", citation.Document);
        json.WriteString("place", citation.Place);
        json.WriteString("seen", JsonNames.Of(citation.Seen));
        json.WriteEndObject();
    }

    /// <summary>A file and a place in it.</summary>
    public static void WriteSource(this Utf8JsonWriter json, SourceLocation source)
    {
        json.WriteStartObject("source");
        json.WriteString("file", source.File);
        json.WriteString("locator", source.Locator);
        json.WriteEndObject();
    }
}
