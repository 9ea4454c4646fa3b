namespace Hengji.Indicators;

/// <summary>Official names of the tiers.</summary>
public static class AchievementTierNames
{
    /// <summary>达成, 部分达成 or 未达成.</summary>
    public static string Name(this AchievementTier tier) => tier.BothNames().Chinese;

    /// <summary>The name in both languages.</summary>
    public static Bilingual BothNames(this AchievementTier tier) =>
        tier switch
        {
            AchievementTier.Achieved => new("达成", "achieved"),
            AchievementTier.PartlyAchieved => new("部分达成", "partly achieved"),
            AchievementTier.NotAchieved => new("未达成", "not achieved"),
        };
}
