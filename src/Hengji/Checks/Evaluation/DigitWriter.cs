using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hengji.Checks.Evaluation;

/// <summary>Writes whole millionths as decimal numbers, two digits at a time.</summary>
internal static class DigitWriter
{
    /// <summary>Most characters of a number.</summary>
    public const int LongestNumber = 32;

    private const int Million = 1_000_000;
    private const int MillionDigits = 6;
    private static readonly uint[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, Million];

    /// <summary>“00” to “99”, as two characters lie in memory.</summary>
    private static readonly uint[] Pairs = [.. Enumerable.Range(0, 100).Select(pair => MemoryMarshal.Read<uint>(MemoryMarshal.AsBytes(pair.ToString("00", CultureInfo.InvariantCulture).AsSpan())))];

    /// <summary>Writes a number with this many decimals, which must be enough: −0.05.</summary>
    /// <param name="millionths">The number.</param>
    /// <param name="decimals">0 to 6.</param>
    /// <param name="room">At least <see cref="LongestNumber"/> characters.</param>
    /// <returns>How many characters were written.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Put(long millionths, int decimals, Span<char> room)
    {
        unchecked // a size and its digits: nothing grows
        {
            var size = (ulong)millionths;
            var place = 0;
            if (millionths < 0)
            {
                room[place++] = '-';
                size = 0 - size;
            }
            var whole = size / Million;
            var rest = (uint)(size - (whole * Million));
            place += PutWhole(whole, room[place..]);
            if (decimals > 0)
                place += PutDecimals(rest, decimals, room[place..]);
            return place;
        }
    }

    /// <summary>Decimals without zeros at the end: 3 for 0.015.</summary>
    public static int DecimalsOf(long millionths)
    {
        var decimals = MillionDigits;
        while (decimals > 0 && millionths % PowersOfTen[MillionDigits - decimals + 1] == 0)
            decimals--;
        return decimals;
    }

    /// <summary>Whether no digit lies beyond this many decimals.</summary>
    public static bool Fits(long millionths, int decimals) => millionths % PowersOfTen[MillionDigits - decimals] == 0;

    private static int PutWhole(ulong whole, Span<char> room)
    {
        if (whole > uint.MaxValue)
        {
            _ = whole.TryFormat(room, out var written, default, CultureInfo.InvariantCulture);
            return written;
        }
        var count = CountDigits((uint)whole);
        PutDigits((uint)whole, room[..count]);
        return count;
    }

    private static int CountDigits(uint number) =>
        number < 1_000
            ? number < 10 ? 1 : number < 100 ? 2 : 3
            : number < Million
                ? number < 10_000 ? 4 : number < 100_000 ? 5 : 6
                : number < 10_000_000 ? 7 : number < 100_000_000 ? 8 : number < 1_000_000_000 ? 9 : 10;

    /// <summary>The point and the first digits of six; two are usual and need no division by a variable.</summary>
    private static int PutDecimals(uint millionths, int count, Span<char> room)
    {
        unchecked
        {
            room[0] = '.';
            if (count == 2)
                PutPair(millionths / 10_000, room.Slice(1, 2));
            else
                PutDigits(millionths / PowersOfTen[MillionDigits - count], room.Slice(1, count));
            return count + 1;
        }
    }

    private static void PutDigits(uint digits, Span<char> room)
    {
        unchecked
        {
            var place = room.Length - 2;
            for (; place >= 0; place -= 2)
            {
                var rest = digits / 100;
                PutPair(digits - (rest * 100), room.Slice(place, 2));
                digits = rest;
            }
            if (place == -1)
                room[0] = (char)('0' + digits);
        }
    }

    /// <summary>Two digits of a number below 100.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PutPair(uint number, Span<char> room) => MemoryMarshal.Write(MemoryMarshal.AsBytes(room), Pairs[number]);
}
