using Hengji.Checks.Syntax;

namespace Hengji.Checks.Evaluation;

/// <summary>A running sum with the ends of its interval, in millionths.</summary>
internal struct IntegerSum(long constant)
{
    private long value = constant;
    private long low = constant;
    private long high = constant;
    private bool lowIsOpen;
    private bool highIsOpen;
    private bool isTooLarge;

    public void Add(in ScaledCell cell, long coefficient)
    {
        if (coefficient == 1)
            Add(cell.Value, cell.Low, cell.High);
        else if (coefficient == -1)
            Add(-cell.Value, -cell.High, -cell.Low);
        else if (coefficient > 0)
            Add(Times(cell.Value, coefficient), Times(cell.Low, coefficient), Times(cell.High, coefficient));
        else
            Add(Times(cell.Value, coefficient), Times(cell.High, coefficient), Times(cell.Low, coefficient));
        lowIsOpen |= coefficient > 0 ? cell.LowIsOpen : cell.HighIsOpen;
        highIsOpen |= coefficient > 0 ? cell.HighIsOpen : cell.LowIsOpen;
    }

    /// <summary>The verdict; null when the sum does not fit 64 bits.</summary>
    public readonly Verdict? Judge(ComparisonOperator comparison) => isTooLarge ? null : Decide(comparison);

    private readonly Verdict Decide(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => value == 0 ? Verdict.Exact : HoldsZero ? Verdict.Within : Verdict.Breaks,
            ComparisonOperator.NotEqual => !HoldsZero ? Verdict.Exact : low == high ? Verdict.Breaks : Verdict.Within,
            ComparisonOperator.AtMost => Ordered(high <= 0, low < 0 || (low == 0 && !lowIsOpen)),
            ComparisonOperator.AtLeast => Ordered(low >= 0, high > 0 || (high == 0 && !highIsOpen)),
            ComparisonOperator.Less => Ordered(high < 0 || (high == 0 && highIsOpen), low < 0),
            ComparisonOperator.Greater => Ordered(low > 0 || (low == 0 && lowIsOpen), high > 0),
        };

    private readonly bool HoldsZero =>
        (lowIsOpen ? low < 0 : low <= 0) && (highIsOpen ? high > 0 : high >= 0);

    private void Add(long printed, long bottom, long top)
    {
        value = Plus(value, printed);
        low = Plus(low, bottom);
        high = Plus(high, top);
    }

    private long Plus(long a, long b)
    {
        var sum = unchecked(a + b);
        isTooLarge |= ((a ^ sum) & (b ^ sum)) < 0;
        return sum;
    }

    private long Times(long a, long b)
    {
        var above = Math.BigMul(a, b, out var product);
        isTooLarge |= above != product >> 63;
        return product;
    }

    private static Verdict Ordered(bool everywhere, bool somewhere) =>
        everywhere ? Verdict.Exact : somewhere ? Verdict.Within : Verdict.Breaks;
}
