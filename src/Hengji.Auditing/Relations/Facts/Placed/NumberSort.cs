using System.Text.RegularExpressions;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>What sort of number words tell of: 目标 of the plan, 上 last year's, 增 a change, 均 a mean; numbers of two sorts are not one fact.</summary>
internal static partial class NumberSort
{
    /// <summary>The sort of words; empty for the usual one.</summary>
    public static string Of(string words) => Of(In(words), IsPlanned(words));

    /// <summary>The sort of a number with these marks.</summary>
    public static string Of(IEnumerable<char> marks, bool isPlanned) => (isPlanned ? "目标" : "") + string.Concat(marks.Order());

    /// <summary>The marks of words, each once.</summary>
    public static ImmutableArray<char> In(string words) => [.. Marks().Matches(words).Select(match => match.Value[0]).Distinct()];

    /// <summary>Whether words tell of a plan.</summary>
    public static bool IsPlanned(string words) => Planned().IsMatch(words);

    [GeneratedRegex("[≥≤]$|计划的$|(?:计划|拟|预计|应当?|目标|需要?)(?:数|值)?(?:[新改扩重续]?建|采购|购|举办|开展|培训|完成|实施|引进|组织|修|发放|治理|种|招|安|补|投|达|为|$)|任务|(?<!公共|经营|基金)预算|指标值|核定|编制", RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    [GeneratedRegex("上年|去年|同期|前年|增|减|较|比(?![赛武])|降|提高|均|每|占|率|累计|剩余|结余|结转|未|男|女|退|离", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
