using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindEe;

/// <summary>Guests of an age: how many, meals, subsidy for each meal.</summary>
public sealed record MealAge(string Name, Fact People, Fact Meals, Fact Standard, Fact Money, Fact Share, Fact MealsEach);

/// <summary>A town's canteens by grade, with meals and money for running them.</summary>
public sealed record CanteenTown(string Name, Fact Canteens, Fact Best, Fact Good, Fact Fair, Fact Meals, Fact MealsEach, Fact Money);

/// <summary>A quarter: lunches, dinners, both.</summary>
public sealed record MealQuarter(string Name, Fact Lunch, Fact Dinner, Fact All);

/// <summary>What canteens took in and paid.</summary>
public sealed record CanteenBooks(ImmutableArray<Portion> Incomes, Fact Income, ImmutableArray<Portion> Costs, Fact Cost, Fact Surplus, Fact CostEach, Fact PaidEach);

/// <summary>A county's canteens for the old and the subsidies for them.</summary>
public sealed record ElderCanteens(
    Fact Opening, Fact Opened, Fact Closed, Comparison Canteens, ImmutableArray<CanteenTown> Towns, CanteenTown AllTowns, Fact TownCount, ImmutableArray<Fact> GradeStandards, ImmutableArray<MealAge> Ages, MealAge AllAges, ImmutableArray<MealQuarter> Quarters, Fact LunchShare, Comparison Meals, Fact MealsDay, Fact OpenDays,
    Fact BuildStandard, ImmutableArray<Outlay> Uses, Outlay All, ImmutableArray<Portion> UseShares, Comparison Money, ImmutableArray<Portion> Sources, CanteenBooks Books, Fact Villages, Fact Covered, Fact CoveredRate, Fact Elders, Fact GuestShare, Fact Checks, Fact Faults, Fact Mended, ImmutableArray<Asked> Polls, MarkSheet Sheet);
