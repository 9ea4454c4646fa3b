using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A project watched in July: what was spent, what is expected, what will be left.</summary>
public sealed record WatchedProject(string Name, Fact Initial, Fact Change, Fact Budget, Fact Spent, Fact Rate, Fact Later, Fact Expected, Fact ExpectedRate, Fact Left)
{
    /// <summary>Whether it lags behind time.</summary>
    public bool IsLate => Rate.Value < 40;
}

/// <summary>A goal watched in July.</summary>
public sealed record WatchedGoal(string Level, string Name, string Unit, Fact Target, Fact Done, Fact Rate, Fact Expected);

/// <summary>What a city's keeping bureau spent and did till July.</summary>
public sealed record KeepingMonitor(
    ImmutableArray<WatchedProject> Projects, WatchedProject All, Fact Count, ImmutableArray<WatchedProject> Late, Fact LateCount, Fact OnTime, ImmutableArray<WatchedGoal> Goals, Fact Staffing, Fact StaffingSpent, Fact StaffingRate,
    Comparison LastSpent, Fact Recovered);
