using System.Text;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>The words around a figure with spaces, punctuation and dates left out and other figures masked, for comparing.</summary>
/// <param name="Mention">The figure.</param>
/// <param name="Lead">Letters from the sentence's beginning to the figure.</param>
/// <param name="Tail">Letters behind it, to the sentence's end.</param>
internal sealed record Masked(Mention Mention, string Lead, string Tail)
{
    private const char Figure = '#';

    /// <summary>Letters of both sides without masks.</summary>
    public int Letters => Lead.Count(char.IsLetter) + Tail.Count(char.IsLetter);

    /// <summary>The figures of a sentence with their masked surroundings.</summary>
    public static IEnumerable<Masked> Of(ReadSentence sentence)
    {
        var mentions = sentence.Mentions;
        var (text, start) = (sentence.Sentence.Source.Text, sentence.Sentence.Start);
        var parts = new List<string>();
        foreach (var mention in mentions)
        {
            parts.Add(OnlyLetters(text[Math.Min(start, mention.Number.Start)..mention.Number.Start]));
            start = mention.Number.End;
        }
        parts.Add(OnlyLetters(text[start..sentence.Sentence.End]));
        for (var at = 0; at < mentions.Length; at++)
            yield return new Masked(mentions[at], string.Join(Figure, parts[..(at + 1)]), string.Join(Figure, parts[(at + 1)..]));
    }

    /// <summary>Whether both stand at the same place of the same wording.</summary>
    public bool IsSameWording(Masked other) => Lead == other.Lead && FirstClause(Tail) == FirstClause(other.Tail);

    private static string FirstClause(string tail) => tail.Split(Figure)[0] is var first && first.Length > 12 ? first[..12] : first;

    private static string OnlyLetters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in Dates.Without(text))
        {
            if (char.IsLetter(c))
                letters.Append(c);
        }
        return letters.ToString();
    }
}
