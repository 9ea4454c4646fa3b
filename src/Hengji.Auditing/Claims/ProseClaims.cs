using Hengji.Documents.Printed;

namespace Hengji.Auditing.Claims;

/// <summary>What the figures of running text say.</summary>
public static class ProseClaims
{
    /// <summary>The claims of all paragraphs and of cells that hold sentences, in reading order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="book">Where its figures are kept.</param>
    public static ImmutableArray<Claim> Of(PrintedDocument document, FigureBook book) =>
        [.. PassageReader.Read(document, book).SelectMany(passage => passage.Mentions).Select(Claim)];

    private static Claim Claim(Mention mention) =>
        new(mention.Figure, mention.Of?.Subject is { Length: > 0 } subject ? subject : mention.Subject, mention.Measure,
            mention.Measure == Measure.LastYear ? mention.Year - 1 : mention.Year)
        {
            Qualifier = mention.Number.Qualifier,
            Direction = mention.Words.Direction,
            Against = mention.Words.Against,
        };
}
