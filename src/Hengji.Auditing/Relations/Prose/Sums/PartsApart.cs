using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>What stands behind 其中 and is no part of the amount before it.</summary>
internal static partial class PartsApart
{
    /// <summary>Whether the first part may be more than the total.</summary>
    public static bool Are(PartList list, ProseText text) =>
        IsBehindList(list.Parts[0]) || IsFlow(list) || IsLevel(list) || IsOfOwnSentence(list, text);

    /// <summary>“核减2860万元，其中标准偏高的核减800万元；核减后预算为38.35亿元”: the list ends at the semicolon.</summary>
    private static bool IsBehindList(Mention part) => part.Lead.TrimStart() is ['；' or ';', ..] && !part.Lead.Contains("其中", StringComparison.Ordinal);

    /// <summary>“净增17名，其中新认定29名、退出12名”: what came and went makes the net.</summary>
    private static bool IsFlow(PartList list) => Net().IsMatch(list.Total.Lead) && Moved().IsMatch(list.Parts[0].Lead);

    /// <summary>“减员19人，其中复员军人由61人减到52人”: a level is no part of a change.</summary>
    private static bool IsLevel(PartList list) => Changed().IsMatch(list.Total.Lead) && Reached().IsMatch(list.Parts[0].Lead);

    /// <summary>“总支出多50.55万元，其中耗材多19.8万元”, “养护支出两千余万元，每公里1.73万元；其中材料1124万元”: of what its own sentence tells, not of what the one before does.</summary>
    private static bool IsOfOwnSentence(PartList list, ProseText text) =>
        list.Total.Sentence != list.Parts[0].Sentence && text.SentenceOf(list.Parts[0]).Any(mention => mention.Number.Start < list.Parts[0].Number.Start && mention.Dimension == list.Total.Dimension);

    [GeneratedRegex(@"净[增减流变]\p{Lo}{0,3}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Net();

    [GeneratedRegex(@"其中[^，。；：、]*(?:新|转|迁|退|调|招|录|离|死亡|去世|出生|注销|[进流移支]入|[流移支]出|增|减)", RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    [GeneratedRegex(@"[增减升降][^，。；：、]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Changed();

    [GeneratedRegex(@"[增减升降长高少低加大缩][到至为]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Reached();
}
