using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A town's resettled people over the year, what they get each, and its projects.</summary>
public sealed record ResettledTown(string Name, Fact Opening, Fact Added, Fact Removed, Fact People, Fact Direct, Fact Items, Outlay Projects, Fact All);

/// <summary>Projects of a kind.</summary>
public sealed record ResettledKind(string Name, Fact Items, Fact Finished, Outlay Money, Fact Share);

/// <summary>A county's fund for people resettled from reservoirs.</summary>
public sealed record ResettlementFund(
    ImmutableArray<ResettledTown> Towns, ResettledTown Whole, Fact Standard, Fact Households, ImmutableArray<ResettledKind> Kinds, ResettledKind AllKinds, Fact Carried, Fact Given, ImmutableArray<Portion> Levels, Outlay All, Outlay Direct, Comparison Spent,
    Fact Unfinished, Comparison Income, Comparison CountyIncome, Fact IncomeRate, Comparison Villages, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
