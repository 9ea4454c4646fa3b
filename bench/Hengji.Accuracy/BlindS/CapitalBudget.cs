using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindS;

/// <summary>A city's enterprise: profit of the year before that belongs to the owner, the percent handed over, what is due, what it handed over this year.</summary>
public sealed record PayingEnterprise(string Name, Fact Profit, Fact Percent, Comparison Due);

/// <summary>A line of next year's draft against what this year came to.</summary>
public sealed record CapitalLine(string Code, string Name, Comparison Money, Fact Rate);

/// <summary>A project paid from state capital next year.</summary>
public sealed record CapitalProject(string Kind, string Name, string Body, Fact Amount);

/// <summary>A city's state capital budget (国有资本经营预算): this year's execution and next year's draft.</summary>
public sealed record CapitalBudget(
    ImmutableArray<BudgetedItem> Incomes, BudgetedItem Income, Fact Granted, Fact Carried, Fact AllIncome, ImmutableArray<BudgetedItem> Uses, BudgetedItem Spent, Fact Lent, Fact Moved, Fact MovedShare, Fact Closing,
    ImmutableArray<PayingEnterprise> Enterprises, Fact EnterpriseCount, Fact AllProfit, ImmutableArray<CapitalLine> NextIncomes, CapitalLine NextIncome, Fact NextGranted, Fact NextAll,
    ImmutableArray<CapitalProject> Projects, Fact ProjectCount, ImmutableArray<CapitalLine> NextUses, CapitalLine NextSpent, Fact NextLent, Fact NextMoved, Fact NextMovedShare);
