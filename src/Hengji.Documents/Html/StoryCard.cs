using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hengji.Checks;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Html;

/// <summary>The card “这个数怎么来的”, one for all numbers, and the data the script fills it from.</summary>
/// <remarks>
/// Data: <c>rules</c> as [code, title]; <c>figures</c> by address as [label, text, source, formula, reading, basis, assumed 0/1,
/// [rule, verdict, rule, verdict …], [finding …], row id unless it is f- and the address]. Verdicts are indexes into <c>verdicts</c> as [sign, word, class].
/// </remarks>
internal static class StoryCard
{
    private const int QuestionVerdict = 4;

    // The page is UTF-8 and the element holds no markup: '<', '>' and '&' are written by number.
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>Writes card, data and script.</summary>
    public static void Write(Markup page, PageContext context)
    {
        page.Start("div").Attr("id", "card").Attr("popover", "auto").Attr("role", "dialog").Attr("aria-labelledby", "card-h");
        page.Start("button").Attr("type", "button").Attr("id", "card-x").Attr("aria-label", "关闭").Attr("autofocus", "autofocus").Text("×").End();
        page.Start("p", "tag").Attr("id", "card-h").Text("这个数怎么来的").End();
        page.Start("div").Attr("id", "card-b").End().End().Line();
        page.Start("script").Attr("type", "application/json").Attr("id", "stories").Raw(Data(context)).End().Line();
        page.Start("script").Raw(Head.Script).End().Line();
    }

    /// <summary>The data.</summary>
    public static string Data(PageContext context)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteVerdicts(json);
            WriteRules(json, context);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteVerdicts(Utf8JsonWriter json)
    {
        json.WriteStartArray("verdicts");
        foreach (var badge in Enum.GetValues<Verdict>().Select(verdict => Words.Of(verdict)).Append(Words.Of(Verdict.Breaks, true)))
        {
            json.WriteStartArray();
            json.WriteStringValue(badge.Sign);
            json.WriteStringValue(badge.Word);
            json.WriteStringValue(badge.Style);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void WriteRules(Utf8JsonWriter json, PageContext context)
    {
        var rules = new Dictionary<string, int>(StringComparer.Ordinal);
        var findings = FindingsByFigure(context);
        json.WriteStartArray("rules");
        foreach (var check in context.Index.Stories.SelectMany(story => story.Checks))
        {
            if (!rules.TryAdd(check.Code, rules.Count))
                continue;
            json.WriteStartArray();
            json.WriteStringValue(check.Code);
            json.WriteStringValue(Escaping.Visible(check.Title));
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteStartObject("figures");
        foreach (var story in context.Index.Stories)
            WriteStory(json, context, story, rules, findings[story.Address]);
        json.WriteEndObject();
    }

    private static ILookup<FigureAddress, int> FindingsByFigure(PageContext context) =>
        context.Findings
            .SelectMany((finding, at) => finding.Places.Select(place => (place.Figure, Number: at + 1)))
            .Distinct()
            .ToLookup(pair => pair.Figure, pair => pair.Number);

    private static void WriteStory(
        Utf8JsonWriter json, PageContext context, FigureStory story, Dictionary<string, int> rules, IEnumerable<int> findings)
    {
        json.WriteStartArray(Escaping.Visible(story.Address.ToString()));
        foreach (var text in (ReadOnlySpan<string>)
            [story.Label, story.Text, story.Source, StoryText.FormulaOf(context.Report, story), story.Reading, story.Citation?.ToText() ?? ""])
        {
            json.WriteStringValue(Escaping.Visible(text));
        }
        json.WriteNumberValue(story.IsAssumed ? 1 : 0);
        json.WriteStartArray();
        foreach (var check in story.Checks)
        {
            json.WriteNumberValue(rules[check.Code]);
            json.WriteNumberValue(check.IsQuestion ? QuestionVerdict : (int)check.Verdict);
        }
        json.WriteEndArray();
        json.WriteStartArray();
        foreach (var finding in findings)
            json.WriteNumberValue(finding);
        json.WriteEndArray();
        var row = FigureIndex.RowId(story.Address);
        json.WriteStringValue(row == "f-" + story.Address ? "" : row);
        json.WriteEndArray();
    }
}
