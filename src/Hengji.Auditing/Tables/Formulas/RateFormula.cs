using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables.Formulas;

/// <summary>How a line follows from two others, slot by slot.</summary>
/// <param name="Result">The line that is worked out.</param>
/// <param name="Kind">By which formula.</param>
/// <param name="Upper">Dividend, or minuend.</param>
/// <param name="Lower">Divisor, or subtrahend.</param>
/// <param name="IsNamed">Whether the heads say so.</param>
/// <param name="Support">In how many slots it holds.</param>
/// <param name="Broken">In how many it does not.</param>
internal sealed record RateFormula(int Result, FormulaKind Kind, int Upper, int Lower, bool IsNamed, int Support, int Broken)
{
    /// <summary>Whether the figures vouch for it.</summary>
    public bool IsVouched => Support >= 2 && Broken * 2 <= Support;
}

/// <summary>Formulas of worked-out lines.</summary>
internal enum FormulaKind
{
    /// <summary>upper ÷ lower × 100.</summary>
    Percent,

    /// <summary>(upper ÷ lower − 1) × 100.</summary>
    Growth,

    /// <summary>upper − lower.</summary>
    Difference,
}

/// <summary>Quick trial of a formula within rounding.</summary>
internal static class FormulaTrial
{
    /// <summary>Whether the formula holds; null where a figure is missing or nothing could be told.</summary>
    public static bool? Holds(FormulaKind kind, Figure? result, Figure? upper, Figure? lower) =>
        result is null || upper is null || lower is null || !LikeUnits.Are(upper.Unit, lower.Unit) ? null : Comes(kind, result, upper, lower);

    /// <summary>The same where what is divided may count other things than the divisor: 签约 in 人 of 核发 in 张.</summary>
    public static bool? HoldsOfCounts(FormulaKind kind, Figure? result, Figure? upper, Figure? lower) =>
        Holds(kind, result, upper, lower) ?? (kind == FormulaKind.Percent && result is not null && upper is { PrintedDecimals: 0 } && lower is { PrintedDecimals: 0 } && LikeUnits.AreCounts(upper.Unit, lower.Unit) ? Comes(kind, result, upper, lower) : null);

    private static bool? Comes(FormulaKind kind, Figure result, Figure upper, Figure lower)
    {
        var factor = upper.Unit.InBase / lower.Unit.InBase;
        var (low, high) = (Low(upper) * factor, High(upper) * factor);
        if (kind == FormulaKind.Difference)
            return Within(result, low - High(lower), high - Low(lower), result.Unit.InBase / lower.Unit.InBase);
        if (Low(lower) <= 0)
            return null;
        var (a, b) = (100 * Math.Min(low / Low(lower), low / High(lower)), 100 * Math.Max(high / Low(lower), high / High(lower)));
        return kind == FormulaKind.Percent ? Within(result, a, b, 1) : Within(result, a - 100, b - 100, 1);
    }

    private static bool Within(Figure result, decimal low, decimal high, decimal factor) =>
        Low(result) * factor <= high && High(result) * factor >= low;

    private static decimal Low(Figure figure) => figure.Value - Half(figure);

    private static decimal High(Figure figure) => figure.Value + Half(figure);

    private static decimal Half(Figure figure) =>
        figure.Rounding == Rounding.Exact ? 0 : new decimal(5, 0, 0, false, (byte)(figure.Decimals + 1));
}
