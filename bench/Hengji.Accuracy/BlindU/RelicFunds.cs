using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A work on a monument: its rank, money, the bid and what was paid for it so far, points.</summary>
public sealed record RelicWork(string Name, string Rank, Outlay Money, Fact Ceiling, Fact Bid, Fact Saved, Fact SavedRate, Fact Progress, Fact Points);

/// <summary>A source of the money, or monuments of a rank that it went to.</summary>
public sealed record RelicMoney(string Name, Fact Items, Outlay Money);

/// <summary>A city's money for monuments.</summary>
public sealed record RelicFunds(
    ImmutableArray<Portion> Ranks, Fact Monuments, ImmutableArray<RelicWork> Works, Fact WorkCount, Outlay All, Fact Ceiling, Fact Bid, Fact Saved, Fact SavedRate, Fact Points, ImmutableArray<Outlay> Sources, ImmutableArray<RelicMoney> Kinds,
    Comparison Money, Fact Patrols, Fact Dangers, Fact Mended, Fact MendedRate, Fact Open, Fact Watchers, Fact WatcherStandard, Fact WatcherMoney, Comparison Visitors, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
