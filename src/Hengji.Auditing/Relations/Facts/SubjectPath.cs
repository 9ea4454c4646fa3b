using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>A budget subject by its three names (类、款、项), for 一般行政管理事务 stands below many.</summary>
internal static partial class SubjectPath
{
    private const int ClassDigits = 3;
    private const int SectionDigits = 5;
    private const int ItemDigits = 7;

    /// <summary>The subjects a text names, each with the place behind its name.</summary>
    public static IEnumerable<(string Path, int End)> In(string text) =>
        Words().Matches(text).Concat(Quoted().Matches(text)).Concat(Coded().Matches(text)).OrderBy(match => match.Index)
            .Select(match => (match.Groups["code"].Success ? match.Groups["code"].Value : Path(match.Groups["class"].Value, match.Groups["section"].Value, match.Groups["item"].Value), match.Index + match.Length));

    /// <summary>Whether a text names a subject by its three names.</summary>
    public static bool IsIn(string text) => Words().IsMatch(text) || Quoted().IsMatch(text);

    /// <summary>The subjects of a table by the rows of their items, by code too: by names, rows without a code of seven digits, or without those above it, are none.</summary>
    public static IEnumerable<(string Path, int Row)> In(TableSection section)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var row = 0; row < section.Rows.Length; row++)
        {
            var head = section.Rows[row].Head;
            if (head.Code.Length > 0)
                names[head.Code] = head.Core;
            if (head.Code.Length is ItemDigits or SectionDigits)
                yield return (head.Code, row);
            if (head.Code.Length == ItemDigits && names.TryGetValue(head.Code[..ClassDigits], out var above) && names.TryGetValue(head.Code[..SectionDigits], out var below))
                yield return (Path(above, below, head.Core), row);
        }
    }

    private static string Path(string above, string below, string item) => $"{Bare(above)}/{Bare(below)}/{Bare(item)}";

    private static string Bare(string name) => SubjectWords.Of(Marks().Replace(name, ""));

    /// <summary>卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）.</summary>
    [GeneratedRegex(@"(?<class>[^，。；：“”""\d\n（）]{2,24})[（(]\d{0,3}类[）)]\s*(?<section>[^，。；：“”""\n]{2,30}?)[（(]\d{0,2}款[）)]\s*(?<item>[^，。；：“”""\n]{2,30}?)[（(]\d{0,2}项[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>“卫生健康支出-行政事业单位医疗-行政单位医疗”.</summary>
    [GeneratedRegex(@"“(?<class>[^“”\-—－\d]{2,24})[-—－](?<section>[^“”\-—－]{2,30})[-—－](?<item>[^“”\-—－]{2,30})”", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    /// <summary>行政运行（2012601）.</summary>
    [GeneratedRegex(@"(?<=\p{Lo})[（(](?<code>20\d{3}(?:\d{2})?|2[1-3]\d{3}(?:\d{2})?)[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Coded();

    [GeneratedRegex(@"[\s（）()、，.．]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
