using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindFf;

/// <summary>A dredged reach: mud at a price, other works, what was sent in and what was allowed.</summary>
public sealed record DredgedReach(string Name, Fact Length, Fact Planned, Fact Volume, Fact VolumeRate, Fact Mud, Fact Other, Fact Allowed, Fact Sent, Fact Cut, Fact CutRate, Fact Paid, Fact Owed);

/// <summary>A source of the money: planned, arrived, missing.</summary>
public sealed record DredgingSource(string Name, string Brief, Fact Planned, Fact Arrived, Fact Missing, Fact Rate, Fact Share);

/// <summary>A county's dredging of rivers, reviewed by its finance bureau.</summary>
public sealed record RiverDredging(
    Fact Price, ImmutableArray<DredgedReach> Reaches, DredgedReach All, Fact ReachCount, ImmutableArray<DredgingSource> Sources, DredgingSource Money, Fact Carried, Fact Usable, Fact Spent, Fact Closing, Fact SpentRate, Fact MudShare, Fact EachMetre,
    Fact Dumped, Fact Reused, Fact ReusedRate, Fact Sections, Fact Good, Fact GoodRate, Fact GoodBefore, Fact GoodChange, Fact Farmland, Comparison Flooded, Asked Villagers, MarkSheet Sheet);
