using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindIi;

/// <summary>The layouts of blind-ii: departments and units rating themselves.</summary>
internal static class BlindIiLayouts
{
    public static IReadOnlyList<Layout> All { get; } = [new LibraryProjectReport(), new PortWholeReport(), new FireBrigadeReport()];
}
