using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.BlindGg;

/// <summary>The layouts of blind-gg: final accounts and budgets.</summary>
internal static class BlindGgLayouts
{
    public static IReadOnlyList<Layout> All { get; } = [new FinanceDraftReport(), new InsuranceFundsReport(), new CityCapitalReport(), new CropStationReport(), new CivilBudgetReport()];
}
