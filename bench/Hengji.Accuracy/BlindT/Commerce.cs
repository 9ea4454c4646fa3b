using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindT;

/// <summary>A way the fund supports trade: its money, its share, how many firms or shops had it.</summary>
public sealed record CommerceWay(Outlay Money, Fact Share, Fact Receivers);

/// <summary>A city's fund for trade and consumption, as a third party evaluates it.</summary>
public sealed record Commerce(
    ImmutableArray<CommerceWay> Ways, Outlay All, Fact Receivers, ImmutableArray<Outlay> Districts, Fact DistrictCount, Fact BelowNinety, Comparison Budget, ImmutableArray<Portion> Sources,
    Fact Issued, Fact Redeemed, Fact RedeemedRate, Fact CouponMoney, Fact Consumption, Fact Lever, Comparison Retail, Comparison Online, Fact OnlineShare, Fact NewFirms, Fact NewFirmsTarget, Fact NewFirmsRate,
    Fact Sampled, Fact SampledShare, Fact SampledMoney, Fact SampledMoneyShare, Fact Faulty, Fact FaultyMoney, Fact Late, Fact LateDays, Asked Merchants, Asked Consumers, ImmutableArray<Deed> Deeds, MarkSheet Sheet);
