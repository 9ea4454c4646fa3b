using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Points;

/// <summary>Points against the rate of somebody named, told before or behind: 增长7.6%，高于全国1.6个百分点、高于全省0.8个百分点。同期全国、全省分别增长6.0%和6.8%.</summary>
internal static partial class PointsToPeers
{
    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var told = passage.Mentions.Where(mention => mention.Dimension == "%").ToList();
        foreach (var apart in told.Where(mention => mention.Figure.Unit == MeasureUnit.PercentagePoint && mention is { IsPlain: true, RowLength: 1 }))
        {
            if (Peer().Match(apart.Lead) is not { Success: true } peer || told.FindLast(mention => mention.Number.Start < apart.Number.Start && IsRate(mention) && !IsOf(mention, peer.Groups["name"].Value)) is not { Sentence: var sentence } now || sentence != apart.Sentence)
                continue;
            var rates = told.FindAll(mention => IsRate(mention) && mention.Figure != now.Figure && mention.Measure == Measure.ChangeRate == (now.Measure == Measure.ChangeRate) && IsOf(mention, peer.Groups["name"].Value));
            if (rates is [var other])
                yield return PointsApart.Relation(now, other, apart, peer.Groups["less"].Success ? -1 : 1) with { Certainty = Certainty.Inferred, Assumption = $"相比的是“{other.Subject}”" };
        }
    }

    private static bool IsRate(Mention mention) => mention.IsPlain && mention.Figure.Unit == MeasureUnit.Percent;

    /// <summary>Whether the words before it name the peer; in a row of names and figures, the one at its place.</summary>
    private static bool IsOf(Mention mention, string name)
    {
        if (mention.RowLength == 1)
            return mention.Lead.Contains(name, StringComparison.Ordinal) && !Beyond().IsMatch(mention.Lead);
        var names = Separator().Split(mention.Lead);
        return names.Length == mention.RowLength && names[mention.Column].Contains(name, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:(?<less>低于|慢于|落后于?|不及)|高于|快于|超过|高出|优于|(?:比|较)(?=[^，。；：、\d]{2,10}(?:高|低|快|慢)))(?<name>[^，。；：、\d上年去目标计划]{2,6}?)(?:市|省|区|县)?(?:的)?(?:平均(?:水平|值)?|水平|同期)?(?:(?<less>低|慢)|高|快)?出?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Peer();

    [GeneratedRegex("高于|低于|快于|慢于|超过|高出", RegexOptions.CultureInvariant)]
    private static partial Regex Beyond();

    [GeneratedRegex("[、和与及]", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
