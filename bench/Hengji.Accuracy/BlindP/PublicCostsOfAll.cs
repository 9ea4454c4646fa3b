using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>A group of a county's units and what they spent on travel abroad, cars and guests.</summary>
public sealed record CostGroup(string Name, Fact Units, Fact Abroad, Fact Buying, Fact Running, Fact Reception, Fact All, Fact LastAll, Fact Share);

/// <summary>One of the costs over three years, with this year's budget.</summary>
public sealed record CostLine(string Name, Fact Before, BudgetedItem Item, Fact Saved, Fact NextBudget, Fact NextChange);

/// <summary>A county's costs for travel, cars and guests of all its units.</summary>
public sealed record PublicCostsOfAll(
    ImmutableArray<CostLine> Lines, CostLine Cars, CostLine All, ImmutableArray<CostGroup> Groups, CostGroup Whole, Fact Teams, Fact Travellers, Fact PerTraveller, Fact NewCars, Fact PerNewCar, Fact OldCars, Fact PerCar,
    Comparison Batches, Comparison Guests, Fact PerGuest, Fact ForeignBatches, Fact ForeignGuests);
