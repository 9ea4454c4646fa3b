using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A kind of homes to be renewed: estates, blocks, households, floor space and money.</summary>
public sealed record Estate(string Name, Fact Blocks, Fact Homes, Fact Area, Outlay Money);

/// <summary>A county's bureau of housing and building on its whole expenditure.</summary>
public sealed record BuildingWhole(
    Crew Officials, Crew Institution, Crew Crew, Fact Retired, Outlay Granted, Outlay Own, Outlay All, Fact Initial, Fact GrantedInitial, Fact OwnInitial, Fact Added, Comparison Spent, Portion Personnel, Portion Common, Portion Project, Fact Basic,
    ImmutableArray<Outlay> Tasks, ImmutableArray<Estate> Estates, Estate Estate, Fact EstateCount, Fact PerHome, BudgetedItem Run, BudgetedItem Guests, BudgetedItem ThreePublic,
    Fact Rural, Fact RuralGrant, Fact RuralEach, Fact Inspected, Fact Dangers, Fact Mended, Fact MendedRate, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
