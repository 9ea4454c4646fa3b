using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>Key projects of a kind: how many, how many began, what was planned and done this year.</summary>
public sealed record KeyProjects(string Name, Fact Items, Fact Started, Fact Planned, Fact Done, Fact Rate);

/// <summary>A development and reform bureau on its whole expenditure.</summary>
public sealed record DevelopmentWhole(
    Crew Crew, Spending Money, ThreeFunds Three, ImmutableArray<KeyProjects> Kinds, KeyProjects All, Comparison Investment, ImmutableArray<Deed> Deeds, Comparison Obtained, Fact Bonds, Fact Grants,
    Outlay Purchase, Fact Small, Fact SmallShare, Fact Assets, Fact Fixed, Fact Used, Fact UsedRate, Fact CommonEach, MarkSheet Sheet);
