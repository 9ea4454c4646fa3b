using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindHh;

/// <summary>An insurance fund over half a year.</summary>
public sealed record HalfFund(string Name, Fact Opening, Fact Income, Fact Outlay, Fact Surplus, Fact Closing);

/// <summary>A debt of a kind over half a year.</summary>
public sealed record HalfDebt(string Name, Fact Limit, Fact Opening, Fact Issued, Fact Repaid, Fact Closing, Fact Room);

/// <summary>A city's budget in the first half of a year.</summary>
public sealed record QingheHalf(
    ImmutableArray<BudgetedItem> Taxes, BudgetedItem Tax, ImmutableArray<BudgetedItem> Fees, BudgetedItem Fee, BudgetedItem Income, Fact Half, Fact IncomePace, Fact TaxShare, Fact FeeShare, ImmutableArray<Portion> Areas,
    ImmutableArray<BudgetedItem> Outlays, BudgetedItem Spending, Fact SpendingPace, Fact Living, Fact LivingShare, Fact IncomeFirst, Fact IncomeSecond, Fact SpendingFirst, Fact SpendingSecond,
    ImmutableArray<BudgetedItem> FundIncomes, BudgetedItem FundIncome, ImmutableArray<BudgetedItem> FundOutlays, BudgetedItem FundOutlay, BudgetedItem CapitalIncome, BudgetedItem CapitalOutlay,
    ImmutableArray<HalfFund> Insurances, HalfFund Insurance, ImmutableArray<HalfDebt> Debts, HalfDebt Debt, Fact Interest, Fact Rest);
