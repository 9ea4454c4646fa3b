using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>A thing to be bought or built: how many, at what price, for how much, as asked and as allowed.</summary>
public sealed record CostItem(string Kind, string Name, string Unit, Fact Number, Fact Price, Fact Money, Fact AllowedNumber, Fact Allowed, Fact Cut);

/// <summary>Things of one kind, in each of three years.</summary>
public sealed record CostKind(string Name, ImmutableArray<CostItem> Items, Fact Money, Fact Share, Fact Allowed, Fact Cut, ImmutableArray<Fact> Years);

/// <summary>What experts gave for one question.</summary>
public sealed record Opinion(string Name, Fact Weight, Fact Score, string Words);

/// <summary>A county's rescue stations and equipment as asked for over three years.</summary>
public sealed record RescueGoal(
    ImmutableArray<CostKind> Kinds, Fact Asked, Fact Allowed, Fact Cut, Fact CutRate, ImmutableArray<Fact> Years, ImmutableArray<Fact> YearShares, ImmutableArray<Portion> Sources, ImmutableArray<Fact> SourcesFirst,
    Fact Stations, Fact Planned, Fact Towns, Fact Covered, Fact CoveredBefore, Fact CoveredRate, Fact CoveredRateBefore, Fact CoverageChange, Comparison Calls, Fact Minutes, Fact LastMinutes, Fact MinutesCut, ImmutableArray<Opinion> Opinions, Fact Weight, Fact Score, Fact Experts, Fact Members);
