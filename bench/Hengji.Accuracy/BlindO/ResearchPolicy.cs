using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>A year of the policy, or all of them: firms that asked and got, money, what they spent themselves.</summary>
public sealed record PolicyYear(string Name, Fact Asked, Fact Granted, Fact PassRate, Outlay Money, Fact Each, Fact Research, Fact Lever);

/// <summary>Firms of a size or branch: how many, their money.</summary>
public sealed record PolicyFirms(string Name, Fact Firms, Fact FirmShare, Fact Money, Fact MoneyShare, Fact Each);

/// <summary>A support policy of three years as reviewed.</summary>
public sealed record ResearchPolicy(
    ImmutableArray<PolicyYear> Years, PolicyYear All, Comparison Firms, Comparison Money, Comparison Research, ImmutableArray<PolicyFirms> Sizes, ImmutableArray<PolicyFirms> Branches, Fact Again, Fact AgainShare, Fact Late, Fact LateMoney, Fact LateShare,
    Comparison HighTech, Comparison Patents, Fact Intensity, Fact LastIntensity, Fact IntensityChange, Asked Poll, ImmutableArray<Fact> Answers, ImmutableArray<Fact> AnswerShares, MarkSheet Sheet);
