using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A class of roads: kilometres, what a kilometre gets, the money.</summary>
public sealed record RoadClass(string Name, Fact Length, Fact Standard, Fact Money);

/// <summary>A village: its roads, keepers, what they are paid, repairs.</summary>
public sealed record RoadVillage(string Name, Fact Township, Fact Village, Fact Length, Fact Keepers, Fact Wages, Fact Repairs, Fact Money);

/// <summary>A level that pays for roads.</summary>
public sealed record RoadSource(string Name, Fact Planned, Fact Arrived, Fact Rate);

/// <summary>A township's project of keeping up its roads.</summary>
public sealed record RoadUpkeep(
    ImmutableArray<RoadClass> Classes, Fact Length, Fact Wanted, ImmutableArray<RoadSource> Sources, RoadSource All, Fact OwnAdded, Outlay Money, Comparison Spent, ImmutableArray<Portion> Uses, ImmutableArray<RoadVillage> Villages, RoadVillage AllVillages, Fact VillageCount,
    Fact MonthlyWage, Fact PoorKeepers, Fact PoorShare, Fact Good, Fact GoodRate, Comparison Slides, Fact Cleared, Fact ClearedRate, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
