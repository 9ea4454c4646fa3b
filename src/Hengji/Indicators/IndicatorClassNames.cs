namespace Hengji.Indicators;

/// <summary>Official names of the classes.</summary>
public static class IndicatorClassNames
{
    /// <summary>预算执行率, 成本指标, 产出指标, 效益指标 or 满意度指标.</summary>
    public static string Name(this IndicatorClass level1) => level1.BothNames().Chinese;

    /// <summary>The name in both languages.</summary>
    public static Bilingual BothNames(this IndicatorClass level1) =>
        level1 switch
        {
            IndicatorClass.Execution => new("预算执行率", "budget execution"),
            IndicatorClass.Cost => new("成本指标", "cost"),
            IndicatorClass.Output => new("产出指标", "output"),
            IndicatorClass.Benefit => new("效益指标", "benefit"),
            IndicatorClass.Satisfaction => new("满意度指标", "satisfaction"),
        };
}
