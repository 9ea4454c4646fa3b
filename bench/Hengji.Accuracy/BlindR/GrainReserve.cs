using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>A store that keeps grain: tons, keeping, interest, the loss of turning it over.</summary>
public sealed record GrainStore(string Name, Fact Wheat, Fact Rice, Fact Tons, Fact Keeping, Fact Interest, Fact Turning, Fact Money, Fact Share);

/// <summary>A quarter's payment, and all until then.</summary>
public sealed record GrainQuarter(Fact Paid, Fact Until, Fact UntilRate);

/// <summary>A city on its subsidy for reserve grain.</summary>
public sealed record GrainReserve(
    ImmutableArray<GrainStore> Stores, GrainStore All, Fact StoreCount, Fact Standard, Outlay Keeping, Outlay Interest, Outlay Turning, Outlay Money, Comparison Spent, ImmutableArray<GrainQuarter> Quarters, Fact Loan, Fact LoanRate,
    Fact Wanted, Fact WantedRate, Fact TurnedPlan, Fact Turned, Fact TurnedRate, Fact Loss, Fact TurnedWheat, Fact TurnedRice, Fact Samples, Fact Good, Fact GoodRate, Fact Checks, Fact Found, Fact Mended, Asked Poll, MarkSheet Sheet);
