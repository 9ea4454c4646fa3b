using Hengji.Auditing.Numbers;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Claims;

/// <summary>Reads all running texts of a document.</summary>
internal static class PassageReader
{
    private const int TitleBlocks = 12;

    /// <summary>The passages in reading order.</summary>
    public static ImmutableArray<Passage> Read(PrintedDocument document, FigureBook book)
    {
        var year = document.Blocks.Take(TitleBlocks).OfType<PrintedParagraph>()
            .Select(paragraph => MentionReader.YearIn(paragraph.Text)).FirstOrDefault(found => found is not null);
        return [.. RunningText.Of(document).Select(text => Read(text, year, book))];
    }

    private static Passage Read(RunningText text, int? year, FigureBook book)
    {
        var numbers = NumberScanner.Scan(text.Text);
        var sentences = ImmutableArray.CreateBuilder<ReadSentence>();
        var before = new List<Mention>();
        foreach (var sentence in SentenceReader.Read(text))
        {
            var own = numbers.Where(number => number.Start >= sentence.Start && number.End <= sentence.End).ToList();
            var mentions = Anchors.Give(MentionReader.Read(sentence, own, year, book), before);
            year = MentionReader.YearIn(sentence.Text) ?? year;
            before.AddRange(mentions);
            sentences.Add(new ReadSentence(sentence, [.. mentions]));
        }
        return new Passage(text, sentences.ToImmutable());
    }
}
