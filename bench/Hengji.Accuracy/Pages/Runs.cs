using System.Runtime.CompilerServices;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Pages;

/// <summary>Text with numbers in it, written as an interpolated string of facts.</summary>
/// <remarks>
/// <c>{fact}</c> prints in the page's style; formats: <c>abs</c> without sign because words say it, <c>元 万 亿</c> another unit of
/// money, a digit other decimals; joined by commas.
/// </remarks>
[InterpolatedStringHandler]
public sealed class Runs
{
    private readonly Page page;
    private readonly List<Run> all = [];

    public Runs(int literalLength, int formattedCount, Page page)
    {
        _ = literalLength + formattedCount;
        this.page = page;
    }

    /// <summary>Its pieces, in order.</summary>
    public IReadOnlyList<Run> All => all;

    public void AppendLiteral(string text) => all.Add(new(text, null));

    public void AppendFormatted(string text) => all.Add(new(text, null));

    /// <summary>A character; without this it would be taken for its number.</summary>
    public void AppendFormatted(char character) => all.Add(new(character.ToString(), null));

    public void AppendFormatted(int number) => all.Add(new(number.ToString(CultureInfo.InvariantCulture), null));

    public void AppendFormatted(Fact fact, string? format = null) => all.Add(new("", page.Number(fact, format, false)));

    /// <summary>A part of a sentence.</summary>
    public void AppendFormatted(Runs part) => all.AddRange(part.All);

    /// <summary>Items with a separator between them.</summary>
    public void AppendFormatted(IEnumerable<Runs> parts, string? format = null)
    {
        foreach (var (part, index) in parts.Select((part, index) => (part, index)))
        {
            if (index > 0)
                AppendLiteral(format ?? "、");
            all.AddRange(part.All);
        }
    }
}

/// <summary>A piece of text or a number.</summary>
public readonly record struct Run(string Text, PrintedNumber? Number);
