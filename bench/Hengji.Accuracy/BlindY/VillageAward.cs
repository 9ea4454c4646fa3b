using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A village's works: what was built, who has use of it, who paid, what is paid out.</summary>
public sealed record AwardVillage(string Name, string Work, Fact Road, Fact Lamps, Fact People, Fact Award, Fact Raised, Fact All, Fact Paid, Fact PaidRate, Fact Unpaid);

/// <summary>A town's awards for works that villages decide on.</summary>
public sealed record VillageAward(
    ImmutableArray<AwardVillage> Villages, AwardVillage Whole, Fact VillageCount, Fact AwardShare, Fact RaisedShare, Comparison Award, Fact Province, Fact County, Fact Town, Outlay Spent, Deed Road, Deed Lamps, Fact RoadEach, Fact Households, Fact Checked, Asked Poll, MarkSheet Sheet);
