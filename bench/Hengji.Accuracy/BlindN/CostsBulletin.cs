using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>The three public costs of a department.</summary>
public sealed record DepartmentCosts(string Name, Fact Three, Fact Abroad, Fact Vehicle, Fact Buy, Fact Run, Fact Reception);

/// <summary>A kind of procurement: planned, contracted, saved.</summary>
public sealed record ProcuredKind(string Name, Fact Budget, Fact Contract, Fact Saved, Fact SavedRate);

/// <summary>A manner of procurement: how many projects for how much.</summary>
public sealed record ProcuredManner(string Name, Fact Count, Fact Money, Fact Share);

/// <summary>Assets of bodies of one kind.</summary>
public sealed record KindAssets(string Name, Fact Bodies, Fact Assets, Fact Debts, Fact Net, Fact Share);

/// <summary>A vehicle kind and how many there are.</summary>
public sealed record VehicleKind(string Name, Fact Count);

/// <summary>What a district's finance office tells of all departments' costs in one bulletin.</summary>
public sealed record CostsBulletin(
    ImmutableArray<DepartmentCosts> Departments, DepartmentCosts All, BudgetedItem Three, Fact Spared, BudgetedItem Abroad, BudgetedItem Vehicle, BudgetedItem Buy, BudgetedItem Run, BudgetedItem Reception,
    Fact Groups, Fact Travellers, Fact PerTraveller, Fact Bought, Fact PerBought, Comparison Cars, Fact PerCar, Fact Batches, Fact Guests, Fact PerGuest,
    BudgetedItem Running, Fact CivilStaff, Fact PerStaff, BudgetedItem Meeting, BudgetedItem Training,
    ImmutableArray<ProcuredKind> Kinds, ProcuredKind Procured, ImmutableArray<ProcuredManner> Manners, Fact Projects, Fact Small, Fact SmallShare, Fact Micro, Fact MicroShare,
    ImmutableArray<KindAssets> Assets, KindAssets AllAssets, Comparison AssetsMoney, ImmutableArray<VehicleKind> Vehicles, Fact Machines);
