using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>A figure and the ends of its interval as whole millionths of its column's unit.</summary>
/// <param name="Value">As printed.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="State">Whether there is a figure, and one for integers.</param>
/// <param name="Decimals">Its decimals.</param>
/// <param name="LowIsOpen">Whether the lower end is excluded.</param>
/// <param name="HighIsOpen">Whether the upper end is excluded.</param>
/// <param name="IsPlain">Whether no digit lies beyond its decimals, as in every figure read from print.</param>
internal readonly record struct ScaledCell(
    long Value, long Low, long High, CellState State, byte Decimals, bool LowIsOpen, bool HighIsOpen, bool IsPlain)
{
    private const int MostDecimals = 6;
    private const long LongLimit = 100_000_000_000_000_000;
    private static readonly long[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Digits that fit 10¹⁷ millionths, by decimals.</summary>
    private static readonly ulong[] MostDigits = [.. PowersOfTen.Reverse().Select(times => (ulong)(LongLimit / times))];

    private static readonly ScaledCell Blank;

    /// <summary>A blank cell.</summary>
    public static ref readonly ScaledCell Missing => ref Blank;

    /// <summary>The figure in integers, if its unit is the column's and its digits fit; else it is left to fractions.</summary>
    public static ScaledCell Of(Figure? figure, MeasureUnit? unit)
    {
        if (figure is null)
            return default;
        if (!(ReferenceEquals(figure.Unit, unit) || Equals(figure.Unit, unit)) || figure.Decimals is < 0 or >= MostDecimals || Scale(figure.Value) is not { } value)
            return new ScaledCell(0, 0, 0, CellState.NeedsFractions, 0, false, false, false);
        var whole = PowersOfTen[MostDecimals - figure.Decimals];
        var (half, decimals) = (whole / 2, (byte)figure.Decimals);
        var sign = Math.Sign(value);
        var isPlain = figure.Value.Scale <= decimals || value % whole == 0;
        return figure.Rounding switch
        {
            Rounding.Exact => new(value, value, value, CellState.Ready, decimals, false, false, isPlain),
            Rounding.Nearest => new(value, value - half, value + half, CellState.Ready, decimals, false, false, isPlain),
            Rounding.HalfAwayFromZero => new(value, value - half, value + half, CellState.Ready, decimals, sign <= 0, sign >= 0, isPlain),
            Rounding.Truncated => new(value, sign > 0 ? value : value - whole, sign < 0 ? value : value + whole,
                CellState.Ready, decimals, sign <= 0, sign >= 0, isPlain),
        };
    }

    /// <summary>The same in multiples; left to fractions where it does not fit.</summary>
    public ScaledCell Times(long coefficient)
    {
        var (one, other) = ((Int128)Low * coefficient, (Int128)High * coefficient);
        if (Int128.Abs(one) >= LongLimit || Int128.Abs(other) >= LongLimit)
            return new ScaledCell(0, 0, 0, CellState.NeedsFractions, 0, false, false, false);
        return coefficient < 0
            ? this with { Value = Value * coefficient, Low = (long)other, High = (long)one, LowIsOpen = HighIsOpen, HighIsOpen = LowIsOpen }
            : this with { Value = Value * coefficient, Low = (long)one, High = (long)other };
    }

    /// <summary>In millionths; null from 10¹¹ on, or where digits would be lost.</summary>
    private static long? Scale(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        int decimals = value.Scale;
        if (bits[2] != 0 || decimals > MostDecimals)
            return ScaleLong(value);
        unchecked // bits of a number, not numbers: the highest may be set; the size is checked
        {
            var digits = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
            if (digits >= MostDigits[decimals])
                return null;
            var size = (long)digits * PowersOfTen[MostDecimals - decimals];
            return bits[3] < 0 ? -size : size;
        }
    }

    /// <summary>The same for a value printed with more digits than usual.</summary>
    private static long? ScaleLong(decimal value)
    {
        const decimal limit = LongLimit / 1_000_000m;
        if (value >= limit || value <= -limit || value.Scale > 28)
            return null;
        var scaled = value * 1_000_000m;
        var whole = (long)scaled;
        return whole == scaled ? whole : null;
    }
}

/// <summary>Whether a cell can be summed in integers.</summary>
internal enum CellState : byte
{
    /// <summary>Blank.</summary>
    Missing,

    /// <summary>In integers.</summary>
    Ready,

    /// <summary>Another unit than the column's, or too many digits.</summary>
    NeedsFractions,
}
