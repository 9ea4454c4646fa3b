using System.Text.Json;
using Hengji.Checks;

namespace Hengji.Documents.Json;

/// <summary>All checks in result.json, those that hold included.</summary>
internal static class CheckJson
{
    /// <summary>Writes <c>checks</c> in the order of the pack and, within a rule, of the rows.</summary>
    public static void WriteAll(Utf8JsonWriter json, ImmutableArray<CheckOutcome> outcomes)
    {
        json.WriteStartArray("checks");
        foreach (var outcome in outcomes)
            Write(json, outcome);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, CheckOutcome outcome)
    {
        var hasSides = outcome.Left is not null;
        json.WriteStartObject();
        json.WriteString("code", outcome.Rule.Code);
        json.WriteString("row", outcome.Row);
        json.WriteString("verdict", JsonNames.Of(outcome.Verdict));
        json.WriteBoolean("question", outcome.IsQuestion);
        json.WriteText("unit", outcome.Left?.Unit.Symbol);
        if (hasSides)
        {
            json.WriteExact("gap", outcome.Gap);
            json.WriteExact("slack", outcome.Slack);
        }
        else
        {
            json.WriteNull("gap");
            json.WriteNull("slack");
        }
        json.WriteString("explanation", outcome.Explanation);
        WriteAddresses(json, "figures", outcome.Figures.Select(figure => figure.Address.ToString()));
        WriteAddresses(json, "missing", outcome.Missing.Select(address => address.ToString()));
        json.WriteEndObject();
    }

    private static void WriteAddresses(Utf8JsonWriter json, string name, IEnumerable<string> addresses)
    {
        json.WriteStartArray(name);
        foreach (var address in addresses)
            json.WriteStringValue(address);
        json.WriteEndArray();
    }
}
