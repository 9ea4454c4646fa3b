using System.Text.Encodings.Web;
using System.Text.Json;
using Hengji.Checks;
using Hengji.Documents.Audits;

namespace Hengji.Documents.Json;

/// <summary>Writes what audits found, for programs (hengji.findings/1 with <c>documents</c>).</summary>
/// <remarks>Described in docs/reference/audit.md and audit.schema.json. Equal results give equal bytes.</remarks>
public static class AuditJsonWriter
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly AuditWords English = new(english: true);

    /// <summary>Writes the file as UTF-8; the stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="audits">Audited files, in the order they shall have; read once, one after another.</param>
    /// <param name="english">Whether the findings' own words stand in English, too.</param>
    public static void Write(Stream stream, IEnumerable<DocumentAudit> audits, bool english = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", ResultJsonWriter.Schema);
            json.WriteStartArray("documents");
            foreach (var audit in audits)
            {
                Write(json, audit, english ? English : null);
                json.Flush(); // of thousands no more than one is held
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, DocumentAudit audit, AuditWords? english)
    {
        json.WriteStartObject();
        json.WriteString("file", audit.File);
        json.WriteText("kind", audit.Kind?.ToString().ToLowerInvariant());
        json.WriteNumber("pages", audit.Pages);
        json.WriteNumber("figures", audit.FigureCount);
        WriteRelations(json, audit.Verdicts);
        WriteSummary(json, audit);
        FindingJson.WriteAll(json, audit.Findings.Select(marked => marked.Finding), english);
        WriteNotes(json, audit);
        json.WriteStartArray("problems");
        foreach (var problem in audit.Problems)
            WriteNote(json, problem.Code, problem.Message, problem.English, problem.Place?.Locator);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRelations(Utf8JsonWriter json, VerdictCounts verdicts)
    {
        json.WriteStartObject("relations");
        json.WriteNumber("total", verdicts.Total);
        json.WriteNumber(JsonNames.Of(Verdict.Exact), verdicts.Exact);
        json.WriteNumber(JsonNames.Of(Verdict.Within), verdicts.Within);
        json.WriteNumber(JsonNames.Of(Verdict.Breaks), verdicts.Breaks);
        json.WriteNumber(JsonNames.Of(Verdict.NotApplicable), verdicts.NotApplicable);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, DocumentAudit audit)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("certain", audit.Count(FindingCertainty.Certain));
        json.WriteNumber("likely", audit.Count(FindingCertainty.Likely));
        json.WriteNumber("question", audit.Count(FindingCertainty.Question));
        json.WriteAmount("moneyYuan", audit.MoneyYuan);
        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, DocumentAudit audit)
    {
        json.WriteStartArray("notes");
        foreach (var note in audit.Notes)
            WriteNote(json, note.Code, note.Message, note.English, note.Place?.Locator);
        json.WriteEndArray();
    }

    private static void WriteNote(Utf8JsonWriter json, string code, string message, string english, string? locator)
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("message", message);
        json.WriteString("english", english);
        json.WriteText("locator", locator);
        json.WriteEndObject();
    }
}
