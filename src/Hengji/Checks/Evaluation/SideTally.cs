using System.Runtime.CompilerServices;

namespace Hengji.Checks.Evaluation;

/// <summary>What is known of a side while its cells are read; a missing cell adds nothing.</summary>
internal struct SideTally(long number)
{
    private IntegerSum sum = new(number);
    private int decimals;
    private bool hasFigure;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in ScaledCell cell, long coefficient)
    {
        sum.Add(cell, coefficient);
        decimals = Math.Max(decimals, cell.Decimals);
        hasFigure |= cell.State == CellState.Ready;
    }

    /// <summary>Whether value and ends are smaller than this.</summary>
    public readonly bool Fits(long largest) => !sum.IsTooLarge && sum.Low > -largest && sum.High < largest;

    /// <summary>The side as read, its text between two places.</summary>
    public readonly SideReading Reading(LinearSide side, int start, int end) =>
        new(side, sum.Value, sum.Low, sum.High, decimals, hasFigure, start, end);
}
