using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>Pupils of a kind and what is granted for each of them in a year.</summary>
public sealed record PupilKind(string Name, Fact Pupils, Fact Standard, Fact Money);

/// <summary>A use of the grant and its share.</summary>
public sealed record GrantUse(string Name, Fact Planned, Fact Spent, Fact Share);

/// <summary>A nine-year school's grant for running costs.</summary>
public sealed record SchoolGrant(
    Fact Classes, Fact Teachers, Fact Pupils, ImmutableArray<PupilKind> Kinds, Fact Granted, ImmutableArray<Portion> Levels, Fact Carried, Outlay Money, Fact GrantedSpent, Fact Initial, Comparison Compared,
    ImmutableArray<GrantUse> Uses, Fact Each, ImmutableArray<Deed> Deeds, ImmutableArray<Asked> Polls, Fact AllIssued, Fact AllValid, Fact AllContent, Fact ContentRate, MarkSheet Sheet);
