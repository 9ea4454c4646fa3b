namespace Hengji.Indicators;

/// <summary>Causes of results far beyond the target (超额完成原因); only a target set too low costs points.</summary>
public static class OverAchievementCause
{
    /// <summary>目标值偏低.</summary>
    public const string TargetTooLow = "目标值偏低";

    /// <summary>The causes offered to fillers.</summary>
    public static ImmutableArray<string> All { get; } = [TargetTooLow, "政策调整", "需求变化", "一次性因素", "其他"];

    /// <summary>Whether the words name a target that was set too low: 目标偏低, 指标值设定过低 …</summary>
    public static bool IsTargetTooLow(string cause) =>
        cause.Trim() is "目标偏低" or TargetTooLow or "目标过低" or "目标值过低" or "指标值偏低" or "指标值过低"
            or "目标设定偏低" or "目标设定过低" or "指标值设定偏低" or "指标值设定过低";
}
