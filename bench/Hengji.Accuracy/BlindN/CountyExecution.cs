using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>What came in and what went out, and what is left for the next year.</summary>
public sealed record CountyBalance(ImmutableArray<Held> In, Fact AllIn, ImmutableArray<Held> Out, Fact AllOut, Fact Closing);

/// <summary>The government fund's year.</summary>
public sealed record CountyFund(ImmutableArray<BudgetedItem> Incomes, BudgetedItem Local, BudgetedItem Spent, CountyBalance Balance);

/// <summary>A social insurance fund's year.</summary>
public sealed record InsuranceFund(string Name, Fact Opening, Fact Income, Fact Spent, Fact Current, Fact Closing);

/// <summary>Government debt: limits, what is owed, bonds of the year.</summary>
public sealed record CountyDebt(
    Fact Limit, Fact GeneralLimit, Fact SpecialLimit, Fact Owed, Fact GeneralOwed, Fact SpecialOwed,
    Fact Bonds, Fact GeneralBonds, Fact SpecialBonds, Fact Fresh, Fact Refinanced, Fact Paid, Fact Principal, Fact Interest);

/// <summary>Next year's draft: income against what came this year, expenditure against this year's initial budget, both balanced.</summary>
public sealed record CountyDraft(
    Comparison Tax, Comparison Nontax, Comparison Local, ImmutableArray<ComparedItem> Functions, Comparison Spent, ImmutableArray<Held> In, ImmutableArray<Held> Out, Fact All,
    Fact Livelihood, Fact LivelihoodShare);

/// <summary>A county's budgets of a year and the next one's draft.</summary>
public sealed record CountyExecution(
    ImmutableArray<BudgetedItem> Taxes, BudgetedItem Tax, ImmutableArray<BudgetedItem> Charges, BudgetedItem Nontax, BudgetedItem Local,
    ImmutableArray<ComparedItem> Upper, Comparison Revenue, ImmutableArray<BudgetedItem> Functions, BudgetedItem Spent, Fact Livelihood, Fact LivelihoodShare,
    CountyBalance Balance, CountyFund Fund, CountyBalance Capital, ImmutableArray<InsuranceFund> Insurance, InsuranceFund AllInsurance, CountyDebt Debt, CountyDraft Draft);
