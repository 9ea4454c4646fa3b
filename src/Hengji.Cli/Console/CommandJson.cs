using System.Text.Encodings.Web;
using System.Text.Json;
using Hengji.Checks;
using Hengji.Packs;

namespace Hengji.Cli.Console;

/// <summary>What commands say to programs; docs/reference/command-json.md describes the members.</summary>
internal static class CommandJson
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><c>hengji.forms/1</c>: what <c>form export</c> or <c>form import</c> wrote.</summary>
    public static void Form(Stream stream, string written, int figures, IEnumerable<Problem> notes, bool english) =>
        Write(stream, "hengji.forms/1", json =>
        {
            json.WriteString("written", written);
            json.WriteNumber("figures", figures);
            Array(json, "notes", notes, note => Members(json, note, english));
        });

    /// <summary><c>hengji.packs/1</c>: the packs on board.</summary>
    public static void Packs(Stream stream, IEnumerable<PackSummary> packs, bool english) =>
        Write(stream, "hengji.packs/1", json => Array(json, "packs", packs, pack =>
        {
            json.WriteString("id", pack.Id);
            json.WriteString("title", pack.Title);
            Texts(json, "extends", pack.Extends);
            json.WriteNumber("forms", pack.FormCount);
            json.WriteNumber("rules", pack.RuleCount);
            json.WriteString("validFrom", Day(pack, pack.ValidFrom));
            json.WriteString("confirmedOn", Day(pack, pack.ConfirmedOn));
            Array(json, "problems", pack.Problems, problem => Members(json, problem, english));
        }));

    /// <summary><c>hengji.pack-issues/1</c>: what is wrong with a pack.</summary>
    public static void Issues(Stream stream, string pack, IEnumerable<PackIssue> issues, bool english) =>
        Write(stream, "hengji.pack-issues/1", json =>
        {
            json.WriteString("pack", pack);
            Array(json, "issues", issues, issue =>
            {
                json.WriteString("level", issue.Level switch
                {
                    FindingLevel.Error => "error",
                    FindingLevel.Warn => "warn",
                    FindingLevel.Note => "note",
                });
                Members(json, issue, english);
            });
        });

    /// <summary><c>hengji.pack-tests/1</c>: how many tests of a pack's rules pass, and those that fail.</summary>
    public static void Tests(Stream stream, string pack, IReadOnlyCollection<RuleTestResult> results, bool english) =>
        Write(stream, "hengji.pack-tests/1", json =>
        {
            json.WriteString("pack", pack);
            json.WriteNumber("passed", results.Count(result => result.Passed));
            Array(json, "failed", results.Where(result => !result.Passed), result =>
            {
                json.WriteString("rule", result.Rule.Code);
                json.WriteString("place", $"{result.Test.Place}");
                json.WriteString("message", result.Describe(english));
            });
        });

    /// <summary><c>hengji.problems/1</c>: why nothing was done (exit code 2).</summary>
    public static void Problems(Stream stream, IEnumerable<Problem> problems, bool english) =>
        Write(stream, "hengji.problems/1", json => Array(json, "problems", problems, problem => Members(json, problem, english)));

    private static void Write(Stream stream, string schema, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", schema);
            members(json);
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Members(Utf8JsonWriter json, Problem problem, bool english)
    {
        json.WriteString("code", problem.Code);
        json.WriteString("message", english ? problem.English : problem.Message);
        json.WriteString("file", problem.Place?.File);
        json.WriteString("locator", problem.Place?.Locator);
    }

    /// <summary>Null for a pack that cannot be read, whose days nobody knows.</summary>
    private static string? Day(PackSummary pack, DateOnly day) =>
        pack.Problems.IsEmpty ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
