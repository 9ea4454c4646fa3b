using Hengji.Indicators;

namespace Hengji.Scoring.Methods;

/// <summary>The named methods (赋分规则); one file each.</summary>
internal static class MethodTable
{
    private static readonly ImmutableDictionary<ScoringMethod, Func<Line, LineScore>> Methods =
        new Dictionary<ScoringMethod, Func<Line, LineScore>>
        {
            [ScoringMethod.AtLeast] = AtLeastMethod.Score,
            [ScoringMethod.AtMost] = AtMostMethod.Score,
            [ScoringMethod.Equal] = EqualMethod.Score,
            [ScoringMethod.Range] = RangeMethod.Score,
            [ScoringMethod.Deadline] = DeadlineMethod.Score,
            [ScoringMethod.YesNo] = YesNoMethod.Score,
            [ScoringMethod.QualitativeTier] = QualitativeTierMethod.Score,
            [ScoringMethod.Bands] = BandsMethod.Score,
            [ScoringMethod.DeductPerEvent] = DeductPerEventMethod.Score,
            [ScoringMethod.Satisfaction] = SatisfactionMethod.Score,
        }.ToImmutableDictionary();

    /// <summary>Scores a line by its method; a ratio method that runs against the direction follows the direction.</summary>
    public static LineScore Score(Line line)
    {
        var method = line.Indicator.Method;
        var fitting = (method, line.Indicator.Direction) switch
        {
            (ScoringMethod.AtLeast, Direction.AtMost or Direction.LessThan) => ScoringMethod.AtMost,
            (ScoringMethod.AtMost, Direction.AtLeast or Direction.MoreThan) => ScoringMethod.AtLeast,
            _ => method,
        };
        if (!Methods.TryGetValue(fitting, out var score))
            return NoMethod(line);
        return fitting == method ? score(line) : score(line).With(Reversed(line));
    }

    private static Checks.Finding Reversed(Line line) =>
        line.Finding(
            ScoreFaults.DirectionReversed,
            new("的赋分规则与指标性质方向相反，已按指标性质评分。", "its scoring rule runs against its direction; it was scored by its direction."),
            new("请核对指标性质与赋分规则。", "Check direction and scoring rule."),
            "quantitative");

    private static LineScore NoMethod(Line line) =>
        LineScore.Incomplete(
            new("赋分规则只用于预算执行率", "The scoring rule is for budget execution only"),
            "quantitative",
            line.Finding(
                ScoreFaults.MethodDoesNotFit,
                new("不能使用预算执行率的赋分规则。", "the scoring rule of budget execution cannot be used here."),
                new("请另选赋分规则。", "Choose another scoring rule."),
                "quantitative"));
}
