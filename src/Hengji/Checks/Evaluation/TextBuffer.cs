using System.Runtime.CompilerServices;

namespace Hengji.Checks.Evaluation;

/// <summary>Characters on the way to a string, in memory each thread keeps; numbers are whole millionths.</summary>
internal ref struct TextBuffer(int capacity)
{
    private const int MostKept = 1 << 14;

    // Finding a thread's memory costs as much as writing a short text, so it is looked for once for each text.
    [ThreadStatic]
    private static Kept? ofThread;

    private readonly Kept kept = ofThread ??= new Kept();
    private char[] characters = ofThread!.Take(capacity);

    /// <summary>How many characters there are.</summary>
    public int Length { get; private set; }

    /// <summary>Gives the memory back.</summary>
    public readonly void Dispose()
    {
        if (characters.Length <= MostKept)
            kept.Free = characters;
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
    public void AddFixed(long millionths, int decimals) =>
        Length += DigitWriter.Put(millionths, decimals, Room(DigitWriter.LongestNumber));

    /// <summary>Without zeros at the end: 0.015.</summary>
    public void AddShort(long millionths) => AddFixed(millionths, DigitWriter.DecimalsOf(millionths));

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

    private sealed class Kept
    {
        public char[]? Free { get; set; }

        /// <summary>The thread's memory, unless an explanation further up is using it.</summary>
        public char[] Take(int capacity)
        {
            var free = Free;
            Free = null;
            return free?.Length >= capacity ? free : new char[capacity];
        }
    }
}
