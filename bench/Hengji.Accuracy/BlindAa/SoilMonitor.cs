using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindAa;

/// <summary>Land of a town farmed so that black soil is kept (保护性耕作): task, who does it, what passed by class of straw cover, its money. Areas are in 万亩.</summary>
public sealed record SoilTown(string Name, Fact Task, Fact Farms, Fact High, Fact Low, Fact Passed, Fact Rate, Fact HighMoney, Fact LowMoney, Fact Money);

/// <summary>Money for one use, watched in the middle of the year: budget, arrived, spent so far, progress, expected by the end of the year and what will then be left.</summary>
public sealed record WatchedMoney(string Name, Fact Budget, Fact Arrived, Fact Spent, Fact Rate, Fact Expected, Fact ExpectedRate, Fact Left);

/// <summary>A goal watched in the middle of the year.</summary>
public sealed record WatchedGoal(string Level1, string Level2, string Name, string Unit, Fact Target, Fact Reached, Fact Rate, string Expected, string Light);

/// <summary>A county's subsidy for keeping black soil, from January to July.</summary>
public sealed record SoilMonitor(ImmutableArray<SoilTown> Towns, SoilTown All, Fact TownCount, Fact HighPrice, Fact LowPrice, Fact HighShare, ImmutableArray<WatchedMoney> Uses, WatchedMoney Money)
{
    public required Fact Central { get; init; }
    public required Fact Local { get; init; }
    public required Comparison Progress { get; init; }
    public required Fact Machines { get; init; }
    public required Fact Watched { get; init; }
    public required Fact WatchedRate { get; init; }
    public required ImmutableArray<WatchedGoal> Goals { get; init; }
    public required Fact GoalCount { get; init; }
    public required Fact Green { get; init; }
    public required Fact Yellow { get; init; }
    public required Fact Rejected { get; init; }
    public required Fact RejectedShare { get; init; }
}
