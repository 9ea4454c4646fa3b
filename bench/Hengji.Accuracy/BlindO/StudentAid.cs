using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Aid of a kind: times it was paid in spring and autumn, at what standard, for how much.</summary>
public sealed record AidKind(string Stage, string Name, Fact Spring, Fact Autumn, Fact Times, Fact Standard, Fact Money);

/// <summary>A stage of school: how often aid was paid and its money.</summary>
public sealed record AidStage(string Name, Fact Times, Fact Money, Fact Share);

/// <summary>A level that pays, or a county that spends: given, spent, rate, left.</summary>
public sealed record AidShare(string Name, Fact Given, Fact Spent, Fact Rate, Fact Left, Fact Share);

/// <summary>A city's transfer for aid to pupils and students.</summary>
public sealed record StudentAid(
    ImmutableArray<AidKind> Kinds, ImmutableArray<AidStage> Stages, Fact Times, Fact Spring, Fact Autumn, Comparison Money, ImmutableArray<AidShare> Levels, AidShare AllLevels, Fact LocalGiven, Fact LocalSpent,
    ImmutableArray<AidShare> Counties, Fact CountyCount, Comparison Central, Fact First, Fact Second, Fact Wanted, ImmutableArray<Asked> Polls, MarkSheet Sheet, Fact Poor, Fact PoorHelped, Fact Stopped, Fact Returned);
