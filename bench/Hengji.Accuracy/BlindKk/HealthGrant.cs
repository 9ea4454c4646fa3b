using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>A county's part of the grant: people, what they entitle it to, what it spent, its points in the yearly assessment.</summary>
public sealed record HealthCounty(string Name, Fact People, Fact Due, Fact Spent, Fact Left, Fact Rate, Fact Points);

/// <summary>A level of budget: what it had to give, what had arrived.</summary>
public sealed record HealthSource(string Name, Fact Due, Fact Share, Fact Each);

/// <summary>People of a kind to be looked after: how many, how many are, the rate against the goal and against last year.</summary>
public sealed record CareGroup(string Name, Fact People, Fact Served, Fact Rate, Fact Goal, Fact Last, Fact Change);

/// <summary>Money for the counties with most points.</summary>
public sealed record HealthReward(ImmutableArray<string> Names, Fact Count, Fact Each, Fact Money);

/// <summary>A city's grant for basic public health.</summary>
public sealed record HealthGrant(
    Fact Standard, Fact StandardLast, Fact StandardChange, ImmutableArray<HealthCounty> Counties, HealthCounty All, Fact CountyCount, Fact Mean, ImmutableArray<HealthSource> Sources, ImmutableArray<Portion> Uses, Comparison Spent, HealthReward Reward,
    ImmutableArray<CareGroup> Groups, Fact GroupsReached, Comparison Visits, Fact SpentEach, Deed Lectures, Deed Training, Asked Poll, MarkSheet Sheet);
