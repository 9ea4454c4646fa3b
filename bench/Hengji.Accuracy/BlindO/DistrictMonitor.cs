using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>A project seven months into its year: budget, adjusted, spent, rate, expected for the rest and for the year.</summary>
public sealed record WatchedProject(string Name, Fact Initial, Fact Budget, Fact Spent, Fact Rate, Fact Rest, Fact Expected, Fact ExpectedRate, Fact Gap)
{
    public string Light => Rate.Value >= 50 ? "绿灯" : Rate.Value >= 35 ? "黄灯" : "红灯";
}

/// <summary>An indicator seven months into its year.</summary>
public sealed record WatchedIndicator(string Project, string Name, string Unit, Fact Target, Fact Done, Fact Rate, Fact Expected, Fact ExpectedRate);

/// <summary>A district bureau's projects as monitored in July.</summary>
public sealed record DistrictMonitor(
    ImmutableArray<WatchedProject> Projects, WatchedProject All, Fact Number, Fact Adjusted, Fact Added, Fact Cut, Fact LastRate, Fact Ahead, Fact Pace, Fact PaceGap, Fact Green, Fact Yellow, Fact Red,
    ImmutableArray<Outlay> Sources, ImmutableArray<WatchedIndicator> Indicators, Fact IndicatorCount, Fact OnTrack, Fact Behind, Fact OnTrackRate, Fact BackProjects, Fact Back, Fact BackRate, ComparedItem Cleaning);
