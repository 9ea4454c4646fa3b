using System.Text;
using Hengji.Indicators;
using Hengji.Regulations;
using Hengji.Schemes;

namespace Hengji.Packs.Documenting;

/// <summary>Schemes, parameters, bands, calendar and library.</summary>
internal static class SchemePages
{
    public static void Write(StringBuilder text, Pack pack)
    {
        if (!pack.Schemes.IsEmpty)
            text.Heading(2, "评价方案");
        foreach (var scheme in pack.Schemes.Values.OrderBy(scheme => scheme.Id, StringComparer.Ordinal))
            Write(text, scheme);
        WriteTables(text, pack);
        if (pack.Deadlines.Length > 0)
            text.Heading(2, "期限").Table(["环节", "最后一日", "依据"], pack.Deadlines.Select(deadline =>
                ImmutableArray.Create(deadline.Title, MarkdownText.Of(deadline.On), MarkdownText.Of(deadline.Citation))));
        if (pack.Library.Length > 0)
            text.Heading(2, "指标库").Table(
                ["编号", "一级", "二级", "三级", "解释", "性质", "单位", "赋分", "依据"],
                pack.Library.Select(indicator => ImmutableArray.Create(
                    indicator.Id, indicator.Level1, indicator.Level2, indicator.Name, indicator.Explanation,
                    indicator.Direction, indicator.Unit, indicator.Method, MarkdownText.Of(indicator.Citation))));
    }

    private static void Write(StringBuilder text, Scheme scheme)
    {
        text.Heading(3, $"{scheme.Title}（{scheme.Id}）");
        text.Line("- 依据：" + MarkdownText.Inline(MarkdownText.Of(scheme.Citation))).Line();
        text.Table(["设置", "取值", "依据"], Settings(scheme));
    }

    private static IEnumerable<ImmutableArray<string>> Settings(Scheme scheme)
    {
        ImmutableArray<string> Row(string setting, string value, string citation) =>
            [setting, value, MarkdownText.Of(scheme.CitationOf(citation))];
        yield return Row("分值", Weights(scheme), "weights");
        yield return Row("等次", string.Join("；", scheme.Grades.Select(grade => $"{grade.Name} ≥ {MarkdownText.Of(grade.From)}")), "grades");
        yield return Row("小数位数", $"得分 {scheme.ScoreDecimals} 位，预算执行率得分 {scheme.ExecutionScoreDecimals} 位", "execution");
        yield return Row("执行率须说明原因", $"低于 {MarkdownText.Of(scheme.ExecutionReasonBelowPercent)}%", "execution");
        yield return Row("定性指标", $"达成 ≥ {Percent(scheme.TierFloors.Achieved)}，部分达成 ≥ {Percent(scheme.TierFloors.Partly)}", "tiers");
        var over = scheme.OverAchievement;
        yield return Row(
            "超额完成",
            $"超过 {Percent(over.WarnAbove)} 提醒，超过 {Percent(over.ExplainFrom)} 必须说明；每超一倍扣 {Percent(over.Slope)}，至少保留 {Percent(over.Floor)}",
            "over-achievement");
        yield return Row(
            "满意度",
            (scheme.SatisfactionBands.IsEmpty ? "按比例" : Bands(scheme.SatisfactionBands)) + $"；有效问卷少于 {scheme.MinimumSample} 份提醒",
            "satisfaction");
        yield return Row(
            "扣分",
            $"每项 {MarkdownText.Of(scheme.DeductionPerEventPoints)} 分；"
                + (scheme.DeductionPerDayPoints is { } day ? $"每迟一天 {MarkdownText.Of(day)} 分" : "超过时限不得分"),
            "quantitative");
    }

    private static void WriteTables(StringBuilder text, Pack pack)
    {
        if (!pack.Parameters.IsEmpty)
            text.Heading(2, "参数").Table(["名称", "取值"], pack.Parameters
                .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
                .Select(parameter => ImmutableArray.Create(parameter.Key, MarkdownText.Of(parameter.Value))));
        if (!pack.Bands.IsEmpty)
            text.Heading(2, "分档表").Table(["名称", "分档"], pack.Bands
                .OrderBy(table => table.Key, StringComparer.Ordinal)
                .Select(table => ImmutableArray.Create(table.Key, Bands(table.Value))));
    }

    private static string Weights(Scheme scheme) =>
        string.Join("，", scheme.Weights.OrderBy(weight => weight.Key).Select(weight => $"{Name(weight.Key)} {MarkdownText.Of(weight.Value)}"));

    private static string Bands(ImmutableArray<ScoreBand> bands) =>
        string.Join("；", bands.Select(band => $"≥ {MarkdownText.Of(band.From)} 得 {Percent(band.Share)}"));

    private static string Percent(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Name(IndicatorClass indicatorClass) =>
        indicatorClass switch
        {
            IndicatorClass.Execution => "预算执行率",
            IndicatorClass.Cost => "成本指标",
            IndicatorClass.Output => "产出指标",
            IndicatorClass.Benefit => "效益指标",
            IndicatorClass.Satisfaction => "满意度指标",
        };
}
