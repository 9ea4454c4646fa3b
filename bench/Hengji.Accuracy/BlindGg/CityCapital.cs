using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>What an enterprise owes of its profit: profit, rate, due, owed before, paid, owed after.</summary>
public sealed record ProfitDue(string Name, Fact Profit, Fact Rate, Fact Due, Fact OwedBefore, Comparison Paid, Fact OwedAfter);

/// <summary>An enterprise's balance: assets, debt, equity, the rate of debt, its takings and its people.</summary>
public sealed record Holding(string Name, Comparison Assets, Fact Debt, Fact Equity, Fact DebtRate, Comparison Takings, Fact People);

/// <summary>What retired people of enterprises cost: how many, the standard of each, the amount.</summary>
public sealed record Handover(string Name, Fact People, Fact Standard, Fact Amount);

/// <summary>A city's budget of state capital as it was carried out, and the enterprises behind it.</summary>
public sealed record CityCapital(
    ImmutableArray<ProfitDue> Dues, Fact Profit, Fact Due, Fact OwedBefore, Fact OwedAfter, BudgetedItem ProfitIncome, BudgetedItem Dividend, BudgetedItem Transfer, BudgetedItem Income, ImmutableArray<Portion> IncomeShares, Fact CarriedIn, Fact FromAbove, Fact All,
    ImmutableArray<BudgetedItem> Injections, BudgetedItem Injection, ImmutableArray<Handover> Handovers, BudgetedItem Legacy, BudgetedItem Other, BudgetedItem Spending, Fact MovedOut, Fact MovedRate, Fact CarriedOut,
    ImmutableArray<Holding> Holdings, Holding Sum, ImmutableArray<Fact> LevelCounts, Fact FirmCount, Fact OwnCount, Comparison Wages, Fact WageEach, MarkSheet Sheet);
