namespace Hengji.Documents.Html.Charts;

/// <summary>An axis of amounts: round marks at equal distances, always with zero, and exact pixels for each amount.</summary>
/// <remarks>
/// The distance of two marks is 1, 2, 2.5 or 5 times a power of ten and a whole number of pixels, so that every length is an
/// exact decimal and bars are proportional to the last digit.
/// </remarks>
internal readonly record struct LinearScale
{
    private LinearScale(decimal step, int stepPixels, int below, int above) =>
        (Step, StepPixels, Below, Above) = (step, stepPixels, below, above);

    /// <summary>Amount between two marks.</summary>
    public decimal Step { get; }

    /// <summary>Pixels between two marks.</summary>
    public int StepPixels { get; }

    /// <summary>Marks below zero.</summary>
    public int Below { get; }

    /// <summary>Marks above zero.</summary>
    public int Above { get; }

    /// <summary>Width of the whole axis in pixels.</summary>
    public int Width => (Below + Above) * StepPixels;

    /// <summary>Pixels from the left end to zero.</summary>
    public int Zero => Below * StepPixels;

    /// <summary>Pixels for an amount, without sign.</summary>
    public decimal Length(decimal amount) => Math.Abs(amount) * StepPixels / Step;

    /// <summary>Pixels from the left end to an amount.</summary>
    public decimal At(decimal amount) => Zero + (amount < 0 ? -Length(amount) : Length(amount));

    /// <summary>The marks, smallest first.</summary>
    public IEnumerable<decimal> Marks
    {
        get
        {
            for (var mark = -Below; mark <= Above; mark++)
                yield return mark * Step;
        }
    }

    /// <summary>The axis that shows all amounts in at most <paramref name="width"/> pixels with at most <paramref name="marks"/> steps.</summary>
    public static LinearScale Covering(IEnumerable<decimal> amounts, int width, int marks = 5)
    {
        var (low, high) = (0m, 0m);
        foreach (var amount in amounts)
            (low, high) = (Math.Min(low, amount), Math.Max(high, amount));
        if (low == high)
            high = 1;
        foreach (var step in Steps())
        {
            var below = (int)Math.Min(marks + 1, Math.Ceiling(-low / step));
            var above = (int)Math.Min(marks + 1, Math.Ceiling(high / step));
            if (below + above <= marks)
                return new LinearScale(step, width / (below + above), below, above);
        }
        throw new ArgumentException("Amounts too large for a chart.", nameof(amounts));
    }

    private static IEnumerable<decimal> Steps()
    {
        var power = 0.0001m;
        for (var exponent = -4; exponent < 24; exponent++, power *= 10)
        {
            yield return power;
            yield return power * 2;
            yield return power * 2.5m;
            yield return power * 5;
        }
    }
}
