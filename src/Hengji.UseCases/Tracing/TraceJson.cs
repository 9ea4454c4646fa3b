using System.Text.Json;
using Hengji.Documents.Word;

namespace Hengji.UseCases.Tracing;

/// <summary>Traced numbers for programs.</summary>
internal static class TraceJson
{
    /// <summary>Writes <c>hengji.trace/1</c>.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<TracedNumber> numbers)
    {
        json.WriteStartObject();
        json.WriteString("schema", "hengji.trace/1");
        json.WriteStartArray("numbers");
        foreach (var number in numbers)
            Write(json, number);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TracedNumber number)
    {
        json.WriteStartObject();
        json.WriteString("state", NameOf(number.State));
        json.WriteString("figure", number.Address?.ToString());
        json.WriteString("label", number.Label);
        json.WriteString("place", number.Place?.ToString());
        json.WriteString("document", number.TextInDocument);
        json.WriteString("written", number.TextWritten);
        json.WriteString("now", number.TextNow);
        json.WriteEndObject();
    }

    private static string NameOf(TraceState state) =>
        state switch
        {
            TraceState.Fresh => "fresh",
            TraceState.Stale => "stale",
            TraceState.HandChanged => "hand-changed",
            TraceState.Missing => "missing",
            TraceState.Unbound => "unbound",
        };
}
