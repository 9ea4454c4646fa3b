using Hengji.Auditing.Numbers;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>Reads all running texts of a document.</summary>
internal static class PassageReader
{
    private const int TitleBlocks = 12;
    private const int FewestGrouped = 5;

    /// <summary>The passages in reading order, read on first asking: many ask, and the book keeps them.</summary>
    public static ImmutableArray<Passage> Read(PrintedDocument document, FigureBook book) => book.Passages(() => ReadAll(document, book));

    private static ImmutableArray<Passage> ReadAll(PrintedDocument document, FigureBook book)
    {
        var year = document.Blocks.Take(TitleBlocks).OfType<PrintedParagraph>()
            .Select(paragraph => MentionReader.YearIn(paragraph.Text)).FirstOrDefault(found => found is not null);
        var texts = RunningText.Of(document).Select(text => (Text: text, Numbers: NumberScanner.Scan(text.Text))).ToList();
        var isWide = texts.Sum(text => text.Numbers.Count(IsGrouped)) >= FewestGrouped;
        var decimals = UsualDecimals(texts.SelectMany(text => text.Numbers));
        var chapter = new ChapterYear(year);
        return [.. texts.Select(text => Read(text.Text with { DecimalsOfZero = decimals }, isWide ? [.. text.Numbers.Select(Sure)] : text.Numbers, chapter.Of(text.Text.Text), book))];
    }

    /// <summary>Decimals that most amounts of money of the text have.</summary>
    private static int UsualDecimals(IEnumerable<ScannedNumber> numbers) =>
        numbers.Where(number => number.Value != 0 && number.Unit.Dimension == MeasureUnit.Yuan.Dimension)
            .GroupBy(number => number.Decimals).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault()?.Key ?? 0;

    /// <summary>3，518.85万元: one number or two. Where a document prints many so, they are its way to group digits.</summary>
    private static bool IsGrouped(ScannedNumber number) => number.IsUnsure && number.Unit != MeasureUnit.None && !number.Printed.Contains(' ', StringComparison.Ordinal);

    private static ScannedNumber Sure(ScannedNumber number) => IsGrouped(number) ? number with { IsUnsure = false } : number;

    private static Passage Read(RunningText text, ImmutableArray<ScannedNumber> numbers, int? year, FigureBook book)
    {
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
