using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Changes;

/// <summary>亩产由841.6公斤提高到976.5公斤，亩均增产134.9公斤，增长16.03%: from and to, with a change that is named by what it is of.</summary>
internal static partial class FromTo
{
    private const int Reach = 4;

    /// <summary>The relations of each sentence that tells all or the rate.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(sentence => Enumerable.Range(0, Math.Max(0, sentence.Mentions.Length - 2)).SelectMany(at => At(sentence.Mentions, at)));

    private static IEnumerable<ReportRelation> At(ImmutableArray<Mention> mentions, int at)
    {
        var (before, now, change) = (mentions[at], mentions[at + 1], mentions[at + 2]);
        if (IsSpeed(before, now, change) && Nodes.IsNonZero(now))
            yield return ChangeFormulas.GrowthFrom(before, now, change);
        if (!AreLevels(before, now))
            yield break;
        if (IsRate(change) && Nodes.IsNonZero(before))
            yield return ChangeFormulas.GrowthFrom(now, before, change with { Words = change.Words with { Direction = change.Measure == Measure.ChangeRate ? change.Words.Direction : Less().IsMatch(change.Lead) ? -1 : 1 } });
        if (!IsNamedChange(change, now) || (at + Reach - 1 < mentions.Length && Taken().IsMatch(mentions[at + Reach - 1].Lead)))
            yield break;
        var direction = Fell().IsMatch(change.Lead) ? -1 : 1;
        yield return ChangeFormulas.Difference(now, before, change with { Words = change.Words with { Direction = direction } });
        if (at + Reach - 1 < mentions.Length && mentions[at + Reach - 1] is { Measure: Measure.ChangeRate, IsPlain: true, RowLength: 1, Words.Own.Length: 0 } rate && Nodes.IsNonZero(before))
            yield return ChangeFormulas.GrowthFrom(now, before, rate);
    }

    /// <summary>完成52.36亿元，上年为47.60亿元，增速10.0%.</summary>
    private static bool IsSpeed(Mention now, Mention before, Mention rate) =>
        now is { IsAmount: true, IsPlain: true, RowLength: 1 } && before is { Measure: Measure.LastYear, IsPlain: true, RowLength: 1 } && before.Figure.Unit == now.Figure.Unit
        && rate is { Measure: Measure.Rate, IsPlain: true, RowLength: 1 } && rate.Figure.Unit == Figures.MeasureUnit.Percent && Speed().IsMatch(rate.Lead);

    [GeneratedRegex(@"^\s*[，、]\s*(?:同比)?(?:增速|增长速度|涨速)(?:为|达到?)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Speed();

    /// <summary>新建4个、撤并1个: what was added is not all that changed.</summary>
    [GeneratedRegex("撤|减|退|注销|关闭|拆除|报废", RegexOptions.CultureInvariant)]
    private static partial Regex Taken();

    private static bool AreLevels(Mention before, Mention now) =>
        before is { Measure: Measure.Earlier or Measure.LastYear, IsPlain: true, RowLength: 1, Dimension: not "%" } && From().IsMatch(before.Lead)
        && now is { IsPlain: true, RowLength: 1 } && now.Figure.Unit == before.Figure.Unit && To().IsMatch(now.Lead);

    /// <summary>材料由25份减至9份，精简64%: nothing but the verb between.</summary>
    private static bool IsRate(Mention rate) =>
        rate is { IsPlain: true, RowLength: 1, Words.Own.Length: 0 } && rate.Figure.Unit == Figures.MeasureUnit.Percent && (rate.Measure == Measure.ChangeRate ? Short().IsMatch(rate.Lead) : Less().IsMatch(rate.Lead) || More().IsMatch(rate.Lead));

    private static bool IsNamedChange(Mention change, Mention now) =>
        (change.IsAmount || change is { Measure: Measure.Change, Of: null }) && change is { IsPlain: true, RowLength: 1 } && change.Figure.Unit == now.Figure.Unit && Named().IsMatch(change.Lead);

    [GeneratedRegex(@"[由从](?:[^，。；\d]{0,12})$", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"^[^，。；：\d]{0,6}?(?:提升|提高|增加|增长|上升|扩大|发展|延长|下降|减少|降低|压减|压降|压缩|缩减|缩短|精简|优化|调整|降|升|增|减|缩)(?:到|至|为)[\s约近]*$", RegexOptions.CultureInvariant)]
    private static partial Regex To();

    [GeneratedRegex(@"^\s*，[^，。；\d]{0,6}(?:增产|增收|增效|增值|减产|减支|节水|节电|节约|缩短|新建|新增|新设|净增)[^，。；\d]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^[^，。；：\d]{0,4}[，、（]\s*(?:平均|整体|总体|累计|共)?\p{Lo}{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"^[^，。；：\d]{0,4}[，、（]\s*(?:平均|整体|总体|共)?(?:精简|压缩|压减|缩减|减少|下降|降低|缩短|提速|节约|节省)(?:了|比例|幅度|率)*[达为]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Less();

    [GeneratedRegex(@"^[^，。；：\d]{0,4}[，、（]\s*(?:平均|整体|总体|共)?(?:增长|增加|提高|提升|扩大|增幅)(?:了|比例|幅度|率)*[达为]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex More();

    [GeneratedRegex("减产|减支|节水|节电|节约|缩短", RegexOptions.CultureInvariant)]
    private static partial Regex Fell();
}
