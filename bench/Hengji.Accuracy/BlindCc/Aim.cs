using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>An indicator of a project: what was aimed at, what was reached, its weight and its points.</summary>
public sealed record Aim(string Level1, string Level2, string Name, string Sign, Fact Target, Fact Actual, string Unit, Fact Weight, Fact Score);

/// <summary>All indicators of a project with their sums.</summary>
public sealed record Aims(ImmutableArray<Aim> All, Fact Weight, Fact Score);

/// <summary>An indicator as it is planned, with the range of its target.</summary>
internal sealed record PlannedAim(string Level1, string Level2, string Name, string Sign, int Least, int Most, string Unit, int Weight);
