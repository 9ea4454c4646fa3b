using System.Collections.Immutable;
using System.Globalization;
using Hengji.Checks;
using Hengji.Figures;
using Hengji.Indicators;
using Hengji.Regulations;
using Hengji.Schemes;
using Hengji.Scoring;

namespace Hengji.Tests.Scoring;

/// <summary>Builders that show only what matters.</summary>
internal static class Some
{
    public static readonly Citation Citation = new("项目支出绩效评价管理办法（财预〔2020〕10号）", "", CitationSeen.NotSeen);

    /// <summary>N-2020: 10 / 50 / 30 / 10, 优 90 良 80 中 60.</summary>
    public static readonly Scheme Scheme = new(
        "department-self-2020",
        "部门整体支出绩效自评",
        new Dictionary<IndicatorClass, decimal>
        {
            [IndicatorClass.Execution] = 10,
            [IndicatorClass.Output] = 50,
            [IndicatorClass.Benefit] = 30,
            [IndicatorClass.Satisfaction] = 10,
        }.ToImmutableDictionary(),
        [new("优", 90), new("良", 80), new("中", 60), new("差", 0)],
        Citation)
    {
        ExecutionScoreDecimals = 1,
    };

    public static Figure Number(string printed, MeasureUnit? unit = null, string item = "actual", string row = "r1")
    {
        var value = decimal.Parse(printed, NumberStyles.Number, CultureInfo.InvariantCulture);
        var decimals = value.Scale;
        return new Figure(
            new FigureAddress("indicators", item, row),
            printed,
            value,
            decimals,
            decimals,
            unit ?? MeasureUnit.None,
            Rounding.Nearest,
            Reading.OwnDecimals,
            new SourceLocation("indicators.csv", "第2行"));
    }

    public static Figure Money(string printed, string item = "total") =>
        Number(printed, MeasureUnit.TenThousandYuan, item);

    public static Indicator Indicator(
        ScoringMethod method,
        Direction direction,
        string? target = null,
        string? actual = null,
        string weight = "10",
        IndicatorClass level1 = IndicatorClass.Output,
        string key = "r1") =>
        new(key, level1, "数量指标", "指标" + key, direction, method)
        {
            Target = target is null ? null : Number(target, item: "target", row: key),
            Actual = actual is null ? null : Number(actual, item: "actual", row: key),
            Weight = Number(weight, MeasureUnit.Point, "weight", key),
            EvidenceCount = 1,
        };

    public static ExecutionFigures Execution(string? budget = "9853.12", string? executed = "8675.33", string reason = "项目跨年") =>
        new(
            budget is null ? null : Money(budget, "full_year"),
            executed is null ? null : Money(executed, "executed"),
            reason);

    /// <summary>Scores one indicator under the scheme; the evaluation's second line.</summary>
    public static (ScoreLine Line, ImmutableArray<Finding> Findings) Score(Indicator indicator, Scheme? scheme = null)
    {
        var evaluation = Scorer.Evaluate(scheme ?? Scheme, Execution(), [indicator]);
        return (evaluation.Lines[1], [.. evaluation.Findings.Where(finding => finding.Message.Contains(indicator.Name, StringComparison.Ordinal))]);
    }

    public static IEnumerable<string> Codes(this IEnumerable<Finding> findings) => findings.Select(finding => finding.Code);
}
