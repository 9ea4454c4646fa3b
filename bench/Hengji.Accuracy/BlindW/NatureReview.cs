using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A city's office for land and planning as an agency reviews its whole expenditure.</summary>
public sealed record NatureReview(
    Fact Offices, Fact Subunits, Fact Posts, Fact Staff, Fact Civil, Fact Institution, Fact StaffRate, Purpose Personnel, Purpose Common, Purpose Basic, Purpose Project, Purpose All, Fact AddedRate, Fact LeftRate, Fact CommonRate,
    Comparison Spent, Fact BasicShare, Fact ProjectShare, ImmutableArray<Outlay> Projects, Fact ProjectCount, Fact SlowCount, BudgetedItem Vehicles, BudgetedItem Guests, BudgetedItem ThreePublic, Outlay Buying,
    Fact Assets, Fact Used, Fact Idle, Fact UsedRate, ImmutableArray<Deed> Deeds, Fact Contracts, Fact ContractMoney, Fact LateContracts, Fact LateShare, Fact LateMoney, ImmutableArray<Asked> Polls, MarkSheet Sheet);
