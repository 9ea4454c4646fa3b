using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Users of a kind: area, price, fees due and collected.</summary>
public sealed record HeatUsers(string Name, Fact Homes, Fact Area, Fact AreaWan, Fact Price, Fact Due, Fact Collected, Fact Rate, Fact Owed);

/// <summary>A season: area heated, homes, cost and subsidy.</summary>
public sealed record HeatSeason(Fact Area, Fact Homes, Fact Cost, Fact CostEach, Fact Subsidy);

/// <summary>Coal over the season: there before, bought, burned, left.</summary>
public sealed record HeatCoal(Fact Opening, Fact Bought, Fact Price, Fact BoughtMoney, Fact Burned, Fact Closing, Fact EachArea);

/// <summary>A kind of subsidy: the standard, for how much, what that makes, the budget, paid.</summary>
public sealed record HeatGrant(string Name, Fact Standard, Fact Number, Outlay Money, Fact Share);

/// <summary>A town's heating and the subsidy for it.</summary>
public sealed record TownHeating(
    ImmutableArray<HeatUsers> Users, HeatUsers All, Fact HomeShare, Fact OldOwed, Fact NewOwed, HeatCoal Coal, ImmutableArray<ComparedCost> Costs, ComparedCost Cost, Fact CostEach, Fact Loss, Fact Cover, Fact NetLoss,
    ImmutableArray<HeatGrant> Grants, Outlay Grant, Comparison GrantCompared, Fact Carried, Fact Given, ImmutableArray<Portion> GivenBy, ImmutableArray<HeatSeason> Seasons, Comparison AreaCompared, Comparison HomesCompared,
    Fact Faults, Fact Mended, Fact MendedRate, ImmutableArray<(string Name, Fact Tested, Fact Warm, Fact Rate)> Tests, Fact Invested, Fact InvestedAll, Fact PipesDone, Fact PipesAll, Fact PipesRate, Asked Poll, MarkSheet Sheet);

/// <summary>A cost of the season against the one before, and its share.</summary>
public sealed record ComparedCost(string Name, Comparison Money, Fact Share, Fact Each);
