using Hengji.Figures;
using Hengji.Indicators;

namespace Hengji.Scoring.Methods;

/// <summary>完成比例赋分, 反向 (≤, &lt;): full marks when met, else weight × target ÷ actual; nothing when the target is 0.</summary>
internal static class AtMostMethod
{
    private const string Setting = "quantitative";

    public static LineScore Score(Line line)
    {
        if (Quantities.Refuse(line, Setting) is { } refusal)
            return refusal;
        var (target, actual) = (line.Indicator.Target!, line.Indicator.Actual!);
        var order = actual.InBase().CompareTo(target.InBase());
        var isStrict = line.Indicator.Direction == Direction.LessThan;
        if (order < 0 || (order == 0 && !isStrict))
            return OverAchievement.Weigh(line, Met(line, target, actual, isStrict), target, actual, target, actual);
        if (order == 0)
            return StrictTie.Score(line, Setting);
        return target.Value switch
        {
            > 0 => RatioScore.Of(line, target, actual, Setting),
            0 => new LineScore(
                Rational.Zero,
                false,
                Bilingual.Of($"指标值为 0，完成值 {actual.WithUnit()} 超出，得 0 分", $"target 0, actual {actual.WithUnit()} above it: 0 points"),
                Setting),
            _ => RatioScore.Meaningless(line, Setting),
        };
    }

    private static LineScore Met(Line line, Figure target, Figure actual, bool isStrict) =>
        new(
            line.Weight,
            true,
            Bilingual.Of(
                $"完成值 {actual.WithUnit()} {(isStrict ? "＜" : "≤")} 指标值 {target.WithUnit()}，达成，{line.FullText}",
                $"actual {actual.WithUnit()} {(isStrict ? "<" : "≤")} target {target.WithUnit()}, met, {line.FullText}"),
            Setting);
}
