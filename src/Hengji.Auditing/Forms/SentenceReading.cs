using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Documents.Printed;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Auditing.Forms;

/// <summary>Finds the sentences of a pack's report in a document, and with them the cells of forms printed in words.</summary>
internal static class SentenceReading
{
    private const decimal Alike = 0.85m;

    /// <summary>The cells in order of the document; one cell may be printed several times.</summary>
    /// <param name="document">The document.</param>
    /// <param name="book">Where figures are kept.</param>
    /// <param name="sentences">Sentences of the pack's report.</param>
    /// <param name="forms">The pack's forms.</param>
    public static IEnumerable<FoundCell> Find(
        PrintedDocument document, FigureBook book, ImmutableArray<ReportSentence> sentences, FormCatalogue forms)
    {
        foreach (var paragraph in document.Blocks.OfType<PrintedParagraph>().Where(paragraph => paragraph.Role == ParagraphRole.Body))
        {
            var numbers = NumberScanner.Scan(paragraph.Text);
            for (var first = 0; first < numbers.Length;)
            {
                var (cells, next) = Match(paragraph.Text, numbers, first, sentences);
                foreach (var (cell, number) in cells)
                {
                    if (UnitOf(forms, cell) is { } unit)
                        yield return new FoundCell(cell, book.Of(paragraph, number.Unit == MeasureUnit.None ? number with { Unit = unit } : number), false);
                }
                first = next;
            }
        }
    }

    private static MeasureUnit? UnitOf(FormCatalogue forms, FigureAddress cell) =>
        forms.Item(cell.Form, cell.Item) is { Unit: { } unit } ? MeasureUnit.Parse(unit) : null;

    /// <summary>The cells from a number on, and where to go on reading.</summary>
    private static (List<(FigureAddress Cell, ScannedNumber Number)> Cells, int Next) Match(
        string text, ImmutableArray<ScannedNumber> numbers, int first, ImmutableArray<ReportSentence> sentences)
    {
        var lead = SentenceWords.Bare(Before(text, numbers, first));
        var best = sentences.MaxBy(sentence => SentenceWords.Likeness(lead, sentence.Lead));
        if (best is null || SentenceWords.Likeness(lead, best.Lead) < Alike)
            return ([], first + 1);
        var (cells, last) = Align(text, numbers, first, best);
        return cells.Count * 4 >= best.Slots.Length * 3 ? (cells, last + 1) : ([], first + 1);
    }

    /// <summary>Numbers and slots in order, by name; a number without its slot is passed over.</summary>
    private static (List<(FigureAddress, ScannedNumber)> Cells, int Last) Align(
        string text, ImmutableArray<ScannedNumber> numbers, int first, ReportSentence sentence)
    {
        var cells = new List<(FigureAddress, ScannedNumber)>();
        var (slot, last) = (0, first);
        for (var at = first; at < numbers.Length && slot < sentence.Slots.Length; at++)
        {
            var label = SentenceWords.Label(Before(text, numbers, at));
            var found = Enumerable.Range(slot, sentence.Slots.Length - slot)
                .FirstOrDefault(place => SentenceWords.IsSame(label, sentence.Slots[place].Label), -1);
            if (found < 0)
                continue;
            cells.Add((sentence.Slots[found].Cell, numbers[at]));
            (slot, last) = (found + 1, at);
        }
        return (cells, last);
    }

    private static string Before(string text, ImmutableArray<ScannedNumber> numbers, int at) =>
        text[(at > 0 ? numbers[at - 1].End : 0)..numbers[at].Start];
}
