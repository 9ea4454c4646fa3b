using System.Text.Json;
using Hengji.Checks;
using Hengji.Documents.Audits;

namespace Hengji.Documents.Json;

/// <summary>Findings in result.json.</summary>
internal static class FindingJson
{
    /// <summary>Writes <c>findings</c> in the order of the report.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="english">Their own words in English beside the Chinese ones; null for Chinese only.</param>
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<Finding> findings, AuditWords? english = null)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
            Write(json, finding, english);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, AuditWords? english)
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
        WritePlaces(json, finding, english);
        WriteSuspects(json, finding, english);
        if (english is not null)
            WriteWords(json, finding, english);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, Finding finding, AuditWords english)
    {
        json.WriteStartObject("english");
        json.WriteString("title", finding.EnglishTitle ?? finding.Title);
        json.WriteString("message", english.Message(finding));
        json.WriteString("advice", english.Advice(finding));
        json.WriteString("lhs", english.Amount(finding.Left));
        json.WriteString("rhs", english.Amount(finding.Right));
        json.WriteString("gap", english.Amount(finding.Gap));
        json.WriteString("slack", english.Amount(finding.Slack));
        json.WriteString("explanation", english.Proof(finding));
        json.WriteEndObject();
    }

    private static void WritePlaces(Utf8JsonWriter json, Finding finding, AuditWords? english)
    {
        json.WriteStartArray("places");
        foreach (var place in finding.Places)
        {
            json.WriteStartObject();
            json.WriteString("file", place.Source.File);
            json.WriteString("locator", place.Source.Locator);
            json.WriteString("quote", place.Quote);
            json.WriteString("figure", place.Figure.ToString());
            if (english is not null)
                json.WriteString("english", english.Place(place.Source.Locator));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSuspects(Utf8JsonWriter json, Finding finding, AuditWords? english)
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
            if (english is not null)
                json.WriteString("english", english.Why(suspect));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
