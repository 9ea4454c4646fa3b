namespace Hengji.Accuracy.BlindH;

/// <summary>A functional subject of the lowest level (项) and about how much of the general expenditure goes there.</summary>
internal sealed record PlannedSubject(string Code, string Name, decimal Weight, int BasicPercent);

/// <summary>A class on which other money is spent, as basic or as project expenditure.</summary>
internal sealed record PlannedUse(string Class, decimal Weight, bool IsBasic);

/// <summary>What kind of body a final account is of: its subjects, its sources of money and its size; amounts come from chance.</summary>
/// <param name="Key">Prefix of its facts.</param>
/// <param name="Least">Smallest general expenditure in yuan.</param>
/// <param name="Most">Largest.</param>
/// <param name="Staff">About how many people.</param>
/// <param name="Subjects">Subjects of the general expenditure, by code.</param>
internal sealed record AccountPlan(string Key, int Least, int Most, int Staff, ImmutableArray<PlannedSubject> Subjects)
{
    /// <summary>Class of what the government fund pays for; empty for none.</summary>
    public string FundClass { get; init; } = "";

    /// <summary>Sources of other money, with their proportions.</summary>
    public ImmutableArray<(string Name, decimal Weight)> OtherSources { get; init; } = [];

    /// <summary>Other expenditure in percent of the general one, from and to.</summary>
    public (int From, int To) OtherPercent { get; init; } = (1, 4);

    public ImmutableArray<PlannedUse> OtherUses { get; init; } = [];

    /// <summary>Whether a part of what is left goes to funds of its own (结余分配).</summary>
    public bool Allocates { get; init; }

    /// <summary>Whether units below it have office costs that are not 机关运行经费.</summary>
    public bool HasUnits { get; init; }

    /// <summary>Whether people went abroad.</summary>
    public bool GoesAbroad { get; init; }

    /// <summary>Whether a vehicle was bought.</summary>
    public bool BuysVehicle { get; init; }

    /// <summary>Names of projects that were evaluated.</summary>
    public ImmutableArray<string> Projects { get; init; } = [];
}
