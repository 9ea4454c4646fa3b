using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Scoring;

namespace Hengji.Reports;

/// <summary>Numbers the report shows that no form holds: scores, under addresses such as <c>score.total</c>.</summary>
public static class ComputedFigures
{
    /// <summary>Form name of computed scores.</summary>
    public const string Form = "score";

    /// <summary>Address of the total.</summary>
    public static FigureAddress Total { get; } = new(Form, "total", FigureAddress.SingleRow);

    /// <summary>Address of a class's sum.</summary>
    public static FigureAddress Of(IndicatorClass scored) =>
        new(Form, scored.ToString().ToLowerInvariant(), FigureAddress.SingleRow);

    /// <summary>Every computed number with its story; incomplete ones are left out.</summary>
    public static IEnumerable<FigureStory> Of(Evaluation evaluation)
    {
        foreach (var line in evaluation.Lines)
        {
            if (line.ScorePoints is { } points)
                yield return LineStory(line, points);
            if (line.RateText.Length > 0)
                yield return RateStory(line);
        }
        foreach (var sum in evaluation.Classes)
        {
            if (sum.ScorePoints is { } points)
                yield return Story(Of(sum.Class), NameOf(sum.Class), points, ClassFormula(evaluation, sum), evaluation);
        }
        if (evaluation.TotalPoints is { } total)
        {
            var formula = string.Join(" + ", evaluation.Classes.Select(sum => Text(sum.ScorePoints ?? 0)));
            yield return Story(Total, "总绩效得分", total, $"{formula} = {Text(total)}", evaluation);
        }
    }

    /// <summary>Address of one line's score.</summary>
    public static FigureAddress Of(ScoreLine line) => new(Form, "points", line.Key);

    /// <summary>Address of the budget execution rate, <c>score.rate@execution</c>.</summary>
    public static FigureAddress RateOf(ScoreLine line) => new(Form, "rate", line.Key);

    /// <summary>Points without trailing zeros.</summary>
    public static string Text(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Chinese name of a class in the conclusion's sentence.</summary>
    public static string NameOf(IndicatorClass scored) =>
        scored switch
        {
            IndicatorClass.Execution => "预算执行情况得分",
            IndicatorClass.Cost => "成本情况得分",
            IndicatorClass.Output => "产出情况得分",
            IndicatorClass.Benefit => "效益情况得分",
            IndicatorClass.Satisfaction => "服务对象满意度得分",
        };

    private static FigureStory LineStory(ScoreLine line, decimal points) =>
        new(Of(line), line.Name + " 得分", Text(points) + " 分", "由本系统计算：" + line.Explanation, "按评分方案四舍五入", [], line.IsAssumed)
        {
            Citation = line.Citation,
        };

    private static FigureStory RateStory(ScoreLine line) =>
        new(RateOf(line), line.Name, line.RateText, "由本系统计算：" + line.Explanation, "保留两位小数", [], line.IsAssumed)
        {
            Citation = line.Citation,
        };

    private static string ClassFormula(Evaluation evaluation, ClassScore sum)
    {
        var lines = evaluation.Lines.Where(line => line.Class == sum.Class).ToList();
        return lines.Count == 1
            ? lines[0].Explanation
            : string.Join(" + ", lines.Select(line => Text(line.ScorePoints ?? 0))) + " = " + Text(sum.ScorePoints ?? 0);
    }

    private static FigureStory Story(
        FigureAddress address, string label, decimal points, string formula, Evaluation evaluation) =>
        new(address, label, Text(points) + " 分", "由本系统计算：" + formula, "按评分方案四舍五入", [], evaluation.UsesAssumptions)
        {
            Citation = evaluation.Scheme.CitationOf("weights"),
        };
}
