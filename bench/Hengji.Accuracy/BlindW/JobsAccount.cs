using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A project that a unit evaluated itself.</summary>
public sealed record SelfRated(Outlay Money, Fact Score, string Grade);

/// <summary>A city's centre for employment: its final account, and what it evaluated itself.</summary>
public sealed record JobsAccount(
    FinalAccount Account, ImmutableArray<SelfRated> Projects, Outlay All, Fact Number, Fact Share, Fact Mean, Fact Excellent, Fact Good, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
