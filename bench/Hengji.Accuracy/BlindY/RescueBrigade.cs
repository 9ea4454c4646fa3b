using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>Equipment bought: how many at what price.</summary>
public sealed record BrigadeGear(string Name, string Unit, Fact Count, Fact Price, Fact Money);

/// <summary>Calls of a kind against last year.</summary>
public sealed record BrigadeCalls(string Name, Comparison Number, Fact Share);

/// <summary>A county's project for its paid firemen and their equipment.</summary>
public sealed record RescueBrigade(
    Fact Team, Fact Station, Fact Small, Fact Wage, Fact WageMoney, ImmutableArray<BrigadeGear> Gear, ImmutableArray<Outlay> Uses, Outlay All, Comparison Spent, Fact Third, Fact County, Fact Zone, ImmutableArray<BrigadeCalls> Calls, Comparison AllCalls,
    Fact Saved, Fact Rescued, Fact Worth, ImmutableArray<Deed> Deeds, Fact Passed, Fact PassedRate, Asked Poll, MarkSheet Sheet);
