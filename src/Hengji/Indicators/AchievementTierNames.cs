namespace Hengji.Indicators;

/// <summary>Official names of the tiers.</summary>
public static class AchievementTierNames
{
    /// <summary>达成, 部分达成 or 未达成.</summary>
    public static string Name(this AchievementTier tier) =>
        tier switch
        {
            AchievementTier.Achieved => "达成",
            AchievementTier.PartlyAchieved => "部分达成",
            AchievementTier.NotAchieved => "未达成",
        };
}
