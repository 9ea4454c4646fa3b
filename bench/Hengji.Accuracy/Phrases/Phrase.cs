namespace Hengji.Accuracy.Phrases;

/// <summary>A number of a phrase that can be printed wrong.</summary>
/// <param name="Right">As it should be.</param>
/// <param name="Wrong">What contradicts the rest of the phrase.</param>
internal sealed record Mark(string Right, string Wrong);

/// <summary>A short extract as it would stand in a document, with numbers that the rest of it vouches for.</summary>
/// <param name="Name">Its area and number.</param>
/// <param name="Kind">What relation it holds; <see cref="SilentKind"/> if it only looks contradictory.</param>
/// <param name="Between">The text around the marks, one piece more than there are marks.</param>
/// <param name="Marks">The numbers that can be printed wrong.</param>
internal sealed record Phrase(string Name, string Kind, ImmutableArray<string> Between, ImmutableArray<Mark> Marks)
{
    /// <summary>The kind of phrases that look contradictory and are not.</summary>
    public const string SilentKind = "silent";

    /// <summary>Its text, in Markdown, with all numbers right, or with one wrong.</summary>
    public string With(Mark? wrong = null)
    {
        var text = new StringBuilder(Between[0]);
        for (var place = 0; place < Marks.Length; place++)
            _ = text.Append(ReferenceEquals(Marks[place], wrong) ? Marks[place].Wrong : Marks[place].Right).Append(Between[place + 1]);
        return text.ToString();
    }
}
