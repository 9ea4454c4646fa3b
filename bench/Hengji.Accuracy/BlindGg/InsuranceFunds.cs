using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindGg;

/// <summary>One insurance: sources, income and payments against budget and last year, stocks, for how many months they last, the insured.</summary>
public sealed record InsuranceScheme(
    string Name, string Brief, Fact Premium, Fact? Subsidy, Fact Interest, BudgetedItem Income, BudgetedItem Paid, Fact Opening, Fact Surplus, Fact Closing, Fact ClosingGrowth, Fact Months, Comparison People);

/// <summary>All insurances together.</summary>
public sealed record InsuranceSum(
    Fact Premium, Fact Subsidy, Fact Interest, Fact PremiumShare, Fact SubsidyShare, Fact InterestShare, BudgetedItem Income, BudgetedItem Paid, Fact Opening, Fact Surplus, Fact Closing, Fact ClosingGrowth, Fact Months, Fact Insured);

/// <summary>Pensions of residents: who draws them, how much each month, what was paid for.</summary>
public sealed record ResidentPension(ImmutableArray<Portion> Kinds, Comparison Drawing, Fact MonthlyEach, Fact Dead, Fact DeathStandard);

/// <summary>Health insurance of residents: standards a head, who gives the subsidy, what was paid for.</summary>
public sealed record ResidentHealth(Fact OwnStandard, Fact GrantStandard, Fact Standard, ImmutableArray<Portion> Givers, ImmutableArray<Portion> Kinds, Fact Stays, Fact StayEach);

/// <summary>A city's final accounts of social insurance funds.</summary>
public sealed record InsuranceFunds(
    ImmutableArray<InsuranceScheme> Schemes, InsuranceSum Sum, Fact SchemeCount, ResidentPension Pension, ResidentHealth Health, Fact Jobless, Fact JoblessPaid, Fact JoblessEach, Fact KeptFirms, Fact KeptPaid, Fact JoblessOther,
    Fact Recovered, Fact RecoveredCases, Fact Deposited, Fact DepositedShare, Fact Current);
