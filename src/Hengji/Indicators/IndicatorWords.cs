namespace Hengji.Indicators;

/// <summary>The words of the indicator form's choice columns.</summary>
internal static class IndicatorWords
{
    /// <summary>一级指标, with or without 指标; the points in brackets that forms print are left out.</summary>
    public static IndicatorClass? Class(string text)
    {
        var word = text.Trim();
        var bracket = word.IndexOfAny(['(', '（']);
        return (bracket > 0 ? word[..bracket] : word).Trim() switch
        {
            "成本指标" or "成本" => IndicatorClass.Cost,
            "产出指标" or "产出" => IndicatorClass.Output,
            "效益指标" or "效益" => IndicatorClass.Benefit,
            "满意度指标" or "满意度" or "服务对象满意度" => IndicatorClass.Satisfaction,
            _ => null,
        };
    }

    /// <summary>指标性质.</summary>
    public static Direction? Direction(string text) =>
        text.Trim() switch
        {
            "≥" or ">=" or "≧" or "＞=" => Indicators.Direction.AtLeast,
            ">" or "＞" => Indicators.Direction.MoreThan,
            "≤" or "<=" or "≦" or "＜=" => Indicators.Direction.AtMost,
            "<" or "＜" => Indicators.Direction.LessThan,
            "=" or "＝" => Indicators.Direction.Equal,
            "区间" => Indicators.Direction.Range,
            "定性" => Indicators.Direction.Qualitative,
            _ => null,
        };

    /// <summary>赋分规则; 完成比例 takes the side of the direction.</summary>
    public static ScoringMethod? Method(string text, Direction? direction) =>
        text.Trim() switch
        {
            "完成比例" or "完成比例赋分" => Ratio(direction),
            "等于" => ScoringMethod.Equal,
            "区间" => ScoringMethod.Range,
            "时限" => ScoringMethod.Deadline,
            "直接赋分" => ScoringMethod.YesNo,
            "评判等级" or "评判等级赋分" => ScoringMethod.QualitativeTier,
            "分档" or "分档赋分" => ScoringMethod.Bands,
            "扣分" => ScoringMethod.DeductPerEvent,
            "满意度" or "满意度赋分" => ScoringMethod.Satisfaction,
            _ => null,
        };

    /// <summary>达成档次.</summary>
    public static AchievementTier? Tier(string text) =>
        text.Trim() switch
        {
            "达成" => AchievementTier.Achieved,
            "部分达成" => AchievementTier.PartlyAchieved,
            "未达成" => AchievementTier.NotAchieved,
            _ => null,
        };

    /// <summary>The direction a method implies where the form leaves it blank; null where it implies none.</summary>
    public static Direction? DirectionOf(ScoringMethod method) =>
        method switch
        {
            ScoringMethod.Equal => Indicators.Direction.Equal,
            ScoringMethod.Range => Indicators.Direction.Range,
            ScoringMethod.Deadline or ScoringMethod.DeductPerEvent => Indicators.Direction.AtMost,
            ScoringMethod.Satisfaction => Indicators.Direction.AtLeast,
            ScoringMethod.QualitativeTier or ScoringMethod.YesNo => Indicators.Direction.Qualitative,
            _ => null,
        };

    /// <summary>The method that belongs to a direction and class where the form names none.</summary>
    public static ScoringMethod? MethodOf(Direction direction, IndicatorClass level1) =>
        level1 == IndicatorClass.Satisfaction && direction != Indicators.Direction.Qualitative
            ? ScoringMethod.Satisfaction
            : Ratio(direction);

    private static ScoringMethod? Ratio(Direction? direction) =>
        direction switch
        {
            Indicators.Direction.AtLeast or Indicators.Direction.MoreThan => ScoringMethod.AtLeast,
            Indicators.Direction.AtMost or Indicators.Direction.LessThan => ScoringMethod.AtMost,
            Indicators.Direction.Equal => ScoringMethod.Equal,
            Indicators.Direction.Range => ScoringMethod.Range,
            Indicators.Direction.Qualitative => ScoringMethod.QualitativeTier,
            null => null,
        };
}
