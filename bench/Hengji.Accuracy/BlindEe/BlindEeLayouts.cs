using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindEe;

/// <summary>The layouts of blind-ee: projects and special funds of counties.</summary>
internal static class BlindEeLayouts
{
    public static IReadOnlyList<Layout> All { get; } = [new ForestPestReport(), new RuralTeachersReport(), new TownHeatingReport(), new ElderCanteensReport(), new TrainingVouchersReport()];
}
