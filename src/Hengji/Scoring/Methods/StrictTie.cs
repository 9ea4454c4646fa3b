namespace Hengji.Scoring.Methods;

/// <summary>The actual value equals a target that must be passed (&gt;, &lt;): not met, the ratio takes nothing, somebody looks.</summary>
internal static class StrictTie
{
    public static LineScore Score(Line line, string setting)
    {
        var actual = line.Indicator.Actual!.WithUnit();
        return new LineScore(
            line.Weight,
            false,
            Bilingual.Of(
                $"完成值 {actual} 恰等于指标值，比例为 100%，计 {line.PointsText(line.Weight)}，待复核",
                $"actual {actual} just equals the target, a ratio of 100%: {line.PointsText(line.Weight)}, to be reviewed"),
            setting)
        {
            Findings =
            [
                line.Finding(
                    ScoreFaults.StrictTie,
                    Bilingual.Of(
                        $"要求严格优于指标值，而完成值 {actual} 恰等于指标值，按比例不扣分。",
                        $"the target must be passed, and the actual value {actual} just equals it; the ratio takes nothing off."),
                    new("请复核是否按达成处理。", "Review whether it counts as met."),
                    setting),
            ],
        };
    }
}
