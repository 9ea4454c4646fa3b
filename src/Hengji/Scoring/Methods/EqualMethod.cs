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
            return new LineScore(line.Weight, true, Met(line, actual.WithUnit()), Setting);
        if (target.Value < 0)
            return RatioScore.Meaningless(line, Setting);
        if (target.Value == 0)
            return new LineScore(0, false, NotZero(actual.WithUnit()), Setting);
        return order < 0
            ? RatioScore.Of(line, actual, target, Setting)
            : RatioScore.Of(line, target, actual, Setting);
    }

    private static Bilingual Met(Line line, string actual) =>
        Bilingual.Of($"完成值 {actual} = 指标值，达成，{line.FullText}", $"actual {actual} = target, met, {line.FullText}");

    private static Bilingual NotZero(string actual) =>
        new($"指标值为 0，完成值 {actual} 不符，得 0 分", $"target 0, actual {actual} differs: 0 points");
}
