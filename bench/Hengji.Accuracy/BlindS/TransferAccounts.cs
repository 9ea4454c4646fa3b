using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A city's part of what a province passes down.</summary>
public sealed record TransferCity(string Name, Fact All, Fact Returned, Fact General, Fact Special, Fact Share);

/// <summary>What a province paid to its cities and counties (转移支付): returns of tax, general transfers with shared duties among them, special ones; by city.</summary>
public sealed record TransferAccounts(
    BudgetedItem All, BudgetedItem Returned, ImmutableArray<BudgetedItem> Returns, BudgetedItem General, ImmutableArray<BudgetedItem> Generals, BudgetedItem Shared, ImmutableArray<BudgetedItem> Duties,
    BudgetedItem Special, ImmutableArray<BudgetedItem> Specials, Fact TransfersOnly, Fact GeneralShare, ImmutableArray<TransferCity> Cities, Fact CityCount, BudgetedItem Fund, ImmutableArray<BudgetedItem> Funds, Fact Capital,
    Fact Direct, Fact DirectSpent, Fact DirectRate, Fact Early, Fact EarlyShare, Fact Poorer, Fact PoorerShare);
