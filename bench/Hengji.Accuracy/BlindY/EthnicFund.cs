using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A project of the fund in a town: its money, how far it is, who gains.</summary>
public sealed record EthnicProject(string Name, string Place, string Kind, Outlay Money, Fact Homes, Fact People);

/// <summary>Projects of a kind: how many, their money, share of the fund.</summary>
public sealed record EthnicKind(string Name, Fact Count, Outlay Money, Fact Share);

/// <summary>A county's fund for its minorities.</summary>
public sealed record EthnicFund(
    ImmutableArray<EthnicProject> Projects, ImmutableArray<EthnicKind> Kinds, Fact ProjectCount, Outlay All, Fact Homes, Fact People, Fact Central, Fact Province, Fact County, Fact CentralShare, Comparison Given, Comparison Earned, Fact Done, Fact DoneRate,
    ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
