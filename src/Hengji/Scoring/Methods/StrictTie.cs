namespace Hengji.Scoring.Methods;

/// <summary>The actual value equals a target that must be passed (&gt;, &lt;): not met, the ratio takes nothing, somebody looks.</summary>
internal static class StrictTie
{
    public static LineScore Score(Line line, string setting)
    {
        var actual = line.Indicator.Actual!.WithUnit();
        return new LineScore(
            line.Weight, false, $"完成值 {actual} 恰等于指标值，比例为 100%，计 {line.PointsText(line.Weight)}，待复核", setting)
        {
            Findings =
            [
                line.Finding(
                    ScoreFaults.StrictTie,
                    $"要求严格优于指标值，而完成值 {actual} 恰等于指标值，按比例不扣分。",
                    "请复核是否按达成处理。",
                    setting),
            ],
        };
    }
}
