using Hengji.Figures;
using Hengji.Indicators;

namespace Hengji.Scoring;

/// <summary>What the department's own text says it scored (自评得分): parts, total and grade.</summary>
/// <param name="Classes">Points claimed by class, execution included; classes not claimed are absent.</param>
/// <param name="Total">Total claimed, in points; null when not claimed.</param>
/// <param name="Grade">优, 良, 中 or 差 as claimed; empty when not claimed.</param>
public sealed record ClaimedResult(
    ImmutableDictionary<IndicatorClass, Figure> Classes, Figure? Total, string Grade)
{
    /// <summary>Nothing claimed.</summary>
    public static ClaimedResult None { get; } = new(ImmutableDictionary<IndicatorClass, Figure>.Empty, null, "");
}
