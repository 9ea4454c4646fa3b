using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A budget over the year: from the start, what came on top, the whole year's, what was spent of it and what is left.</summary>
public sealed record BudgetRun(string Name, Fact Initial, Fact Added, Fact Full, Fact Done, Fact Rate, Fact Left);

/// <summary>The money of a department or unit that evaluates itself.</summary>
public sealed record UnitMoney
{
    /// <summary>Income by source, with shares of it.</summary>
    public required ImmutableArray<ComparedItem> Sources { get; init; }

    public required Comparison Income { get; init; }
    public required Fact Opening { get; init; }

    /// <summary>Income and what was left from the years before; the whole year's budget.</summary>
    public required Fact Total { get; init; }

    public required Comparison Personnel { get; init; }
    public required Comparison Public { get; init; }
    public required Comparison Basic { get; init; }
    public required Comparison Project { get; init; }
    public required Comparison Spent { get; init; }
    public required Fact BasicShare { get; init; }
    public required Fact ProjectShare { get; init; }
    public required Fact Closing { get; init; }

    /// <summary>Wages and aid make up personnel; goods and equipment make up public.</summary>
    public required ImmutableArray<Fact> Economic { get; init; }

    public required BudgetRun BasicRun { get; init; }
    public required BudgetRun ProjectRun { get; init; }
    public required BudgetRun AllRun { get; init; }
    public required BudgetedItem Car { get; init; }
    public required BudgetedItem Reception { get; init; }
    public required BudgetedItem ThreePublic { get; init; }
    public required StaffCount People { get; init; }
}

/// <summary>Posts, who is in them, who has retired, cars and guests.</summary>
public sealed record StaffCount(Fact Posts, Fact Staff, Fact Rate, Fact Retired, Fact Cars, Fact Batches, Fact Guests);
