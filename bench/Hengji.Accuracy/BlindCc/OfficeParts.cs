using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>A subject of the general budget at level 1 to 3, 0 for all of it: by kind, with its budget, against last year, and against the budget.</summary>
public sealed record Line(string Code, string Name, int Level, Fact Basic, Fact Project, BudgetedItem Item, Comparison Plan)
{
    /// <summary>Its share of the whole general budget.</summary>
    public Fact Share { get; init; } = null!;

    public Fact Now => Item.Now;

    public Fact Budget => Item.Budget;

    public Fact Rate => Item.Rate;

    public Comparison Money => Item.Money;
}

/// <summary>A class of all expenditure, whatever its source.</summary>
public sealed record ClassRow(string Code, string Name, Comparison Money, Fact Basic, Fact Project)
{
    public Fact Share { get; init; } = null!;

    public Fact All => Money.Now;
}

/// <summary>An economic class with its amount.</summary>
public sealed record EconomicRow(string Code, string Name, Fact Amount);

/// <summary>Basic expenditure of the general budget by economic class.</summary>
public sealed record Economy(
    Fact Wages, ImmutableArray<EconomicRow> WageRows, Fact Goods, ImmutableArray<EconomicRow> GoodsRows, Fact Help, ImmutableArray<EconomicRow> HelpRows, Fact Capital,
    Comparison Personnel, Comparison Office, Fact PersonnelShare, Fact OfficeShare);

/// <summary>A cost that is held down: with its budget, against last year, against the budget, and its share of the three.</summary>
public sealed record CostLine(BudgetedItem Item, Comparison Plan, Fact Share)
{
    public Fact Now => Item.Now;

    public Fact Budget => Item.Budget;

    public Fact Rate => Item.Rate;

    public Comparison Money => Item.Money;
}

/// <summary>The three public costs, meetings and trainings; null for what there is not.</summary>
public sealed record Costs(CostLine Three, CostLine? Abroad, CostLine Vehicle, CostLine? Buy, CostLine Run, CostLine Reception, CostLine Meeting, CostLine Training)
{
    public required Fact Batches { get; init; }
    public required Fact Guests { get; init; }
    public required Fact Cars { get; init; }
    public required Fact Bought { get; init; }
    public required Fact Groups { get; init; }
    public required Fact Travellers { get; init; }
    public required Fact Meetings { get; init; }
    public required Fact Attendants { get; init; }
    public required Fact Courses { get; init; }
    public required Fact Trainees { get; init; }
}

/// <summary>Government procurement with shares of its kinds.</summary>
public sealed record Purchases(Fact All, Fact Goods, Fact Works, Fact Services, Fact GoodsShare, Fact WorksShare, Fact ServicesShare, Fact Small, Fact SmallShare, Fact Micro, Fact MicroShare);

/// <summary>Posts and people.</summary>
public sealed record Staffing(Fact Posts, Fact CivilPosts, Fact PublicPosts, Fact Staff, Fact Civil, Fact Public, Fact Retired);

/// <summary>Vehicles by use, and costly machines.</summary>
public sealed record Holdings(Fact Cars, Fact Official, Fact Duty, Fact Special, Fact Others, Fact Machines, Fact Houses, Fact OfficeHouses, Fact OtherHouses);

/// <summary>A project with its budget of the whole year, what was spent and its points, and its share in all projects.</summary>
public sealed record Rated(string Name, Fact Budget, Fact Spent, Fact Rate, Fact Score, Fact Share);

/// <summary>All projects of an office.</summary>
public sealed record RatedAll(ImmutableArray<Rated> Projects, Fact Count, Fact Budget, Fact Spent, Fact Rate);
