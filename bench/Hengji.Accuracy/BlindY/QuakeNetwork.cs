using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Stations of a kind: how many, days they worked together, visits to mend them, money.</summary>
public sealed record QuakeStations(string Name, Fact Count, Fact Due, Fact Worked, Fact WorkedRate, Fact Visits, Fact Money);

/// <summary>A city's project to keep its earthquake stations running.</summary>
public sealed record QuakeNetwork(
    ImmutableArray<QuakeStations> Stations, Fact StationCount, Fact Due, Fact Worked, Fact WorkedRate, Fact Visits, ImmutableArray<Outlay> Uses, Outlay All, Comparison Spent, Fact City, Fact Province, Fact LineCount, Fact LineEach, Fact LineMoney,
    Comparison Shocks, Fact Weak, Fact Middle, Fact Strong, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
