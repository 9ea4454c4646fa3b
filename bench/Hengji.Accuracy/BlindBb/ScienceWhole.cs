using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A city's science and technology bureau on its whole expenditure.</summary>
public sealed record ScienceWhole(
    Crew Crew, Fact Retired, Line Personnel, Line Common, Line Basic, ImmutableArray<Line> Projects, Line Project, Line All, Incomes Incomes, ImmutableArray<Portion> Paid, Fact PaidAhead,
    Comparison Firms, Fact NewFirms, Comparison Contracts, Comparison Research, Fact Platforms, ImmutableArray<Portion> PlatformKinds, Fact Applied, Fact Approved, Fact ApprovedRate, Fact Accepted,
    Fact PurchasePlan, Fact Purchases, Fact PurchaseRate, Fact Assets, Fact Used, Fact UsedRate, Fact Area, Fact RunningCost, Fact RunningEach, BudgetedItem Run, BudgetedItem Guests, BudgetedItem Abroad, BudgetedItem ThreePublic,
    ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
