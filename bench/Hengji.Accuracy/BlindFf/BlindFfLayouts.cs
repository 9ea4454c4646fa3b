using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindFf;

/// <summary>The layouts of blind-ff: single projects reviewed by agencies.</summary>
internal static class BlindFfLayouts
{
    public static IReadOnlyList<Layout> All { get; } = [new ParkingPlatformReport(), new RiverDredgingReport(), new TalentPolicyReport(), new SchoolMealsReport()];
}
