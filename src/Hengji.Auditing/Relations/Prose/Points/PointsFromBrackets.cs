using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Sums.Lists;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Points between a rate and the one in the brackets that open right behind them: 执行率90.00%，较上年提高3.65个百分点（上年为86.35%）; 快于时间进度4.9个百分点（时间进度为91.7%）.</summary>
internal static partial class PointsFromBrackets
{
    /// <summary>The relation; null where no bracket tells one rate that the points are against.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="rates">Percentages before the points, since the last points.</param>
    /// <param name="apart">The points.</param>
    public static ReportRelation? Of(ReadSentence sentence, List<Mention> rates, Mention apart)
    {
        var now = rates.FindLast(rate => rate.Depth == apart.Depth) ?? sentence.Mentions.LastOrDefault(rate => rate.Number.Start < apart.Number.Start && rate.Depth == apart.Depth && rate.Figure.Unit == MeasureUnit.Percent && !Compared().IsMatch(rate.Lead));
        if (now is not { IsPlain: true, RowLength: 1 } || now.Figure.Unit != MeasureUnit.Percent || PointsApart.SignOf(apart.Lead) is not (var sign and not 0))
            return null;
        if (OfYear(sentence, apart) is { } dated)
            return PointsApart.Relation(now, dated, apart, sign);
        var inside = sentence.Mentions.Where(mention => mention.Number.Start > apart.Number.Start).TakeWhile(mention => mention.Depth > apart.Depth).ToList();
        return inside is [{ IsPlain: true } before] && before.Figure.Unit == MeasureUnit.Percent && PartRange.OpensAtOnce(before) && IsBase(before, now, apart) ? PointsApart.Relation(now, before, apart, sign) : null;
    }

    /// <summary>“比2015年提高4.1个百分点，2015年为59.1%”: the rate of that year, told right behind.</summary>
    private static Mention? OfYear(ReadSentence sentence, Mention apart) =>
        Year().Match(apart.Lead) is { Success: true } against && sentence.Mentions.FirstOrDefault(mention => mention.Number.Start > apart.Number.Start) is { IsPlain: true, RowLength: 1 } next && next.Figure.Unit == MeasureUnit.Percent && next.Depth == apart.Depth
            && Told().Match(next.Lead) is { Success: true } told && told.Groups["year"].Value == against.Groups["year"].Value ? next : null;

    [GeneratedRegex(@"^\s*[，；、]?\s*(?:比|较|高于|低于|快于|慢于)", RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    [GeneratedRegex(@"[比较](?<year>20\d\d *年|上年|去年)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\s*[，；]\s*(?<year>20\d\d *年|上年|去年)(?:同期)?(?:为|是)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"^\s*（\s*(?:上年度?|去年)(?:同期)?(?:为|是)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    /// <summary>Last year's, the plan's, or that of what the points' words name.</summary>
    private static bool IsBase(Mention before, Mention now, Mention apart) =>
        before.Measure == Measure.LastYear && Plain().IsMatch(before.Lead) ? true
        : Earlier().IsMatch(before.Lead) ? before.Measure == Measure.ChangeRate == (now.Measure == Measure.ChangeRate)
        : Named().Match(before.Lead) is { Success: true } named && apart.Lead.Contains(named.Groups["name"].Value, StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*（\s*(?:上年|去年|上一年|20\d\d *年|目标|计划|年初|原)[^，。；：]{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Earlier();

    [GeneratedRegex(@"^\s*（\s*(?<name>\p{Lo}{2,8}?)(?:平均水平|平均值?|同期)?[为是达约]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
