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
    private readonly RoughBands rough;
    private readonly int slots;
    private readonly ImmutableArray<bool> shares;

    public FiguredTrial(Lines lines)
    {
        (slots, bands, figures) = (lines.Slots.Length, new Band?[lines.Heads.Length, lines.Slots.Length], new Figure?[lines.Heads.Length, lines.Slots.Length]);
        for (var line = 0; line < lines.Heads.Length; line++)
        {
            for (var slot = 0; slot < slots; slot++)
                (figures[line, slot], bands[line, slot]) = (lines.At(line, slot), Band.Of(lines.At(line, slot)));
        }
        shares = [.. lines.Slots.Select(slot => slot.Measure == Claims.Measure.Share)];
        rough = new RoughBands(bands);
    }

    /// <summary>The formula with how often it holds; null where it does not, or where chance explains that it does.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="tried">How many formulas are tried.</param>
    public FiguredFormula? Of(in TriedFormula formula, int tried)
    {
        var (held, broken, digits, telling, ofShares) = (0, 0, 0, 0, (Digits: 0, Telling: 0));
        for (var slot = 0; slot < slots; slot++)
        {
            if (bands[formula.Result, slot] is not { } printed || !Applies(formula, slot))
                continue;
            if (rough.IsFar(formula, slot) || !printed.Meets(Computed(formula, slot)))
            {
                if (++broken > 1 && broken * 2 > slots - slot + held)
                    return null;
                continue;
            }
            held++;
            var own = IsWhole(formula, slot) ? 0 : Digits(printed, Computed(formula, slot), figures[formula.Result, slot]!);
            if (formula.Kind == FiguredKind.Sum && shares[slot])
                ofShares = (ofShares.Digits + own, ofShares.Telling + (own > 0 ? 1 : 0));
            else
                (digits, telling) = (digits + own, telling + (own > 0 ? 1 : 0));
        }
        if (broken == 0)
            (digits, telling) = (digits + ofShares.Digits, telling + ofShares.Telling); // shares of amounts that add up add up too, and speak for nothing more
        return telling >= FewestHeld && digits >= SureDigits + Log(tried) && broken <= Math.Max(1, held / 4) ? formula.Fared(held, broken) : null;
    }

    /// <summary>Whether the formula gives anything in a slot: no figure is missing, is nothing, or is of another kind.</summary>
    private bool Applies(in TriedFormula formula, int slot)
    {
        if (!formula.All((bands, slot), static (line, at) => at.bands[line, at.slot] is not null))
            return false;
        var result = figures[formula.Result, slot]!;
        return formula.Kind switch
        {
            FiguredKind.Sum => formula.AllTerms((Trial: this, slot, result), static (line, at) => at.Trial.IsLike(line, at.slot, at.result)),
            FiguredKind.Percent or FiguredKind.Growth => IsRate(formula, slot, result) && Divisor(formula, slot).Low > 0,
            FiguredKind.Quotient => result.Unit != MeasureUnit.Point && IsLike(formula.First.Line, slot, result) && !IsLike(formula.Divisor!.Value, slot, result) && Divisor(formula, slot).Low > 0,
            _ => IsLike(formula.First.Line, slot, result) && At(formula.First, slot).Low >= 0 && At(formula.Second!.Value, slot) is { Low: >= 0, High: <= LargestFactor },
        };
    }

    /// <summary>What a formula that applies gives in a slot.</summary>
    private Band Computed(in TriedFormula formula, int slot) =>
        formula.Kind switch
        {
            FiguredKind.Sum => Sum(formula, slot),
            FiguredKind.Percent => Over(formula, slot).Times(100),
            FiguredKind.Growth => Over(formula, slot).Times(100) is var rate ? new Band(rate.Low - 100, rate.High - 100) : default,
            FiguredKind.Quotient => Over(formula, slot),
            _ => Product(At(formula.First, slot), At(formula.Second!.Value, slot)),
        };

    private Band Sum(in TriedFormula formula, int slot)
    {
        var sum = Plus(new Band(0, 0), formula.First, slot);
        sum = formula.Second is { } second ? Plus(sum, second, slot) : sum;
        return formula.Third is { } third ? Plus(sum, third, slot) : sum;
    }

    private Band Plus(Band sum, (int Sign, int Line) term, int slot) => term.Sign > 0 ? sum + At(term, slot) : sum - At(term, slot);

    private Band Over(in TriedFormula formula, int slot) => Sum(formula, slot).Over(Divisor(formula, slot))!.Value;

    private Band Divisor(in TriedFormula formula, int slot)
    {
        var divisor = bands[formula.Divisor!.Value, slot]!.Value;
        return formula.Added is { } added ? divisor + bands[added, slot]!.Value : divisor;
    }

    private static Band Product(Band one, Band other) => new(one.Low * other.Low / 100, one.High * other.High / 100);

    private Band At((int Sign, int Line) term, int slot) => bands[term.Line, slot]!.Value;

    private bool IsRate(in TriedFormula formula, int slot, Figure result) =>
        result.Unit.Dimension == MeasureUnit.Percent.Dimension && figures[formula.Divisor!.Value, slot]!.Unit is var unit && unit.Dimension != result.Unit.Dimension
        && formula.All((figures, slot, unit), static (line, at) => LikeUnits.Are(at.figures[line, at.slot]!.Unit, at.unit));

    private bool IsLike(int line, int slot, Figure result) => LikeUnits.Are(figures[line, slot]!.Unit, result.Unit);

    /// <summary>Whether a factor is 100 %: then the product is but the other factor printed again.</summary>
    private bool IsWhole(in TriedFormula formula, int slot) =>
        formula.Kind == FiguredKind.Product && (IsHundred(figures[formula.First.Line, slot]) || IsHundred(figures[formula.Second!.Value.Line, slot]));

    private static bool IsHundred(Figure? factor) => factor is { Value: 100 } && factor.Unit == MeasureUnit.Percent;

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
