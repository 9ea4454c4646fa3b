using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>Gifts of a year: there before, received in money and goods, used, left.</summary>
public sealed record Gifts(Fact Opening, Comparison Received, ImmutableArray<Portion> Kinds, ImmutableArray<Portion> Uses, Fact Used, Fact UsedRate, Fact Closing);

/// <summary>A district's Red Cross on its whole expenditure.</summary>
public sealed record RedCrossWhole(
    Crew Officials, Crew Institution, Crew Crew, Line Basic, Line Project, Line All, ImmutableArray<Line> Projects, Fact BasicShare, Fact ProjectShare, Gifts Gifts, ImmutableArray<Deed> Deeds, Fact Trained, Fact Certified, Fact CertifiedRate, Fact TrainingCost, Fact TrainingEach,
    Fact Helped, Fact HelpMoney, Fact HelpEach, Fact Closing, Fact LastClosing, Fact ClosingRate, Fact Assets, ImmutableArray<Portion> AssetKinds, Asked Poll, MarkSheet Sheet);
