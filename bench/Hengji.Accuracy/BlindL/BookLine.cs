using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>A functional subject with all its expenditure, and what of it was granted.</summary>
/// <param name="Code">Three, five or seven digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsFund">Whether paid by the government fund budget.</param>
/// <param name="All">All expenditure.</param>
/// <param name="Basic">Basic expenditure of it.</param>
/// <param name="Project">Project expenditure of it.</param>
/// <param name="Granted">What was granted, against last year.</param>
/// <param name="GrantedBasic">Basic expenditure granted.</param>
/// <param name="GrantedProject">Project expenditure granted.</param>
/// <param name="Budgeted">What was granted, against the initial budget.</param>
/// <param name="Rate">What was granted in percent of the initial budget.</param>
public sealed record BookLine(
    string Code, string Name, bool IsFund, Fact All, Fact Basic, Fact Project, Comparison Granted, Fact GrantedBasic, Fact GrantedProject, Comparison Budgeted, Fact Rate)
{
    /// <summary>Its share of all expenditure.</summary>
    public Fact Share { get; init; } = null!;

    /// <summary>Its share of the general budget's expenditure.</summary>
    public Fact GrantedShare { get; init; } = null!;

    /// <summary>1 for 类, 2 for 款, 3 for 项.</summary>
    public int Level => (Code.Length - 1) / 2;
}

/// <summary>Money of one kind over the year, each against last year.</summary>
public sealed record Pot(Comparison Opening, Comparison Income, Comparison Spent, Comparison Closing);

/// <summary>An item against last year with its share.</summary>
public sealed record SharedMoney(string Name, Comparison Money, Fact Share);

/// <summary>An economic subject; two digits below its class.</summary>
public sealed record EconomicLine(string Code, string Name, Fact Amount)
{
    public bool IsClass => Code.Length == 3;
}

/// <summary>Purchases by kind, and contracts of small and medium firms and of small and micro ones among them.</summary>
public sealed record Purchases(Fact All, ImmutableArray<Fact> Kinds, Portion Small, Portion Micro);

/// <summary>A project with its budget, what was paid and its points.</summary>
public sealed record RatedProject(string Name, Fact Budget, Fact Paid, Fact Rate, Fact Score);

/// <summary>A unit below with its expenditure and people.</summary>
public sealed record BookUnit(string Name, string Kind, Fact All, Fact Basic, Fact Project, Fact Posts, Fact Staff);

/// <summary>Costs of journeys abroad, vehicles and reception; vehicles and guests.</summary>
public sealed record PublicThree(
    BudgetedItem Abroad, BudgetedItem Vehicle, BudgetedItem Buy, BudgetedItem Run, BudgetedItem Reception, BudgetedItem All, Fact Cars, Fact Bought, Fact Groups, Fact Travellers, Fact Batches, Fact Guests,
    Comparison Meetings, Comparison Courses);

/// <summary>People: posts and staff by kind, retired ones.</summary>
public sealed record BookPeople(Fact Posts, ImmutableArray<Fact> PostKinds, Fact Staff, ImmutableArray<Fact> StaffKinds, Fact Retired);
