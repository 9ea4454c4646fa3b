using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindQ;

/// <summary>A project of a weather bureau with its form; money of this year and what was carried over.</summary>
public sealed record WeatherProject(string Name, string Goal, YearFund Money, Fact Granted, Fact Carried, ImmutableArray<Achieved> Works, ImmutableArray<BoughtThing> Bought, SelfForm Form);

/// <summary>Something paid for: how many, at what price.</summary>
public sealed record BoughtThing(string Name, string Unit, Fact Count, Fact Price, Fact Money);

/// <summary>Projects of a weather bureau and their points together.</summary>
public sealed record WeatherYear(ImmutableArray<WeatherProject> Projects, YearFund All, Fact Count, Fact Good, Fact Average, Fact Warnings, ImmutableArray<Fact> WarningParts, SelfPoll Poll);
