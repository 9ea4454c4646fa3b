using Hengji.Figures;

namespace Hengji.Scoring.Methods;

/// <summary>完成比例赋分: the weight times the smaller over the larger.</summary>
/// <remarks>《项目支出绩效评价管理办法》（财预〔2020〕10号）: 未完成的按完成值与指标值的比例记分.</remarks>
internal static class RatioScore
{
    /// <summary>Weight × part ÷ whole; <paramref name="whole"/> is not 0.</summary>
    public static LineScore Of(Line line, Figure part, Figure whole, string setting)
    {
        var ratio = part.InBase() / whole.InBase();
        var points = line.Share(ratio);
        var text = ratio.Sign < 0
            ? $"{part.WithUnit()} ÷ {whole.WithUnit()} = {Quantities.PercentText(ratio)}，低于零按零计，得 0 分"
            : $"{part.WithUnit()} ÷ {whole.WithUnit()} = {Quantities.PercentText(ratio)}，"
                + $"{line.Weight.ToString("0.##", CultureInfo.InvariantCulture)} × {Quantities.PercentText(ratio)} = {line.PointsText(points)}";
        return new LineScore(points, false, text, setting);
    }

    /// <summary>A ratio to a target of 0 or less says nothing.</summary>
    public static LineScore Meaningless(Line line, string setting) =>
        LineScore.Incomplete(
            "指标值不是正数且未达成，完成比例没有意义",
            setting,
            line.Finding(
                ScoreFaults.MethodDoesNotFit,
                $"的指标值为 {line.Indicator.Target!.WithUnit()}，未达成时完成比例没有意义。",
                "请改用分档赋分或扣分，或说明理由后由评价组打分。",
                setting));
}
