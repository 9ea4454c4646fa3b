using System.Text.Json;
using Hengji.Checks;

namespace Hengji.Documents.Json;

/// <summary>Findings in result.json.</summary>
internal static class FindingJson
{
    /// <summary>Writes <c>findings</c> in the order of the report.</summary>
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
            Write(json, finding);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("level", JsonNames.Of(finding.Level));
        json.WriteString("verdict", JsonNames.Of(finding.Verdict));
        json.WriteBoolean("question", finding.IsQuestion);
        json.WriteString("title", finding.Title);
        json.WriteString("row", finding.RowLabel);
        json.WriteString("message", finding.Message);
        json.WriteString("advice", finding.Advice);
        json.WriteCitation(finding.Citation);
        json.WriteString("lhs", finding.Left);
        json.WriteString("rhs", finding.Right);
        json.WriteString("gap", finding.Gap);
        json.WriteString("slack", finding.Slack);
        json.WriteString("explanation", finding.Explanation);
        WritePlaces(json, finding);
        WriteSuspects(json, finding);
        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("places");
        foreach (var place in finding.Places)
        {
            json.WriteStartObject();
            json.WriteString("file", place.Source.File);
            json.WriteString("locator", place.Source.Locator);
            json.WriteString("quote", place.Quote);
            json.WriteString("figure", place.Figure.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSuspects(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("suspects");
        foreach (var suspect in finding.Suspects)
        {
            json.WriteStartObject();
            json.WriteString("figure", suspect.Figure.Address.ToString());
            json.WriteString("printed", suspect.Figure.Printed);
            json.WriteString("slip", JsonNames.Of(suspect.Slip));
            json.WriteAmount("repair", suspect.Repair);
            json.WriteNumber("score", suspect.Score);
            json.WriteString("reason", suspect.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
