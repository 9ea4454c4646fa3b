using Hengji.Checks;
using Hengji.Documents.Printed;
using Hengji.Figures;
using Hengji.Regulations;

namespace Hengji.Auditing.Verdicts;

/// <summary>Findings about words of a document: names, goals that cannot be measured, dates; nearly all questions.</summary>
internal static class WordFindings
{
    private static readonly Citation Default = new("本系统默认", "", CitationSeen.Design);

    /// <summary>A question with the places it is about.</summary>
    /// <param name="code">Code; has a page in docs/findings.</param>
    /// <param name="title">Title.</param>
    /// <param name="message">What stands there, without 请说明.</param>
    /// <param name="advice">What to do.</param>
    /// <param name="places">Places with the words quoted.</param>
    /// <param name="citation">On what basis; null for a default of ours.</param>
    public static Finding Ask(
        string code, Message title, Message message, Message advice, IEnumerable<(SourceLocation Source, string Quote)> places, Citation? citation = null) =>
        new(code, FindingLevel.Warn, Verdict.Breaks, true, "请说明：" + message, advice.ToString(), citation ?? Default)
        {
            Title = title.ToString(),
            EnglishTitle = title.English,
            EnglishMessage = "Please explain: " + EnglishSentence.Of(message),
            EnglishAdvice = EnglishSentence.Of(advice),
            Places = [.. places.Select(place => new FindingPlace(place.Source, place.Quote, new FigureAddress("words", place.Source.Locator, code)))],
        };

    /// <summary>An error in words that nothing can explain.</summary>
    /// <inheritdoc cref="Ask"/>
    public static Finding Tell(string code, Message title, Message message, Message advice, IEnumerable<(SourceLocation Source, string Quote)> places) =>
        Ask(code, title, message, advice, places) with { IsQuestion = false, Level = FindingLevel.Error, Message = message.ToString(), EnglishMessage = EnglishSentence.Of(message) };

    /// <summary>The cell or paragraph of a block that holds these words, as a place with the words quoted.</summary>
    public static (SourceLocation Source, string Quote) Find(PrintedDocument document, PrintedPlace place, string words)
    {
        var table = document.Blocks.OfType<PrintedTable>().FirstOrDefault(table => table.Place == place);
        var cell = table?.Cells.FirstOrDefault(cell => cell.Text.Contains(words, StringComparison.Ordinal));
        return ((cell?.Place ?? place).In(document.File), words);
    }
}
