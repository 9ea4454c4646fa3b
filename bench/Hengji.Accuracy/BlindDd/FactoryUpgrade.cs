using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindDd;

/// <summary>A county's upgraded factories: firms, projects, invested, equipment, aid, how much each yuan of aid moved.</summary>
public sealed record UpgradedCounty(string Name, Fact Firms, Fact Projects, Fact Invested, Fact Equipment, Fact Aid, Fact Leverage);

/// <summary>A way of aid and its money: planned, passed on, rate.</summary>
public sealed record AidWay(string Name, Fact Firms, Fact Planned, Fact Passed, Fact PassedRate, Fact Share);

/// <summary>A value of the sampled firms before and after.</summary>
public sealed record FirmValue(string Name, Comparison Money);

/// <summary>A city's special fund for upgrading factories, as reviewed.</summary>
public sealed record FactoryUpgrade(
    ImmutableArray<UpgradedCounty> Counties, UpgradedCounty All, Fact CountyCount, ImmutableArray<AidWay> Ways, AidWay AllWays, Fact CityMoney, Fact CountyMoney, Fact CityShare, Fact CountyShare, Fact Large, Fact Middle, Fact Small, Fact SmallShare, Fact EquipmentShare,
    Fact Sampled, Fact SampledShare, Fact SampledAid, Fact SampledAidShare, ImmutableArray<FirmValue> Values, Comparison Workers, Fact Started, Fact Finished, Fact FinishedRate, Fact Unfinished, Fact WrongFirms, Fact WrongMoney, Fact Recovered, Fact RecoveredRate, Answers Poll, MarkSheet Sheet, Fact ManagedScore);
