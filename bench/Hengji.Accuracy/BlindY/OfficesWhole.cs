using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindY;

/// <summary>A unit of the department: budget at first, in full, spent.</summary>
public sealed record OfficesUnit(string Name, Fact Initial, Outlay Money, Fact Staff);

/// <summary>A province's administration of public offices on its whole expenditure.</summary>
public sealed record OfficesWhole(
    WholeSpending Money, ImmutableArray<OfficesUnit> Units, Fact UnitCount, Fact Area, Fact OfficeArea, Fact OtherArea, Fact AreaEach, Fact Cars, Comparison Trips, Comparison Energy, Fact Users, Fact EnergyEach,
    Fact SmallBought, Fact SmallShare, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
