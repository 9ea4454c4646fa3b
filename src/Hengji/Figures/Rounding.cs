namespace Hengji.Figures;

/// <summary>How the office that printed a figure cut it to its decimals (取舍方式).</summary>
public enum Rounding
{
    /// <summary>To the nearest; which way a tie went is not known, so both ends of the interval belong to it. The default.</summary>
    Nearest,

    /// <summary>四舍五入: to the nearest, ties away from zero; the far end does not belong to the interval.</summary>
    HalfAwayFromZero,

    /// <summary>截位: digits beyond the last are dropped, towards zero.</summary>
    Truncated,

    /// <summary>Not rounded: a count, a target, a zero that means nothing.</summary>
    Exact,
}
