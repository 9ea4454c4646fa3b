using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindW;

/// <summary>A place where blood is given: givers and units, this year and last.</summary>
public sealed record BloodPlace(string Name, Comparison Givers, Comparison Units, Fact Share);

/// <summary>A test: how many, not passed, the rate.</summary>
public sealed record BloodTest(string Name, Fact Tested, Fact Failed, Fact Rate);

/// <summary>A province's blood centre on a project.</summary>
public sealed record BloodProject(
    Fact Initial, Fact Added, ImmutableArray<Outlay> Sources, ImmutableArray<Outlay> Uses, Outlay All, Fact SpentShare, ImmutableArray<BloodPlace> Places, BloodPlace AllPlaces, ImmutableArray<Portion> Ages, Comparison Platelets, ImmutableArray<BloodTest> Tests, Fact Unfit, Fact UnfitRate,
    Fact TestEach, Fact Supplied, Fact Wasted, Fact WastedRate, Fact Hospitals, Fact Opening, Fact Closing, Fact Events, Fact Repeat, Fact RepeatShare, Asked Poll, Asked Hospital, MarkSheet Sheet);
