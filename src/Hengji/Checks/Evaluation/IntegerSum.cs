using System.Runtime.CompilerServices;
using Hengji.Checks.Syntax;

namespace Hengji.Checks.Evaluation;

/// <summary>A running sum with the ends of its interval, in millionths.</summary>
internal struct IntegerSum(long constant)
{
    /// <summary>So many cells of less than 10¹⁷ and a constant of less than 10¹⁸ surely fit 64 bits.</summary>
    private const int SureCount = 80;

    /// <summary>From here one more cell may not fit.</summary>
    private const long Most = 9_000_000_000_000_000_000;

    private int count;
    private bool lowIsOpen;
    private bool highIsOpen;

    /// <summary>At the printed figures.</summary>
    public long Value { get; private set; } = constant;

    /// <summary>Lower end.</summary>
    public long Low { get; private set; } = constant;

    /// <summary>Upper end.</summary>
    public long High { get; private set; } = constant;

    /// <summary>Whether it does not fit 64 bits; then the rest means nothing.</summary>
    public bool IsTooLarge { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in ScaledCell cell, long coefficient)
    {
        if (coefficient == 1)
            Add(cell.Value, cell.Low, cell.High, cell.LowIsOpen, cell.HighIsOpen);
        else if (coefficient == -1)
            Add(-cell.Value, -cell.High, -cell.Low, cell.HighIsOpen, cell.LowIsOpen);
        else
            AddWeighted(cell.Times(coefficient));
    }

    /// <summary>The verdict; null when the sum does not fit 64 bits.</summary>
    public readonly Verdict? Judge(ComparisonOperator comparison) => IsTooLarge ? null : Decide(comparison);

    private readonly Verdict Decide(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => Value == 0 ? Verdict.Exact : HoldsZero ? Verdict.Within : Verdict.Breaks,
            ComparisonOperator.NotEqual => !HoldsZero ? Verdict.Exact : Low == High ? Verdict.Breaks : Verdict.Within,
            ComparisonOperator.AtMost => Ordered(High <= 0, Low < 0 || (Low == 0 && !lowIsOpen)),
            ComparisonOperator.AtLeast => Ordered(Low >= 0, High > 0 || (High == 0 && !highIsOpen)),
            ComparisonOperator.Less => Ordered(High < 0 || (High == 0 && highIsOpen), Low < 0),
            ComparisonOperator.Greater => Ordered(Low > 0 || (Low == 0 && lowIsOpen), High > 0),
        };

    private readonly bool HoldsZero =>
        (lowIsOpen ? Low < 0 : Low <= 0) && (highIsOpen ? High > 0 : High >= 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddWeighted(in ScaledCell cell)
    {
        IsTooLarge |= cell.State == CellState.NeedsFractions;
        Add(cell.Value, cell.Low, cell.High, cell.LowIsOpen, cell.HighIsOpen);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(long printed, long bottom, long top, bool bottomIsOpen, bool topIsOpen)
    {
        unchecked // looked at below
        {
            Value += printed;
            Low += bottom;
            High += top;
            count++;
        }
        lowIsOpen |= bottomIsOpen;
        highIsOpen |= topIsOpen;
        if (count > SureCount)
            IsTooLarge |= Low < -Most || High > Most;
    }

    private static Verdict Ordered(bool everywhere, bool somewhere) =>
        everywhere ? Verdict.Exact : somewhere ? Verdict.Within : Verdict.Breaks;
}
