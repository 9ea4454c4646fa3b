using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindM;

/// <summary>A project after eight months: budget, change, spent so far and what will be spent.</summary>
public sealed record WatchedProject(string Name, Fact Initial, Fact Change, MoneyLine Money, Fact Expected, Fact ExpectedRate);

/// <summary>A goal after eight months: what will be reached by the end of the year.</summary>
public sealed record WatchedGoal(Goal Goal, Fact Expected);

/// <summary>A city's bureau of water after eight months.</summary>
public sealed record Water(
    WatchedProject Basic, WatchedProject All, WatchedProject Whole, ImmutableArray<WatchedProject> Projects, Comparison Spent, Fact LastRate, Fact RateChange, Fact Pace, Fact Ahead, ImmutableArray<Fact> Lights, Fact Count, ImmutableArray<WatchedGoal> Goals,
    Fact GoalCount, Fact OnTime, Fact Late, Fact OnTimeRate, Fact Idle, Fact IdleShare, ImmutableArray<Portion> Back);
