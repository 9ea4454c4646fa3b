using Hengji.Figures;

namespace Hengji.Scoring.Methods;

/// <summary>满意度赋分: by ratio to the target, or by the scheme's bands; the rate must be possible for its sample.</summary>
internal static class SatisfactionMethod
{
    private const string Setting = "satisfaction";

    public static LineScore Score(Line line)
    {
        if (line.Indicator.Actual is not { } rate)
            return line.Missing(new("缺少满意度", "The satisfaction rate is missing"), Setting);
        if (rate.Value is < 0 or > 100 && rate.Unit.Dimension == MeasureUnit.Percent.Dimension)
            return Impossible(line, rate);
        var score = line.Scheme.SatisfactionBands.IsEmpty
            ? AtLeastMethod.Score(line) with { Setting = Setting }
            : BandsMethod.ByTable(
                line, line.Scheme.SatisfactionBands, rate.Value, Bilingual.Of($"满意度 {rate.WithUnit()}", $"satisfaction {rate.WithUnit()}"), Setting);
        return SampleChecks.Of(line, rate, Setting).Aggregate(score, (seen, finding) => seen.With(finding));
    }

    private static LineScore Impossible(Line line, Figure rate) =>
        LineScore.Incomplete(
            new("满意度不在 0—100% 之内", "The satisfaction rate is not within 0 to 100%"),
            Setting,
            line.Finding(
                ScoreFaults.OutOfRange,
                Bilingual.Of(
                    $"的满意度为 {rate.WithUnit()}，不在 0—100% 之内。", $"the satisfaction rate is {rate.WithUnit()}, not within 0 to 100%."),
                new("请核对满意度。", "Check the satisfaction rate."),
                Setting));
}
