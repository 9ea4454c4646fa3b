using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindIi;

/// <summary>Equipment of one kind: there before, bought, scrapped, there now.</summary>
public sealed record Kit(string Name, string Unit, Fact Opening, Fact Bought, Fact Scrapped, Fact Closing);

/// <summary>A county's forest fire brigade and its project of readiness.</summary>
public sealed record FireBrigade(
    Outlay Guard, Outlay Gear, Outlay Belt, Outlay All, ImmutableArray<Portion> Shares, Fact Members, ImmutableArray<Fact> Squads, Fact Monthly, Fact Months, Fact Wages, ImmutableArray<Kit> Kits,
    Fact BeltTarget, Fact BeltDone, Fact BeltRate, Fact BeltEach, Comparison Fires, Comparison Burnt, Deed Drills, Deed Patrols, Asked Poll, MarkSheet Sheet);
