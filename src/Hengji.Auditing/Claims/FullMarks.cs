using System.Text.RegularExpressions;
using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>Points told before what was reached of them: 决策20分得19分; the first are full marks.</summary>
internal static partial class FullMarks
{
    /// <summary>Makes them so.</summary>
    /// <param name="mentions">Figures of one sentence.</param>
    public static void Give(List<Mention> mentions)
    {
        for (var at = 0; at + 1 < mentions.Count; at++)
        {
            var (full, got) = (mentions[at], mentions[at + 1]);
            if (IsPoints(full) && IsPoints(got) && full.Depth == got.Depth && !IsReached(full) && IsReached(got) && full.Figure.Value >= got.Figure.Value)
                mentions[at] = full with { Words = full.Words with { Measure = Measure.MaximumPoints } };
        }
    }

    /// <summary>Whether the words right before points say that they were reached: 得, 实得, 自评.</summary>
    public static bool IsReached(Mention mention) => Reached().IsMatch(mention.Lead);

    private static bool IsPoints(Mention mention) => mention.Measure == Measure.Points && mention.Figure.Unit == MeasureUnit.Point;

    [GeneratedRegex(@"^\s*[，、（]?\s*(?:实际|自评|评价|实)?(?:得分?|评分?|自评)[为：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Reached();
}
