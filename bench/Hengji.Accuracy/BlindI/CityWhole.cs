using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindI;

/// <summary>A task with target, result and how much of the target that is.</summary>
public sealed record CityTask(string Name, string Unit, Fact Target, Fact Actual, Fact Rate);

/// <summary>A special project: budget, spent, rate, what is left.</summary>
public sealed record CityProject(string Name, Fact Budget, Fact Spent, Fact Rate, Fact Left);

/// <summary>A cost for each person, vehicle or square metre.</summary>
public sealed record RunningUnitCost(string Name, Fact Amount, Fact Size, string Unit, Fact Each);

/// <summary>A city's bureau on its whole expenditure.</summary>
public sealed record CityWhole(
    Fact Posts, Fact Staff, Fact Retired, Fact Initial, Fact Added, Fact Budget, Fact Spent, Fact SpentRate, Fact Left, Fact LeftRate, Portion Basic, Portion Project,
    ImmutableArray<Portion> Functions, ImmutableArray<(Fact SoFar, Fact Rate)> Quarters, ImmutableArray<CityProject> Projects, CityProject AllProjects, ImmutableArray<CityTask> Tasks,
    Fact Planned, Fact Bought, Fact BoughtRate, Fact Small, Fact SmallShare, Fact Assets, Fact InUse, Fact UseRate, ImmutableArray<RunningUnitCost> Costs,
    BudgetedItem ThreePublic, ImmutableArray<BudgetedItem> ThreeParts, Fact OnlineRate, SelfForm Form);
