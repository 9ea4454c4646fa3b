using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>Roads of a rank: length, what keeping a kilometre is paid with, how much of it is in fair shape, this year and last.</summary>
public sealed record RoadKind(string Name, Fact Length, Fact Standard, Fact Money, Fact Fair, Fact FairRate, Fact FairLast, Fact FairChange);

/// <summary>A town's roads by rank, what it is due for them, what the assessment took.</summary>
public sealed record RoadTown(string Name, ImmutableArray<Fact> Lengths, Fact Length, Fact Due, Fact Cut, Fact Paid, Fact Points);

/// <summary>Works by contract: length, price, price after audit, what is kept back, what was paid.</summary>
public sealed record RoadWork(string Name, Fact Length, Fact Contract, Fact Audited, Fact Cut, Fact CutRate, Fact Kept, Fact Paid, Fact Each);

/// <summary>Wardens of the roads and their allowance.</summary>
public sealed record RoadWardens(Fact People, Fact Monthly, Fact Months, Fact Money);

/// <summary>A county's project of keeping its rural roads.</summary>
public sealed record RuralRoads(
    ImmutableArray<RoadKind> Kinds, RoadKind AllKinds, ImmutableArray<RoadTown> Towns, RoadTown AllTowns, Fact TownCount, Fact Base, ImmutableArray<RoadWork> Works, RoadWork AllWorks, Fact KeptRate, RoadWardens Wardens, ImmutableArray<Portion> Sources, ImmutableArray<Outlay> Uses, Outlay All, ImmutableArray<Fact> Shares,
    ImmutableArray<Portion> Quarters, Comparison Spent, Comparison Accidents, Deed Inspections, Deed Slopes, Asked Poll, MarkSheet Sheet);
