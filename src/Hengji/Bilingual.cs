using System.Runtime.CompilerServices;

namespace Hengji;

/// <summary>One sentence, or a part of one, in both languages.</summary>
/// <param name="Chinese">In Simplified Chinese.</param>
/// <param name="English">The same in English; what people typed and printed units stay as they are.</param>
public readonly record struct Bilingual(string Chinese, string English)
{
    /// <summary>No words.</summary>
    public static Bilingual None { get; } = new("", "");

    /// <summary>Both sentences with their holes filled; a hole that holds words takes those of the sentence's language.</summary>
    public static Bilingual Of(ChineseHalf chinese, EnglishHalf english) => new(chinese.ToText(), english.ToText());

    /// <summary>One part after the other, as they are.</summary>
    public static Bilingual operator +(Bilingual first, Bilingual second) =>
        new(first.Chinese + second.Chinese, first.English + second.English);
}

/// <summary>Fills the holes of a Chinese sentence.</summary>
[InterpolatedStringHandler]
public ref struct ChineseHalf(int literalLength, int formattedCount)
{
    private DefaultInterpolatedStringHandler text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    /// <summary>Adds what stands between the holes.</summary>
    public void AppendLiteral(string literal) => text.AppendLiteral(literal);

    /// <summary>Adds the Chinese of words.</summary>
    public void AppendFormatted(Bilingual words) => text.AppendLiteral(words.Chinese);

    /// <summary>Adds anything else as it prints everywhere.</summary>
    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    internal string ToText() => text.ToStringAndClear();
}

/// <summary>Fills the holes of an English sentence.</summary>
[InterpolatedStringHandler]
public ref struct EnglishHalf(int literalLength, int formattedCount)
{
    private DefaultInterpolatedStringHandler text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    /// <summary>Adds what stands between the holes.</summary>
    public void AppendLiteral(string literal) => text.AppendLiteral(literal);

    /// <summary>Adds the English of words.</summary>
    public void AppendFormatted(Bilingual words) => text.AppendLiteral(words.English);

    /// <summary>Adds anything else as it prints everywhere.</summary>
    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    internal string ToText() => text.ToStringAndClear();
}
