using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindKk;

/// <summary>The layouts of blind-kk: departments rating themselves.</summary>
internal static class BlindKkLayouts
{
    public static IReadOnlyList<Layout> All { get; } = [new CountyWaterReport(), new CityCultureReport(), new ProvinceGrainReport(), new GreenCareReport(), new HealthGrantReport(), new RuralRoadsReport()];
}
