using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A county's sugar cane that is subsidised, or all counties': planned and done, money for seedlings and for machines, what was given and spent.</summary>
public sealed record CaneArea(
    string Name, Fact Given, Fact Planned, Fact Planted, Fact PlantedRate, Fact SeedMoney, Fact Machined, Fact MachineMoney, Fact Spent, Fact Rate, Fact Left, Fact Growers);

/// <summary>A region's subsidy for sugar cane.</summary>
public sealed record Cane(
    Fact SeedEach, Fact MachineEach, ImmutableArray<CaneArea> Areas, CaneArea All, Fact AreaCount, Fact FullCount, Fact Region, Fact City, Fact Counties, Fact RegionShare, Comparison Given, Comparison Planted,
    Comparison Yield, Fact PerGrower, Fact MachinedRate, Fact Visited, Fact Firms, ImmutableArray<SelfPoll> Polls, SelfPoll AllPolled, ScoredWhole Score);
