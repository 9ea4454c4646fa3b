using Hengji.Indicators;
using Hengji.Schemes;

namespace Hengji.Scoring;

/// <summary>Sums of lines by class (一级指标).</summary>
internal static class ClassTotals
{
    /// <summary>Classes that the scheme weighs or that have lines, in the order of 财预〔2020〕10号.</summary>
    public static ImmutableArray<ClassScore> Of(Scheme scheme, ImmutableArray<ScoreLine> lines) =>
        [.. Enum.GetValues<IndicatorClass>()
            .Where(level1 => scheme.Weights.GetValueOrDefault(level1) > 0 || lines.Any(line => line.Class == level1 && IsWeighed(line)))
            .Select(level1 => Sum(scheme, level1, lines.Where(line => line.Class == level1).ToImmutableArray()))];

    // An execution line of weight 0 belongs to a scheme that does not weigh execution.
    private static bool IsWeighed(ScoreLine line) => line.Class != IndicatorClass.Execution || line.WeightPoints > 0;

    private static ClassScore Sum(Scheme scheme, IndicatorClass level1, ImmutableArray<ScoreLine> lines)
    {
        var hasAllWeights = !lines.IsEmpty && lines.All(line => line.WeightPoints > 0);
        var isScored = !lines.IsEmpty && lines.All(line => line.ScorePoints is not null);
        return new ClassScore(
            level1,
            hasAllWeights ? lines.Sum(line => line.WeightPoints) : scheme.Weights.GetValueOrDefault(level1),
            isScored ? lines.Sum(line => line.ScorePoints)?.Trimmed() : null);
    }
}
