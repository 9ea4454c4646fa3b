using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A hall or field: its area, days open, visits against last year, those free, those at a low price.</summary>
public sealed record Venue(string Name, Fact Area, Fact Days, Comparison Visits, Fact Free, Fact Cheap, Fact Share);

/// <summary>A sports centre on its whole expenditure.</summary>
public sealed record SportsCentre(
    Crew Crew, Fact Contract, Spending Money, Fact Opening, ImmutableArray<Portion> Incomes, Comparison Income, Fact AllIncome, Fact Closing, ImmutableArray<Comparison> Earned, Comparison AllEarned, ImmutableArray<Venue> Venues, Fact VenueCount,
    Fact Area, Comparison Visits, Fact Free, Fact Cheap, Fact FreeShare, Outlay Grant, ImmutableArray<Outlay> Uses, Comparison Energy, Fact EnergyEach, ImmutableArray<Deed> Deeds, Asked Poll, MarkSheet Sheet);
