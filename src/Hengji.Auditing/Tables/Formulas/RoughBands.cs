namespace Hengji.Auditing.Tables.Formulas;

/// <summary>The bands of figures in binary numbers, reckoned with many times as fast: enough to tell that a formula misses by far.</summary>
internal sealed class RoughBands
{
    /// <summary>More than binary numbers are wrong by in a few steps, as a part of the largest number there.</summary>
    private const double Doubt = 1e-9;
    private readonly (double Low, double High)[,] bands;

    public RoughBands(Band?[,] exact)
    {
        bands = new (double, double)[exact.GetLength(0), exact.GetLength(1)];
        for (var line = 0; line < exact.GetLength(0); line++)
        {
            for (var slot = 0; slot < exact.GetLength(1); slot++)
                bands[line, slot] = exact[line, slot] is { } band ? ((double)band.Low, (double)band.High) : default;
        }
    }

    /// <summary>Whether a formula whose figures are all there gives something else than the result, beyond any doubt.</summary>
    public bool IsFar(in TriedFormula formula, int slot)
    {
        if (formula.Kind == FiguredKind.Product || (formula.Added is { } added && (bands[added, slot].Low < 0 || bands[formula.Divisor!.Value, slot].Low < 0)))
            return false;
        var (low, high, size) = Sum(formula, slot);
        if (formula.Divisor is { } divisor)
            (low, high, size) = Over((low, high, size), Divisor(formula, divisor, slot), formula.Kind);
        var result = bands[formula.Result, slot];
        var doubt = Doubt * (size + Math.Abs(result.Low) + Math.Abs(result.High));
        return result.Low > high + doubt || result.High < low - doubt;
    }

    private (double Low, double High, double Size) Sum(in TriedFormula formula, int slot)
    {
        var sum = Plus((0, 0, 0), formula.First, slot);
        sum = formula.Second is { } second ? Plus(sum, second, slot) : sum;
        return formula.Third is { } third ? Plus(sum, third, slot) : sum;
    }

    private (double Low, double High, double Size) Plus((double Low, double High, double Size) sum, (int Sign, int Line) term, int slot)
    {
        var (low, high) = bands[term.Line, slot];
        var size = sum.Size + Math.Abs(low) + Math.Abs(high);
        return term.Sign > 0 ? (sum.Low + low, sum.High + high, size) : (sum.Low - high, sum.High - low, size);
    }

    private (double Low, double High) Divisor(in TriedFormula formula, int divisor, int slot)
    {
        var (low, high) = bands[divisor, slot];
        return formula.Added is { } added ? (low + bands[added, slot].Low, high + bands[added, slot].High) : (low, high);
    }

    private static (double Low, double High, double Size) Over((double Low, double High, double Size) sum, (double Low, double High) divisor, FiguredKind kind)
    {
        var factor = kind == FiguredKind.Quotient ? 1 : 100;
        var less = kind == FiguredKind.Growth ? 100 : 0;
        return (
            (factor * Math.Min(sum.Low / divisor.Low, sum.Low / divisor.High)) - less,
            (factor * Math.Max(sum.High / divisor.Low, sum.High / divisor.High)) - less,
            (factor * sum.Size / divisor.Low) + less);
    }
}
