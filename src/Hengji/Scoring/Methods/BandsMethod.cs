using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Schemes;

namespace Hengji.Scoring.Methods;

/// <summary>分档赋分: the completion percentage looked up in the scheme's table.</summary>
internal static class BandsMethod
{
    private const string Setting = "quantitative";

    public static LineScore Score(Line line)
    {
        if (line.Scheme.CompletionBands.IsEmpty)
            return NoTable(line);
        if (Quantities.Refuse(line, Setting) is { } refusal)
            return refusal;
        var (target, actual) = (line.Indicator.Target!, line.Indicator.Actual!);
        var isReverse = line.Indicator.Direction is Direction.AtMost or Direction.LessThan;
        var (part, whole) = isReverse ? (target, actual) : (actual, target);
        if (whole.Value <= 0 || part.Value < 0)
            return RatioScore.Meaningless(line, Setting);
        var percent = part.InBase() / whole.InBase() * 100;
        var text = $"{part.WithUnit()} ÷ {whole.WithUnit()} = {percent.ToText(2)}%";
        var quotient = new Bilingual(text, text);
        return ByTable(
            line, line.Scheme.CompletionBands, percent, quotient, Setting);
    }

    /// <summary>The share of the first band the value reaches; none reached earns nothing.</summary>
    public static LineScore ByTable(
        Line line, ImmutableArray<ScoreBand> bands, Rational value, Bilingual valueText, string setting)
    {
        var band = bands.Where(band => value >= band.From).OrderByDescending(band => band.From).FirstOrDefault();
        var points = line.Share(band?.Share ?? 0);
        var isMet = points == line.Weight;
        var place = band is null
            ? new("未达最低档", "below the lowest band")
            : Bilingual.Of(
                $"不低于 {Text(band.From)}%，按分值的 {Text(band.Share * 100)}% 计", $"at least {Text(band.From)}%, which earns {Text(band.Share * 100)}% of the weight");
        var text = Bilingual.Of($"{valueText}，{place}，得 {line.PointsText(points)}", $"{valueText}, {place}: {line.PointsText(points)}");
        return new LineScore(points, isMet, text, setting);
    }

    private static LineScore NoTable(Line line) =>
        LineScore.Incomplete(
            new("评价方案没有分档表", "The scheme has no table of bands"),
            Setting,
            line.Finding(
                ScoreFaults.MethodDoesNotFit,
                new("按分档赋分，但评价方案没有给出分档表。", "it is scored by bands, but the scheme gives no table of bands."),
                new("请在规则包的评价方案中补充分档表。", "Add the table of bands to the scheme in the pack."),
                Setting));

    private static string Text(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
