using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables.Formulas;

/// <summary>Tries a formula in all slots of some lines.</summary>
/// <remarks>
/// What agrees by chance must not count: a slot speaks for a formula with as many digits as its result has beyond its rounding, and all that
/// hold together must have more digits than there are formulas to try.
/// </remarks>
internal sealed class FiguredTrial
{
    private const int FewestHeld = 2;
    private const int SureDigits = 3;
    private const int MostDigits = 12;
    private const decimal LargestFactor = 1000;
    private readonly Band?[,] bands;
    private readonly Figure?[,] figures;
    private readonly int slots;

    public FiguredTrial(Lines lines)
    {
        (slots, bands, figures) = (lines.Slots.Length, new Band?[lines.Heads.Length, lines.Slots.Length], new Figure?[lines.Heads.Length, lines.Slots.Length]);
        for (var line = 0; line < lines.Heads.Length; line++)
        {
            for (var slot = 0; slot < slots; slot++)
                (figures[line, slot], bands[line, slot]) = (lines.At(line, slot), Band.Of(lines.At(line, slot)));
        }
    }

    /// <summary>The formula with how often it holds; null where it does not, or where chance explains that it does.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="tried">How many formulas are tried.</param>
    public FiguredFormula? Of(FiguredFormula formula, int tried)
    {
        var (held, broken, digits, telling) = (0, 0, 0, 0);
        for (var slot = 0; slot < slots; slot++)
        {
            if (bands[formula.Result, slot] is not { } printed || Computed(formula, slot) is not { } computed)
                continue;
            if (!printed.Meets(computed))
            {
                if (++broken > 1 && broken * 2 > slots - slot + held)
                    return null;
                continue;
            }
            held++;
            var own = Digits(printed, computed, figures[formula.Result, slot]!);
            (digits, telling) = (digits + own, telling + (own > 0 ? 1 : 0));
        }
        return telling >= FewestHeld && digits >= SureDigits + Log(tried) && broken <= Math.Max(1, held / 4) ? formula with { Held = held, Broken = broken } : null;
    }

    /// <summary>What the formula gives in a slot; null where a figure is missing, is nothing, or is of another kind.</summary>
    private Band? Computed(FiguredFormula formula, int slot)
    {
        var result = figures[formula.Result, slot]!;
        if (formula.Sources.Any(line => bands[line, slot] is null))
            return null;
        return formula.Kind switch
        {
            FiguredKind.Sum => formula.Terms.All(term => IsLike(term.Line, slot, result)) ? Sum(formula, slot) : null,
            FiguredKind.Percent => IsRate(formula, slot, result) ? Over(formula, slot)?.Times(100) : null,
            FiguredKind.Growth => IsRate(formula, slot, result) && Over(formula, slot)?.Times(100) is { } rate ? new Band(rate.Low - 100, rate.High - 100) : null,
            FiguredKind.Quotient => result.Unit != MeasureUnit.Point && IsLike(formula.Terms[0].Line, slot, result) && !IsLike(formula.Divisor!.Value, slot, result) ? Over(formula, slot) : null,
            _ => IsLike(formula.Terms[0].Line, slot, result) ? Product(formula, slot) : null,
        };
    }

    private Band? Sum(FiguredFormula formula, int slot)
    {
        var sum = new Band(0, 0);
        foreach (var (sign, line) in formula.Terms)
        {
            var term = bands[line, slot]!.Value;
            sum = sign > 0 ? sum + term : sum - term;
        }
        return sum;
    }

    private Band? Over(FiguredFormula formula, int slot) => Sum(formula, slot)?.Over(formula.Divisors.Select(line => bands[line, slot]!.Value).Aggregate((one, other) => one + other));

    private Band? Product(FiguredFormula formula, int slot)
    {
        var (one, other) = (bands[formula.Terms[0].Line, slot]!.Value, bands[formula.Terms[1].Line, slot]!.Value);
        return one.Low < 0 || other.Low < 0 || other.High > LargestFactor ? null : new Band(one.Low * other.Low / 100, one.High * other.High / 100);
    }

    private bool IsRate(FiguredFormula formula, int slot, Figure result) =>
        result.Unit.Dimension == MeasureUnit.Percent.Dimension && figures[formula.Divisor!.Value, slot]!.Unit is var unit && unit.Dimension != result.Unit.Dimension
        && formula.Sources.All(line => LikeUnits.Are(figures[line, slot]!.Unit, unit));

    private bool IsLike(int line, int slot, Figure result) => LikeUnits.Are(figures[line, slot]!.Unit, result.Unit);

    /// <summary>How many digits of a result chance would have to hit; none where the result is nothing or a plain whole.</summary>
    private static int Digits(Band printed, Band computed, Figure result) =>
        result.Value == 0 || (result.Unit == MeasureUnit.Percent && result.Value == 100) ? 0
        : Log(Math.Abs(printed.Middle) / Math.Max(Math.Max(printed.High - printed.Low, computed.High - computed.Low), result.Unit.InBase * (result.Decimals == 0 ? 1 : 0.0000001m)));

    private static int Log(decimal ratio)
    {
        var digits = 0;
        for (; ratio >= 10 && digits < MostDigits; ratio /= 10)
            digits++;
        return digits;
    }
}
