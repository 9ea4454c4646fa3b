using System.Runtime.CompilerServices;

namespace Hengji.Checks.Evaluation;

/// <summary>Characters on the way to a string, in memory each thread keeps; numbers are whole millionths.</summary>
internal ref struct TextBuffer(int capacity)
{
    private const int MostKept = 1 << 14;

    [ThreadStatic]
    private static char[]? kept;

    private const int Million = 1_000_000;
    private const int MillionDigits = 6;
    private static readonly int[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, Million];

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

    /// <summary>Repeats characters added before.</summary>
    public void Again(Range part)
    {
        var (start, length) = part.GetOffsetAndLength(Length);
        var room = Room(length);
        characters.AsSpan(start, length).CopyTo(room);
        Length += length;
    }

    /// <summary>With this many decimals, which must be enough: −0.05.</summary>
    public void AddFixed(long millionths, int decimals)
    {
        if (millionths < 0)
            Add("-");
        var size = millionths < 0 ? unchecked(0UL - (ulong)millionths) : (ulong)millionths;
        var whole = size / Million;
        AddWhole(whole);
        if (decimals > 0)
            AddDecimals(Leading((uint)(size - (whole * Million)), decimals), decimals);
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

    private void AddWhole(ulong whole)
    {
        if (whole > uint.MaxValue)
        {
            _ = whole.TryFormat(Room(20), out var written, default, CultureInfo.InvariantCulture);
            Length += written;
            return;
        }
        var count = 1;
        for (var rest = (uint)whole; rest >= 10; rest /= 10)
            count++;
        PutDigits((uint)whole, Room(count)[..count]);
        Length += count;
    }

    private void AddDecimals(uint digits, int count)
    {
        var room = Room(count + 1)[..(count + 1)];
        room[0] = '.';
        PutDigits(digits, room[1..]);
        Length += count + 1;
    }

    /// <summary>The first digits of six; two are usual and need no division by a variable.</summary>
    private static uint Leading(uint millionths, int digits) =>
        digits == 2 ? millionths / 10_000 : millionths / (uint)PowersOfTen[MillionDigits - digits];

    private static void PutDigits(uint digits, Span<char> room)
    {
        for (var place = room.Length - 1; place >= 0; place--)
        {
            var rest = digits / 10;
            room[place] = (char)('0' + (digits - (rest * 10)));
            digits = rest;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<char> Room(int length)
    {
        if (characters.Length - Length < length)
            Grow(length);
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
