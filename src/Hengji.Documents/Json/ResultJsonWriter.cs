using System.Text.Encodings.Web;
using System.Text.Json;
using Hengji.Checks;
using Hengji.Reports;
using Hengji.Scoring;

namespace Hengji.Documents.Json;

/// <summary>Writes result.json: what was read, checked, found and scored, for programs (hengji.findings/1).</summary>
/// <remarks>
/// The format is described in docs/reference/result-json.md and result.schema.json. Amounts are strings, so that no reader
/// takes them for binary fractions. Order follows the report; equal reports give equal bytes.
/// </remarks>
public static class ResultJsonWriter
{
    /// <summary>Name and version of the format; a change that breaks readers raises the number.</summary>
    public const string Schema = "hengji.findings/1";

    // Not for embedding in pages: Chinese stays Chinese, and only what JSON itself forbids is written by number.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file as UTF-8; the stream stays open.</summary>
    public static void Write(Stream stream, Report report)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        using var json = new Utf8JsonWriter(stream, Options);
        var findings = report.Findings;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteSummary(json, report, findings);
        FindingJson.WriteAll(json, findings);
        CheckJson.WriteAll(json, report.Checks.Outcomes);
        ScoreJson.Write(json, report.Evaluation);
        FigureJson.WriteAll(json, report.Submission.AllFigures);
        FigureJson.WriteComputed(json, report);
        WriteNotices(json, report);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Report report, ImmutableArray<Finding> findings)
    {
        var submission = report.Submission;
        json.WriteStartObject("summary");
        json.WriteString("title", report.Title);
        json.WriteString("department", submission.Units.Department.Name);
        json.WriteNumber("year", submission.Year.Value);
        json.WriteString("pack", submission.PackId);
        json.WriteNumber("units", submission.Units.Units.Count());
        json.WriteNumber("figures", submission.AllFigures.Count());
        json.WriteNumber("assumed", submission.AllFigures.Count(figure => figure.IsAssumed));
        WriteCheckCounts(json, report.Checks);
        WriteFindingCounts(json, findings);
        WriteScoreCounts(json, report.Evaluation);
        json.WriteEndObject();
    }

    private static void WriteCheckCounts(Utf8JsonWriter json, CheckReport checks)
    {
        json.WriteStartObject("checks");
        json.WriteNumber("total", checks.Outcomes.Length);
        foreach (var verdict in (ReadOnlySpan<Verdict>)[Verdict.Exact, Verdict.Within, Verdict.Breaks, Verdict.NotApplicable])
            json.WriteNumber(JsonNames.Of(verdict), checks.Count(verdict));
        json.WriteEndObject();
    }

    private static void WriteFindingCounts(Utf8JsonWriter json, ImmutableArray<Finding> findings)
    {
        json.WriteStartObject("findings");
        json.WriteNumber("total", findings.Length);
        foreach (var level in (ReadOnlySpan<FindingLevel>)[FindingLevel.Error, FindingLevel.Warn, FindingLevel.Note])
            json.WriteNumber(JsonNames.Of(level), findings.Count(finding => finding.Level == level && !finding.IsQuestion));
        json.WriteNumber("question", findings.Count(finding => finding.IsQuestion));
        json.WriteEndObject();
    }

    private static void WriteScoreCounts(Utf8JsonWriter json, Evaluation evaluation)
    {
        json.WriteNumber("scoreLines", evaluation.Lines.Length);
        json.WriteAmount("total", evaluation.TotalPoints);
        json.WriteText("grade", evaluation.Grade);
    }

    private static void WriteNotices(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("notices");
        foreach (var notice in report.Notices)
            json.WriteStringValue(notice);
        json.WriteEndArray();
    }
}
