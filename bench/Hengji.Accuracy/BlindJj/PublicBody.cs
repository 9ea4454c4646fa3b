using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>A project against last year; in final accounts also the money it had, how far it was spent, and its marks.</summary>
public sealed record TaskLine(string Code, string Name, Comparison Money, Fact Budget, Fact Rate, Fact Left, TaskMarks Marks)
{
    public bool IsFund { get; init; }

    public bool IsAdded { get; init; }

    public bool IsCar { get; init; }

    public Fact Now => Money.Now;
}

/// <summary>Marks of a project's own evaluation: for spending, output, benefit and content.</summary>
public sealed record TaskMarks(Fact Spending, Fact Output, Fact Benefit, Fact Content, Fact Score);

/// <summary>The evaluations of all projects.</summary>
public sealed record TaskSum(Fact Count, Comparison Money, Fact Budget, Fact Rate, Fact Left, Fact Excellent, Fact Good, Fact Mean);

/// <summary>A unit of the body with its people and its spending.</summary>
public sealed record UnitLine(string Name, Fact Posts, Fact Staff, Fact Basic, Fact Project, Fact All);

/// <summary>People of a body; the units are empty where it is a single one.</summary>
public sealed record BodyPeople(Fact Posts, Fact Staff, Fact Vacant, Fact Retired, Fact UnitCount, ImmutableArray<UnitLine> Units);

/// <summary>A cost under control against last year and against its budget.</summary>
public sealed record HeldCost(string Name, Comparison Money, Comparison Plan, Fact Done)
{
    public Fact Share { get; init; } = null!;

    public Fact Now => Money.Now;

    public Fact Last => Money.Last;

    public Fact Budget => Plan.Last;
}

/// <summary>The three public costs; what is bought is null where no car is.</summary>
public sealed record ThreeCosts(HeldCost Run, HeldCost? Buy, HeldCost Vehicle, HeldCost Guest, HeldCost Whole, Fact Cars, Fact Visits, Fact Visitors, Fact PerCar, Fact PerVisitor);

/// <summary>What is bought by procurement, of which from small firms and very small ones.</summary>
public sealed record BoughtThings(Fact Goods, Fact Works, Fact Services, Fact All, Fact GoodsShare, Fact WorksShare, Fact ServicesShare, Fact Small, Fact SmallShare, Fact Micro, Fact MicroShare);

/// <summary>What a body holds: cars by use, area by use, assets by kind.</summary>
public sealed record Estate(Fact DutyCars, Fact SpecialCars, Fact OtherCars, Fact Machines, Fact Area, Fact WorkArea, Fact OtherArea, Comparison Current, Comparison Fixed, Comparison Intangible, Comparison All, Fact FixedShare);

/// <summary>A body's budget or final accounts of a year.</summary>
public sealed record PublicBody(
    BodyPeople People, CostTree Costs, SpendTree General, SpendTree All, ImmutableArray<TaskLine> Tasks, TaskSum TaskSum, Purses Purses, ThreeCosts Three, BoughtThings Bought, Estate Estate)
{
    /// <summary>General expenditure in percent of all.</summary>
    public required Fact GeneralShare { get; init; }

    /// <summary>The running of the office against last year and against its budget.</summary>
    public required HeldCost Running { get; init; }

    public TaskLine Task(int index) => Tasks[index];
}
