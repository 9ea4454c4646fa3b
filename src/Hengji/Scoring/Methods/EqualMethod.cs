namespace Hengji.Scoring.Methods;

/// <summary>等于: full marks at the target, else weight × the smaller ÷ the larger of the two.</summary>
internal static class EqualMethod
{
    private const string Setting = "quantitative";

    public static LineScore Score(Line line)
    {
        if (Quantities.Refuse(line, Setting) is { } refusal)
            return refusal;
        var (target, actual) = (line.Indicator.Target!, line.Indicator.Actual!);
        var order = actual.InBase().CompareTo(target.InBase());
        if (order == 0)
            return new LineScore(line.Weight, true, $"完成值 {actual.WithUnit()} = 指标值，达成，{line.FullText}", Setting);
        if (target.Value < 0)
            return RatioScore.Meaningless(line, Setting);
        if (target.Value == 0)
            return new LineScore(0, false, $"指标值为 0，完成值 {actual.WithUnit()} 不符，得 0 分", Setting);
        return order < 0
            ? RatioScore.Of(line, actual, target, Setting)
            : RatioScore.Of(line, target, actual, Setting);
    }
}
