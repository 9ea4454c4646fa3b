using System.Text;
using Hengji.Checks;
using Hengji.Regulations;

namespace Hengji.Packs.Documenting;

/// <summary>Pieces of Markdown.</summary>
internal static class MarkdownText
{
    public static StringBuilder Line(this StringBuilder text, string line = "") => text.Append(line).Append('\n');

    public static StringBuilder Heading(this StringBuilder text, int level, string heading) =>
        text.Line(new string('#', level) + " " + Inline(heading)).Line();

    /// <summary>A table; nothing when it has no rows.</summary>
    public static StringBuilder Table(
        this StringBuilder text, ImmutableArray<string> head, IEnumerable<ImmutableArray<string>> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
            return text;
        text.Line("| " + string.Join(" | ", head) + " |").Line("|" + string.Concat(head.Select(_ => "---|")));
        foreach (var row in all)
            text.Line("| " + string.Join(" | ", row.Select(Inline)) + " |");
        return text.Line();
    }

    /// <summary>Text that cannot break a table or start markup.</summary>
    public static string Inline(string value) =>
        string.Concat(value.Select(c => c switch
        {
            '|' or '*' or '`' or '<' or '\\' or '[' or ']' => "\\" + c,
            '\n' or '\r' => " ",
            _ => c.ToString(),
        }));

    /// <summary>Code; backquotes cannot occur in the rule language.</summary>
    public static string Code(string value) =>
        "`" + string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + "`";

    public static string Of(Citation citation) =>
        citation.Document.Length == 0 ? "（未写依据）" : citation.ToText();

    public static string Of(FindingLevel level) =>
        level switch
        {
            FindingLevel.Error => "错误",
            FindingLevel.Warn => "警告",
            FindingLevel.Note => "提示",
        };

    public static string Of(Certainty certainty) =>
        certainty switch
        {
            Certainty.Certain => "确定",
            Certainty.Inferred => "推定",
            Certainty.Conditional => "有条件，不符时提请说明",
        };

    public static string Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Exact => "相符",
            Verdict.Within => "四舍五入可解释",
            Verdict.Breaks => "不符",
            Verdict.NotApplicable => "不适用",
        };

    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
}
