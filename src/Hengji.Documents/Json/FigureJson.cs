using System.Text.Json;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Json;

/// <summary>Figures in result.json: those read from the material, and those the report computed.</summary>
internal static class FigureJson
{
    /// <summary>Writes <c>figures</c> by address.</summary>
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<Figure> figures)
    {
        json.WriteStartArray("figures");
        foreach (var figure in figures.OrderBy(figure => figure.Address))
            Write(json, figure);
        json.WriteEndArray();
    }

    /// <summary>Writes <c>computed</c>: numbers of the report that stand in no form, by address.</summary>
    public static void WriteComputed(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("computed");
        foreach (var story in report.Stories.Values.Where(story => report.Submission.Figure(story.Address) is null))
        {
            json.WriteStartObject();
            json.WriteString("address", story.Address.ToString());
            json.WriteString("label", story.Label);
            json.WriteString("text", story.Text);
            json.WriteString("by", story.Source);
            json.WriteBoolean("assumed", story.IsAssumed);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        json.WriteString("address", figure.Address.ToString());
        json.WriteString("printed", figure.Printed);
        json.WriteAmount("value", figure.Value);
        json.WriteNumber("decimals", figure.Decimals);
        json.WriteString("unit", figure.Unit.Symbol);
        json.WriteString("reading", JsonNames.Of(figure.Reading));
        json.WriteExact("low", figure.Interval.Low);
        json.WriteExact("high", figure.Interval.High);
        json.WriteSource(figure.Source);
        json.WriteBoolean("assumed", figure.IsAssumed);
        json.WriteEndObject();
    }
}
