using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>Which words before a change, share or rate may name what it is of.</summary>
internal static partial class OwnWords
{
    /// <summary>The words without what belongs to the figure before: “；与上年相比增加” begins anew, “，主要用于燃料费、保险费等，费用支出较上年减少” tells a purpose first.</summary>
    public static string Of(string words)
    {
        var behind = words[(words.LastIndexOfAny(['；', ';']) + 1)..];
        return General().Replace(Purpose().Replace(behind, ""), "");
    }

    /// <summary>What money was for, told between it and its change.</summary>
    [GeneratedRegex(@"^\s*[，,]\s*(?:主要|全部|具体)?(?:用于|用作)[^，。；]*[，,](?=[^，。；]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    /// <summary>费用支出 names no expenditure of its own.</summary>
    [GeneratedRegex(@"^\s*[，,]?\s*(?:费用|经费)(?:支出)?(?=\s*(?:与|和|同|比|较|$))", RegexOptions.CultureInvariant)]
    private static partial Regex General();
}
