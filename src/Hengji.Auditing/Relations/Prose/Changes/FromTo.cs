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
        if (!AreLevels(before, now) || !IsNamedChange(change, now))
            yield break;
        var direction = Fell().IsMatch(change.Lead) ? -1 : 1;
        yield return ChangeFormulas.Difference(now, before, change with { Words = change.Words with { Direction = direction } });
        if (at + Reach - 1 < mentions.Length && mentions[at + Reach - 1] is { Measure: Measure.ChangeRate, IsPlain: true, RowLength: 1, Words.Own.Length: 0 } rate && Nodes.IsNonZero(before))
            yield return ChangeFormulas.GrowthFrom(now, before, rate);
    }

    private static bool AreLevels(Mention before, Mention now) =>
        before is { Measure: Measure.Earlier or Measure.LastYear, IsPlain: true, RowLength: 1, Dimension: not "%" } && From().IsMatch(before.Lead)
        && now is { IsPlain: true, RowLength: 1 } && now.Figure.Unit == before.Figure.Unit && To().IsMatch(now.Lead);

    private static bool IsNamedChange(Mention change, Mention now) =>
        (change.IsAmount || change is { Measure: Measure.Change, Of: null }) && change is { IsPlain: true, RowLength: 1 } && change.Figure.Unit == now.Figure.Unit && Named().IsMatch(change.Lead);

    [GeneratedRegex(@"[由从](?:[^，。；\d]{0,12})$", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*(?:提升|提高|增加|增长|上升|扩大|下降|减少|降低|压减|压降|缩减|缩短|降|升|增|减)(?:到|至|为)[\s约近]*$", RegexOptions.CultureInvariant)]
    private static partial Regex To();

    [GeneratedRegex(@"^\s*，[^，。；\d]{0,6}(?:增产|增收|增效|增值|减产|减支|节水|节电|节约|缩短)[^，。；\d]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex("减产|减支|节水|节电|节约|缩短", RegexOptions.CultureInvariant)]
    private static partial Regex Fell();
}
