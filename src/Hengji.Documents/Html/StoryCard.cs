using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hengji.Checks;

namespace Hengji.Documents.Html;

/// <summary>The card “这个数怎么来的”, one for all numbers; the script fills it from the number's row in 数字索引.</summary>
/// <remarks>
/// The script's own data are words only: <c>rules</c> by code as title, <c>verdicts</c> by word as [sign, class].
/// </remarks>
internal static class StoryCard
{
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
        page.Start("script").Attr("type", "application/json").Attr("id", "words").Raw(Data(context)).End().Line();
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
        json.WriteStartObject("verdicts");
        foreach (var badge in Enum.GetValues<Verdict>().Select(verdict => Words.Of(verdict)).Append(Words.Of(Verdict.Breaks, true)))
        {
            json.WriteStartArray(badge.Word);
            json.WriteStringValue(badge.Sign);
            json.WriteStringValue(badge.Style);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, PageContext context)
    {
        json.WriteStartObject("rules");
        foreach (var rule in context.Index.Stories.SelectMany(story => story.Checks)
            .DistinctBy(check => check.Code, StringComparer.Ordinal).OrderBy(check => check.Code, StringComparer.Ordinal))
        {
            json.WriteString(Escaping.Visible(rule.Code), Escaping.Visible(rule.Title));
        }
        json.WriteEndObject();
    }
}
