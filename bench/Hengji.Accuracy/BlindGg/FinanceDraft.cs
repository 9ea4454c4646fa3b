using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>The general budget of a county: what came in, what was spent, how both sides balance.</summary>
public sealed record GeneralAccount(
    ImmutableArray<BudgetedItem> Taxes, BudgetedItem Tax, ImmutableArray<BudgetedItem> Fees, BudgetedItem Fee, BudgetedItem Revenue, Fact TaxShare, ImmutableArray<Portion> Grants, Fact Granted, Fact NewBonds, Fact Refinanced, Fact Borrowed,
    Fact CarriedIn, Fact FromStability, Fact FromFund, Fact FromCapital, Fact FromOther, Fact Moved, Fact All, ImmutableArray<BudgetedItem> Functions, BudgetedItem Spending, Fact Three, Fact ThreeShare, Fact Handed, Fact RepaidOwn, Fact Repaid, Fact ToStability, Fact CarriedOut);

/// <summary>The government funds of a county.</summary>
public sealed record FundAccount(
    ImmutableArray<BudgetedItem> Sources, BudgetedItem Income, Fact Granted, Fact NewBonds, Fact Refinanced, Fact Borrowed, Fact CarriedIn, Fact All, ImmutableArray<BudgetedItem> Uses, BudgetedItem Spending, Fact RepaidOwn, Fact Repaid, Fact CarriedOut);

/// <summary>State capital of a county, in short.</summary>
public sealed record CapitalAccount(ImmutableArray<BudgetedItem> Sources, BudgetedItem Income, Fact CarriedIn, Fact All, BudgetedItem Spending, Fact CarriedOut);

/// <summary>A social insurance fund: there before, income, paid, surplus of the year, left.</summary>
public sealed record InsuranceLine(string Name, Fact Opening, Fact Income, Fact Paid, Fact Surplus, Fact Closing);

/// <summary>Debt of a kind: before, borrowed anew and to repay, repaid, after, the limit and what it leaves.</summary>
public sealed record DebtLine(string Name, Fact Opening, Fact NewBonds, Fact Refinanced, Fact Repaid, Fact Closing, Fact Limit, Fact Room);

/// <summary>A county's draft of its final accounts.</summary>
public sealed record FinanceDraft(
    GeneralAccount General, FundAccount Fund, CapitalAccount Capital, ImmutableArray<InsuranceLine> Insurances, InsuranceLine Insurance, DebtLine GeneralDebt, DebtLine SpecialDebt, DebtLine Debt, Fact DebtRate, Fact StabilityOpening, Fact StabilityClosing, ImmutableArray<BudgetedItem> Courtesies, BudgetedItem Courtesy);
