using System.Text.RegularExpressions;

namespace Hengji.Auditing.Tables.Heads;

/// <summary>Codes of budget subjects (科目编码): 208 with 20805 below it and 2080505 below that; 301 with 30101.</summary>
internal static partial class SubjectCode
{
    /// <summary>The code in front of a name, as in 30101基本工资; empty without.</summary>
    public static string InFront(string label) => Front().Match(label) is { Success: true } match ? match.Groups["code"].Value : "";

    /// <summary>The name behind its code.</summary>
    public static string WithoutCode(string label) => Front().Replace(label, "");

    /// <summary>Whether a text is nothing but a code.</summary>
    public static bool IsCode(string text) => Alone().IsMatch(text);

    /// <summary>Whether the numbers of a column are codes: all of the right length, some below others.</summary>
    public static bool AreCodes(IReadOnlyList<string> printed) =>
        printed.Count > 1 && printed.All(IsCode) && printed.Any(code => printed.Any(other => IsBelow(other, code)));

    /// <summary>Whether a code is of a part of another.</summary>
    public static bool IsBelow(string code, string other) =>
        other.Length > 0 && code.Length > other.Length && code.StartsWith(other, StringComparison.Ordinal);

    [GeneratedRegex(@"^[\[［(（【]?(?<code>[1-5]\d{2}(?:\d{2}){0,2})[\]］)）】]?[-—_.、\s]?(?=\p{Lo})(?![年元万亿个人户家辆次台名号项期])")]
    private static partial Regex Front();

    [GeneratedRegex(@"^[1-5]\d{2}(?:\d{2}){0,2}$")]
    private static partial Regex Alone();
}
