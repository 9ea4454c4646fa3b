using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A lot of works: pipes laid, contract, handed in, settled, cut, paid.</summary>
public sealed record DrainLot(string Name, Fact Length, Fact Contract, Fact HandedIn, Fact Settled, Fact Cut, Fact CutRate, Fact Paid, Fact PaidRate);

/// <summary>A district's drains, as an agency reviews them.</summary>
public sealed record DrainReview(
    ImmutableArray<DrainLot> Lots, DrainLot AllLots, Fact LotCount, FundSources Funds, ImmutableArray<Outlay> Costs, Outlay AllCosts, ImmutableArray<Fact> CostShares, Fact LengthWanted, Fact LengthRate, Fact LengthLeft,
    Fact Wells, Fact Spots, Fact SpotsGone, Fact SpotsLeft, Fact SpotsRate, Fact Quarters, Fact Households, Comparison Complaints, Fact BondRate, Fact Interest, Answers Poll, MarkSheet Sheet, ImmutableArray<Fact> Late);
