using Hengji.Figures;

namespace Hengji.Scoring.Methods;

/// <summary>满意度赋分: by ratio to the target, or by the scheme's bands; the rate must be possible for its sample.</summary>
internal static class SatisfactionMethod
{
    private const string Setting = "satisfaction";

    public static LineScore Score(Line line)
    {
        if (line.Indicator.Actual is not { } rate)
            return line.Missing("缺少满意度", Setting);
        if (rate.Value is < 0 or > 100 && rate.Unit.Dimension == MeasureUnit.Percent.Dimension)
            return Impossible(line, rate);
        var score = line.Scheme.SatisfactionBands.IsEmpty
            ? AtLeastMethod.Score(line) with { Setting = Setting }
            : BandsMethod.ByTable(
                line, line.Scheme.SatisfactionBands, rate.Value, $"满意度 {rate.WithUnit()}", Setting);
        return SampleChecks.Of(line, rate, Setting).Aggregate(score, (seen, finding) => seen.With(finding));
    }

    private static LineScore Impossible(Line line, Figure rate) =>
        LineScore.Incomplete(
            "满意度不在 0—100% 之内",
            Setting,
            line.Finding(
                ScoreFaults.OutOfRange, $"的满意度为 {rate.WithUnit()}，不在 0—100% 之内。", "请核对满意度。", Setting));
}
