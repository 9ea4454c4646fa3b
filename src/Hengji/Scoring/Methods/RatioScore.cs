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
        var quotient = $"{part.WithUnit()} ÷ {whole.WithUnit()} = {Quantities.PercentText(ratio)}";
        var product = $"{line.Weight.ToString("0.##", CultureInfo.InvariantCulture)} × {Quantities.PercentText(ratio)}";
        var text = ratio.Sign < 0
            ? new($"{quotient}，低于零按零计，得 0 分", $"{quotient}, below zero counts as zero: 0 points")
            : Bilingual.Of($"{quotient}，{product} = {line.PointsText(points)}", $"{quotient}, {product} = {line.PointsText(points)}");
        return new LineScore(points, false, text, setting);
    }

    /// <summary>A ratio to a target of 0 or less says nothing.</summary>
    public static LineScore Meaningless(Line line, string setting) =>
        LineScore.Incomplete(
            new("指标值不是正数且未达成，完成比例没有意义", "The target is not positive and not met, so a ratio means nothing"),
            setting,
            line.Finding(
                ScoreFaults.MethodDoesNotFit,
                Bilingual.Of(
                    $"的指标值为 {line.Indicator.Target!.WithUnit()}，未达成时完成比例没有意义。",
                    $"with a target of {line.Indicator.Target!.WithUnit()} a ratio means nothing when it is not met."),
                new(
                    "请改用分档赋分或扣分，或说明理由后由评价组打分。",
                    "Score it by bands or deductions, or give the reason and let the panel score it."),
                setting));
}
