using System.Text.RegularExpressions;

namespace Hengji.Accuracy.Phrases;

/// <summary>Reads files of phrases: each begins with a line <c>=== NAME KIND</c>, its numbers are marked <c>{right|wrong}</c>.</summary>
internal static partial class PhraseBook
{
    /// <summary>The phrases of a file in their order.</summary>
    /// <exception cref="FormatException">A phrase has no kind, or a mark is not closed.</exception>
    public static ImmutableArray<Phrase> Read(string path) =>
        [.. Heads().Split(File.ReadAllText(path).ReplaceLineEndings("\n")).Skip(1).Chunk(3).Select(part => Of(part[0], part[1], part[2].Trim('\n')))];

    private static Phrase Of(string name, string kind, string text)
    {
        var between = Marked().Split(text);
        if (between.Where((_, index) => index % 3 == 0).Any(piece => piece.AsSpan().ContainsAny('{', '}')))
            throw new FormatException($"{name}: a mark must read {{right|wrong}}");
        return new(name, kind, [.. between.Where((_, index) => index % 3 == 0)], [.. Marked().Matches(text).Select(mark => new Mark(mark.Groups[1].Value, mark.Groups[2].Value))]);
    }

    [GeneratedRegex(@"^=== (\S+) (\S+)[ \t]*\n", RegexOptions.Multiline)]
    private static partial Regex Heads();

    [GeneratedRegex(@"\{([^{}|]*)\|([^{}|]*)\}")]
    private static partial Regex Marked();
}
