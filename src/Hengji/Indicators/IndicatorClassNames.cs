namespace Hengji.Indicators;

/// <summary>Official names of the classes.</summary>
public static class IndicatorClassNames
{
    /// <summary>预算执行率, 成本指标, 产出指标, 效益指标 or 满意度指标.</summary>
    public static string Name(this IndicatorClass level1) =>
        level1 switch
        {
            IndicatorClass.Execution => "预算执行率",
            IndicatorClass.Cost => "成本指标",
            IndicatorClass.Output => "产出指标",
            IndicatorClass.Benefit => "效益指标",
            IndicatorClass.Satisfaction => "满意度指标",
        };
}
