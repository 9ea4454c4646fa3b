using Hengji.Indicators;

namespace Hengji.Scoring;

/// <summary>The scores a qualitative tier allows, in points.</summary>
/// <param name="Low">Lowest score, included.</param>
/// <param name="High">Highest score.</param>
/// <param name="HighIsOpen">Whether the highest score itself belongs to the tier above.</param>
public readonly record struct TierInterval(decimal Low, decimal High, bool HighIsOpen)
{
    /// <summary>The interval of a tier: 达成 [0.8W, W], 部分达成 [0.6W, 0.8W), 未达成 [0, 0.6W) with the usual floors.</summary>
    public static TierInterval Of(AchievementTier tier, decimal weightPoints, (decimal Achieved, decimal Partly) floors) =>
        tier switch
        {
            AchievementTier.Achieved => new(weightPoints * floors.Achieved, weightPoints, false),
            AchievementTier.PartlyAchieved => new(weightPoints * floors.Partly, weightPoints * floors.Achieved, true),
            AchievementTier.NotAchieved => new(0, weightPoints * floors.Partly, true),
        };

    /// <summary>Whether a score belongs to the tier.</summary>
    public bool Contains(decimal points) => points >= Low && (HighIsOpen ? points < High : points <= High);

    /// <summary>As printed: [8, 10] or [6, 8).</summary>
    public string ToText() => $"[{Text(Low)}, {Text(High)}{(HighIsOpen ? ')' : ']')}";

    private static string Text(decimal points) => points.ToString("0.####", CultureInfo.InvariantCulture);
}
