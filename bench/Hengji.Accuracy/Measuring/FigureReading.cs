using Hengji.Accuracy.Pages;
using Hengji.Documents.Printed;

namespace Hengji.Accuracy.Measuring;

/// <summary>Figures of documents: how many are printed and how many a reader got right.</summary>
/// <param name="Cells">Printed in cells.</param>
/// <param name="InColumn">Read with the right row and head; null when the reader knows no columns.</param>
/// <param name="InRow">Read with the right row.</param>
/// <param name="Wrong">Bare numbers in cells that are printed nowhere in the document's tables; null when the reader knows no cells.</param>
/// <param name="Texts">Printed in paragraphs.</param>
/// <param name="InText">Read between the right characters.</param>
internal sealed record FigureReading(int Cells, int? InColumn, int InRow, int? Wrong, int Texts, int InText)
{
    private const int ContextLength = 6;

    public FigureReading Plus(FigureReading other) => new(
        Cells + other.Cells, InColumn + other.InColumn, InRow + other.InRow, Wrong + other.Wrong, Texts + other.Texts, InText + other.InText);

    public static FigureReading Of(Sample sample, PrintedDocument? document)
    {
        var printed = NamedCell.Of(sample.Edition);
        var contexts = Contexts(sample.Edition);
        if (document is null)
            return new(printed.Count, 0, 0, 0, contexts.Count, 0);
        var read = NamedCell.Of(document);
        var text = string.Concat(document.Blocks.OfType<PrintedParagraph>().Select(paragraph => Plain.Of(paragraph.Text)));
        var all = sample.Edition.Page.Blocks.OfType<TableBlock>().SelectMany(table => table.Rows).SelectMany(row => row)
            .Select(cell => Plain.Of(sample.Edition.TextOf(cell.Runs))).ToHashSet();
        return new(
            printed.Count, Shared(printed, read), Shared(printed.Select(cell => cell.InRow), read.Select(cell => cell.InRow)),
            read.Count(cell => cell.Text.All(IsOfNumber) && !all.Contains(cell.Text)), contexts.Count,
            contexts.Count(context => text.Contains(context, StringComparison.Ordinal)));
    }

    /// <summary>Each figure of running text with the characters around it.</summary>
    public static List<string> Contexts(Edition edition) => [.. edition.Page.Blocks.OfType<ParagraphBlock>().SelectMany(block => block.Runs
        .Select((run, index) => (run, index))
        .Where(item => item.run.Number?.IsNumber == true)
        .Select(item => Plain.Tail(Plain.Of(edition.TextOf(block.Runs.Take(item.index))), ContextLength)
            + edition.TextOf(item.run)
            + Plain.Start(Plain.Of(edition.TextOf(block.Runs.Skip(item.index + 1))), 2)))];

    public static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or '-' or '%';

    private static int Shared<T>(IEnumerable<T> printed, IEnumerable<T> read)
        where T : notnull
    {
        var left = read.GroupBy(cell => cell).ToDictionary(group => group.Key, group => group.Count());
        return printed.Count(cell => left.TryGetValue(cell, out var count) && (left[cell] = count - 1) >= 0);
    }
}
