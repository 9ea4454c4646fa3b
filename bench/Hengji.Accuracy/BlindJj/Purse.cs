using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindJj;

/// <summary>Money of one kind over a year: what was there, came in, was spent and is left; opening and income together.</summary>
public sealed record Purse(Comparison Opening, Comparison Income, Comparison Spent, Comparison Closing, Comparison All)
{
    /// <summary>Its income in percent of all income.</summary>
    public Fact IncomeShare { get; init; } = null!;

    /// <summary>Its opening in percent of all money.</summary>
    public Fact OpeningShare { get; init; } = null!;

    /// <summary>Its income in percent of all money.</summary>
    public Fact MoneyShare { get; init; } = null!;
}

/// <summary>The purses of a body: general budget, government fund and own money (null where there is none), both appropriations, all.</summary>
public sealed record Purses(Purse General, Purse? Fund, Purse? Own, Purse Fiscal, Purse Whole);
