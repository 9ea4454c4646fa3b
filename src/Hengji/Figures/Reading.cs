namespace Hengji.Figures;

/// <summary>Which rule gave a figure its accuracy (精度的读法).</summary>
public enum Reading
{
    /// <summary>The decimals of the print itself: 4.6万 is ±0.05万.</summary>
    OwnDecimals,

    /// <summary>The decimals of the column: 14 in a column of two decimals is 14.00, the spreadsheet dropped the zeros.</summary>
    ColumnDecimals,

    /// <summary>A printed 0 in a column of amounts means nothing at all, exactly.</summary>
    ExactZero,

    /// <summary>A count of persons, cases, items: exact.</summary>
    Count,

    /// <summary>A target, weight or limit that somebody set: exact.</summary>
    Target,
}
