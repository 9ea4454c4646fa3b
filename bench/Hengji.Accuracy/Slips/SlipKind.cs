namespace Hengji.Accuracy.Slips;

/// <summary>What went wrong with a printed number.</summary>
public enum SlipKind
{
    /// <summary>Another digit.</summary>
    Digit,

    /// <summary>Two neighbouring digits swapped.</summary>
    Swap,

    /// <summary>A digit lost.</summary>
    LostDigit,

    /// <summary>In yuan instead of ten thousand yuan, or the other way.</summary>
    UnitFactor,

    /// <summary>The sign.</summary>
    Sign,

    /// <summary>The value of the row above or below.</summary>
    RowShift,

    /// <summary>Last year's value.</summary>
    LastYear,

    /// <summary>A number in the text not brought up to date with the table.</summary>
    StaleText,

    /// <summary>A wrong percentage.</summary>
    WrongPercent,

    /// <summary>A wrong count.</summary>
    WrongCount,

    /// <summary>No slip: one more or less in the last digit, which rounding explains.</summary>
    BelowRounding,
}

/// <summary>A planted slip.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Edition">The page with it.</param>
/// <param name="Breaks">Which relation it certainly breaks; null when none, so that nobody can find it.</param>
public sealed record PlantedSlip(SlipKind Kind, Pages.Edition Edition, string? Breaks);
