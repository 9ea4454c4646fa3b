using System.Text.Json;
using Hengji.Scoring;

namespace Hengji.Documents.Json;

/// <summary>The evaluation in result.json.</summary>
internal static class ScoreJson
{
    /// <summary>Writes <c>scores</c>: scheme, classes, lines with explanations, total and grade.</summary>
    public static void Write(Utf8JsonWriter json, Evaluation evaluation)
    {
        json.WriteStartObject("scores");
        json.WriteString("scheme", evaluation.Scheme.Id);
        json.WriteString("title", evaluation.Scheme.Title);
        json.WriteBoolean("assumed", evaluation.UsesAssumptions);
        WriteClasses(json, evaluation);
        json.WriteStartArray("lines");
        foreach (var line in evaluation.Lines)
            WriteLine(json, line);
        json.WriteEndArray();
        json.WriteAmount("total", evaluation.TotalPoints);
        json.WriteText("grade", evaluation.Grade);
        json.WriteEndObject();
    }

    private static void WriteClasses(Utf8JsonWriter json, Evaluation evaluation)
    {
        json.WriteStartArray("classes");
        foreach (var part in evaluation.Classes)
        {
            json.WriteStartObject();
            json.WriteString("class", JsonNames.Of(part.Class));
            json.WriteAmount("weight", part.WeightPoints);
            json.WriteAmount("score", part.ScorePoints);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteLine(Utf8JsonWriter json, ScoreLine line)
    {
        json.WriteStartObject();
        json.WriteString("key", line.Key);
        json.WriteString("class", JsonNames.Of(line.Class));
        json.WriteString("level2", line.Level2);
        json.WriteString("name", line.Name);
        json.WriteString("target", line.TargetText);
        json.WriteString("actual", line.ActualText);
        json.WriteAmount("weight", line.WeightPoints);
        json.WriteAmount("score", line.ScorePoints);
        json.WriteString("status", JsonNames.Of(line.Status));
        json.WriteString("explanation", line.Explanation);
        json.WriteString("reason", line.DeviationReason);
        json.WriteBoolean("assumed", line.IsAssumed);
        json.WriteStartArray("figures");
        foreach (var figure in line.Figures)
            json.WriteStringValue(figure.Address.ToString());
        json.WriteEndArray();
        json.WriteCitation(line.Citation);
        json.WriteEndObject();
    }
}
