namespace Hengji.Accuracy.BlindJj;

/// <summary>An economic subject paid by heads: yuan for each in the year, and the functional subject it is booked under if not the running of the body.</summary>
internal sealed record HeadCost(string Code, string Name, int From, int To, string? Subject = null);

/// <summary>A project and its functional subject.</summary>
internal sealed record TaskSpec(string Code, string Name, int From, int To)
{
    /// <summary>Paid from a government fund.</summary>
    public bool IsFund { get; init; }

    /// <summary>Not in the budget of the year's beginning.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Buys a car.</summary>
    public bool IsCar { get; init; }
}

/// <summary>Money of the body's own that is spent under a subject.</summary>
internal sealed record OwnMoney(string Code, int From, int To, int ProjectFrom, int ProjectTo);

/// <summary>What a body is and does, from which its budget or final accounts are made.</summary>
internal sealed record BodySpec(string Key, string Running, int From, int To)
{
    public bool IsBudget { get; init; }

    /// <summary>Yuan that amounts are multiples of.</summary>
    public decimal Step { get; init; } = 0.01m;

    public required ImmutableArray<HeadCost> Wages { get; init; }

    public required ImmutableArray<HeadCost> Goods { get; init; }

    /// <summary>Paid by retired people.</summary>
    public required ImmutableArray<HeadCost> Help { get; init; }

    public required ImmutableArray<HeadCost> Equipment { get; init; }

    public required ImmutableArray<TaskSpec> Tasks { get; init; }

    public ImmutableArray<OwnMoney> Own { get; init; } = [];

    /// <summary>Names of the units and their weights; none where the body is a single one.</summary>
    public ImmutableArray<(string Name, int Weight)> Units { get; init; } = [];
}
