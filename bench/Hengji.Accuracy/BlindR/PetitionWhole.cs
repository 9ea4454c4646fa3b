using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindR;

/// <summary>Letters, visits, or messages against last year, and their share of all.</summary>
public sealed record PetitionWay(string Name, Comparison Matters, Fact Share);

/// <summary>A district's office of letters and visits on its whole expenditure.</summary>
public sealed record PetitionWhole(
    Fact Posts, Fact Staff, Outlay Basic, Outlay Project, Outlay All, Fact Personnel, Fact Common, ImmutableArray<Outlay> Projects, Fact ProjectCount, ImmutableArray<PetitionWay> Ways, Comparison Matters,
    Fact First, Fact Repeated, Fact FirstShare, Fact Due, Fact OnTime, Fact OnTimeRate, Fact Old, Fact Solved, Fact OldLeft, Fact SolvedRate, Fact Leaders, Fact LeaderMatters, Comparison ThreePublic, Asked Poll, MarkSheet Sheet);
