using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>A city's museum on its whole expenditure.</summary>
public sealed record MuseumUnit(
    Fact Posts, Fact Staff, Fact Senior, Fact Middle, Fact Junior, Fact SeniorShare, Fact Opening, ImmutableArray<Portion> Incomes, Comparison Income, ImmutableArray<Outlay> Kinds, Outlay All, Comparison Spent, Fact Closing,
    ImmutableArray<Outlay> Projects, Outlay Project, ImmutableArray<Portion> Ranks, Comparison Holdings, Fact Precious, Fact PreciousShare, ImmutableArray<Fact> Quarters, Comparison Visitors, Fact Minors, Fact MinorShare,
    Fact Days, Fact EachDay, Fact Tours, Fact FreeTours, Fact Shows, Fact OwnShows, Fact GuestShows, ImmutableArray<Deed> Deeds, Asked Poll, Fact Bought, Fact BoughtSmall, Fact BoughtShare, MarkSheet Sheet);
