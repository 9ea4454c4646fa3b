using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A town's water works: how many, how many mended, for whom, money, fees due and paid.</summary>
public sealed record WaterTown(string Name, Fact Works, Fact Mended, Fact People, Outlay Money, Fact Due, Fact Paid, Fact PaidRate);

/// <summary>Samples of water of a kind and those that passed.</summary>
public sealed record WaterTest(string Name, Fact Samples, Fact Passed, Fact Rate);

/// <summary>A county's upkeep of village water works.</summary>
public sealed record DrinkingWater(
    ImmutableArray<WaterTown> Towns, WaterTown All, Fact TownCount, ImmutableArray<Portion> Sources, ImmutableArray<Outlay> Uses, Comparison Money, ImmutableArray<WaterTest> Tests, WaterTest AllTests, Fact Rural, Fact Tapped, Fact TapRate, Fact LastTapRate, Fact TapChange,
    Fact Keepers, Fact KeeperStandard, Fact KeeperMoney, Fact Pipes, Fact Devices, Fact Failures, Fact MendedInTime, Fact InTimeRate, Fact EachPerson, Asked Poll, MarkSheet Sheet);
