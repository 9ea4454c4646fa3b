using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindJj;

/// <summary>The layouts of blind-jj: accounts and budgets as published.</summary>
internal static class BlindJjLayouts
{
    public static IReadOnlyList<Layout> All { get; } = [new VeteransAccountReport(), new SchoolAccountReport(), new WaterAccountReport(), new TransportBudgetReport(), new MaternityBudgetReport(), new EmergencyBudgetReport()];
}
