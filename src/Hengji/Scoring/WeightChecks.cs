using Hengji.Checks;
using Hengji.Figures;
using Hengji.Indicators;

namespace Hengji.Scoring;

/// <summary>Whether weights add up to the scheme: by class, and to 100 (C14, G05, G07).</summary>
internal static class WeightChecks
{
    private const string Setting = "weights";

    public static IEnumerable<Finding> Of(Evaluation evaluation)
    {
        foreach (var one in evaluation.Classes.Where(one => one.Class != IndicatorClass.Execution))
        {
            if (OfClass(evaluation, one) is { } finding)
                yield return finding;
        }
        if (Total(evaluation) is { } total)
            yield return total;
    }

    private static Finding? OfClass(Evaluation evaluation, ClassScore one)
    {
        var scheme = evaluation.Scheme;
        var lines = evaluation.Lines.Where(line => line.Class == one.Class).ToArray();
        var expected = scheme.Weights.GetValueOrDefault(one.Class);
        if (lines.Length == 0)
        {
            return ScoreFaults.ClassWithoutIndicator.Finding(
                Bilingual.Of(
                    $"评价方案为{one.Class.BothNames()}设 {Text(expected)} 分，但没有一项{one.Class.BothNames()}；总分暂缺，不计零分也不计满分。",
                    $"The scheme gives {one.Class.BothNames()} {Text(expected)} points, but there is no such indicator; the total is open, neither zero nor full."),
                new(
                    "请补充该类指标，或按方案规定调整分值并说明理由。",
                    "Add indicators of this class, or shift its weight as the scheme allows and give the reason."),
                scheme.CitationOf(Setting));
        }
        var sum = lines.Sum(line => line.WeightPoints);
        // A missing weight has its own finding.
        return sum == expected || lines.Any(line => line.WeightPoints == 0)
            ? null
            : ScoreFaults.WrongWeights.Finding(
                Bilingual.Of(
                    $"{one.Class.BothNames()}各项分值合计 {Text(sum)} 分，评价方案为 {Text(expected)} 分，相差 {Text(sum - expected)} 分。",
                    $"The weights of {one.Class.BothNames()} add up to {Text(sum)} points; the scheme has {Text(expected)}, a difference of {Text(sum - expected)}."),
                new("请调整该类各项指标的分值。", "Adjust the weights of this class."),
                scheme.CitationOf(Setting),
                [.. WeightFigures(lines)]);
    }

    private static Finding? Total(Evaluation evaluation)
    {
        var total = evaluation.Scheme.Weights.Values.Sum();
        return total == 100
            ? null
            : ScoreFaults.WrongWeights.Finding(
                Bilingual.Of(
                    $"评价方案各类分值合计 {Text(total)} 分，不是 100 分。",
                    $"The weights of the scheme add up to {Text(total)} points, not 100."),
                new("请核对规则包中的评价方案。", "Check the scheme in the pack."),
                evaluation.Scheme.CitationOf(Setting));
    }

    private static IEnumerable<Figure> WeightFigures(IEnumerable<ScoreLine> lines) =>
        lines.SelectMany(line => line.Figures).Where(figure => figure.Address.Item == "weight");

    private static string Text(decimal points) => points.ToString("0.####", CultureInfo.InvariantCulture);
}
