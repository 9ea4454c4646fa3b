using Hengji.Figures;

namespace Hengji.Scoring.Methods;

/// <summary>Comparable numbers and texts of an indicator's figures.</summary>
internal static class Quantities
{
    /// <summary>The figure's value in its dimension's base unit.</summary>
    public static Rational InBase(this Figure figure) => Rational.Of(figure.Value) * figure.Unit.InBase;

    /// <summary>As printed with its unit: 98.4%, 2.33万人.</summary>
    public static string WithUnit(this Figure figure) =>
        figure.ToText(thousands: false) + (figure.Unit == MeasureUnit.Percent ? "" : figure.Unit.Symbol);

    /// <summary>A ratio as a percentage with two places at most: 88.05%.</summary>
    public static string PercentText(Rational ratio) => (ratio * 100).ToText(2) + "%";

    /// <summary>Target and actual value when both are there and of one dimension, else why not.</summary>
    public static LineScore? Refuse(Line line, string setting)
    {
        var indicator = line.Indicator;
        if (indicator.Target is not { } target)
        {
            return LineScore.Incomplete(
                new("没有可衡量的指标值", "There is no target that can be measured"),
                setting,
                line.Finding(
                    ScoreFaults.Unmeasurable,
                    Bilingual.Of(
                        $"的年度指标值“{indicator.TargetText}”没有数值，无法按完成比例赋分。",
                        $"the target “{indicator.TargetText}” has no number, so it cannot be scored by completion."),
                    new(
                        "请补充可衡量的数值目标，或改为定性指标并按评判等级赋分。",
                        "Set a number to be reached, or make it a qualitative indicator scored by tiers."),
                    setting),
                line.Finding(
                    ScoreFaults.Missing,
                    new("缺少数值型指标值，暂不能评分。", "a target in numbers is missing; it cannot be scored yet."),
                    Line.FillIn,
                    setting));
        }
        if (indicator.Actual is not { } actual)
            return line.Missing(new("缺少实际完成值", "The actual value is missing"), setting);
        return RefuseUnit(line, target, actual, setting);
    }

    /// <summary>Incomplete when the two figures count different things; null when they compare.</summary>
    public static LineScore? RefuseUnit(Line line, Figure target, Figure actual, string setting) =>
        target.Unit.Dimension == actual.Unit.Dimension
            ? null
            : LineScore.Incomplete(
                new("指标值与完成值计量单位不同类", "Target and actual count different things"),
                setting,
                line.Finding(
                    ScoreFaults.UnitsDiffer,
                    Bilingual.Of(
                        $"的指标值以“{target.Unit}”计、完成值以“{actual.Unit}”计，不能比较。",
                        $"its target counts “{target.Unit}”, its actual value “{actual.Unit}”; they cannot be compared."),
                    new("请统一计量单位。", "Use one unit."),
                    setting));
}
