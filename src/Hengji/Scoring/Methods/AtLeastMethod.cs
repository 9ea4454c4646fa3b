using Hengji.Figures;
using Hengji.Indicators;

namespace Hengji.Scoring.Methods;

/// <summary>完成比例赋分, 正向 (≥, &gt;): full marks when met, else weight × actual ÷ target, never below 0.</summary>
internal static class AtLeastMethod
{
    private const string Setting = "quantitative";

    public static LineScore Score(Line line)
    {
        if (Quantities.Refuse(line, Setting) is { } refusal)
            return refusal;
        var (target, actual) = (line.Indicator.Target!, line.Indicator.Actual!);
        var order = actual.InBase().CompareTo(target.InBase());
        var isStrict = line.Indicator.Direction == Direction.MoreThan;
        if (order > 0 || (order == 0 && !isStrict))
            return OverAchievement.Weigh(line, Met(line, target, actual), target, actual, actual, target);
        if (order == 0)
            return StrictTie.Score(line, Setting);
        return target.Value > 0 ? RatioScore.Of(line, actual, target, Setting) : NotAboveZero(line, target);
    }

    private static LineScore Met(Line line, Figure target, Figure actual)
    {
        var sign = line.Indicator.Direction == Direction.MoreThan ? "＞" : "≥";
        var met = new LineScore(
            line.Weight,
            true,
            Bilingual.Of(
                $"完成值 {actual.WithUnit()} {sign} 指标值 {target.WithUnit()}，达成，{line.FullText}",
                $"actual {actual.WithUnit()} {(sign == "＞" ? ">" : sign)} target {target.WithUnit()}, met, {line.FullText}"),
            Setting);
        return target.Value != 0 || line.Indicator.Direction == Direction.MoreThan
            ? met
            : met.With(line.Finding(
                ScoreFaults.Unmeasurable,
                new("的正向指标值为 0，任何结果都算达成，没有考核意义。", "a target of at least 0 is met by any result and means nothing."),
                new("请重新设定指标值。", "Set the target anew."),
                Setting));
    }

    private static LineScore NotAboveZero(Line line, Figure target) =>
        target.Value == 0
            ? new LineScore(Rational.Zero, false, Below(line.Indicator.Actual!.WithUnit()), Setting)
            : RatioScore.Meaningless(line, Setting);

    private static Bilingual Below(string actual) =>
        new($"完成值 {actual} 低于指标值 0，得 0 分", $"actual {actual} below the target 0: 0 points");
}
