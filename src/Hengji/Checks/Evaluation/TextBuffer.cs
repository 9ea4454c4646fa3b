using System.Runtime.CompilerServices;

namespace Hengji.Checks.Evaluation;

/// <summary>Characters on the way to a string, in memory each thread keeps; numbers are whole millionths.</summary>
internal ref struct TextBuffer(int capacity)
{
    private const int MostKept = 1 << 14;
    private const int Million = 1_000_000;
    private const int MillionDigits = 6;
    private const int LongestNumber = 32;

    [ThreadStatic]
    private static char[]? kept;

    private static readonly uint[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, Million];

    private char[] characters = Take(capacity);

    /// <summary>How many characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>Gives the memory back.</summary>
    public readonly void Dispose()
    {
        if (characters.Length <= MostKept)
            kept = characters;
    }

    public readonly string TextFrom(int start) => new(characters, start, Length - start);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(scoped ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    public void Add(char character)
    {
        Room(1)[0] = character;
        Length++;
    }

    /// <summary>A character between spaces.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddSpaced(char character)
    {
        var room = Room(3);
        room[2] = ' ';
        room[1] = character;
        room[0] = ' ';
        Length += 3;
    }

    /// <summary>Repeats characters added before.</summary>
    public void Again(int start, int end)
    {
        var room = Room(end - start);
        characters.AsSpan(start, end - start).CopyTo(room);
        Length += end - start;
    }

    /// <summary>With this many decimals, which must be enough: −0.05.</summary>
    public void AddFixed(long millionths, int decimals)
    {
        var room = Room(LongestNumber);
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
            Length += place;
        }
    }

    /// <summary>Without zeros at the end: 0.015.</summary>
    public void AddShort(long millionths)
    {
        var decimals = MillionDigits;
        while (decimals > 0 && millionths % PowersOfTen[MillionDigits - decimals + 1] == 0)
            decimals--;
        AddFixed(millionths, decimals);
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
    private static void PutPair(uint number, Span<char> room)
    {
        unchecked
        {
            var tens = number / 10;
            room[1] = (char)('0' + (number - (tens * 10)));
            room[0] = (char)('0' + tens);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<char> Room(int length)
    {
        unchecked
        {
            if (characters.Length - Length < length)
                Grow(length);
        }
        return characters.AsSpan(Length);
    }

    private void Grow(int length) => Array.Resize(ref characters, Math.Max(Length + length, characters.Length * 2));

    /// <summary>The thread's memory, unless an explanation further up is using it.</summary>
    private static char[] Take(int capacity)
    {
        var free = kept;
        kept = null;
        return free?.Length >= capacity ? free : new char[capacity];
    }
}
