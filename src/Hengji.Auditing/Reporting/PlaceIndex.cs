using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Documents.Audits;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Reporting;

/// <summary>Finds the characters that the places of findings mean.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<FigureAddress, FigureSpot> figures = [];
    private readonly Lazy<Dictionary<SourceLocation, (PrintedPlace Place, string Text)>> texts;

    public PlaceIndex(AuditReport report)
    {
        foreach (var spot in report.Figures)
            _ = figures.TryAdd(spot.Figure.Address, spot);
        texts = new(() => Texts(report.Document));
    }

    /// <summary>The characters of a place; null when the document does not have it, as places of other files.</summary>
    public TextSpot? Find(FindingPlace place) => Find(place.Figure) ?? (FileForms.IsOfOtherFile(place.Figure) ? null : ByWords(place));

    /// <summary>The characters of a figure; null when it is none of the document.</summary>
    public TextSpot? Find(FigureAddress address) =>
        figures.TryGetValue(address, out var spot) && spot.Start + spot.Length <= spot.Text.Length
            ? new TextSpot(spot.Place, spot.Text, spot.Start, spot.Length, address)
            : null;

    /// <summary>Findings about words have no figure: the quoted words, else the whole paragraph or cell.</summary>
    private TextSpot? ByWords(FindingPlace place)
    {
        if (!texts.Value.TryGetValue(place.Source, out var found))
            return null;
        var quote = place.Quote.Trim('…');
        var start = quote.Length == 0 ? -1 : found.Text.IndexOf(quote, StringComparison.Ordinal);
        return start < 0
            ? new TextSpot(found.Place, found.Text, 0, found.Text.Length, place.Figure)
            : new TextSpot(found.Place, found.Text, start, quote.Length, place.Figure);
    }

    private static Dictionary<SourceLocation, (PrintedPlace, string)> Texts(PrintedDocument document)
    {
        var all = new Dictionary<SourceLocation, (PrintedPlace, string)>();
        foreach (var (place, text) in document.Blocks.SelectMany(Texts))
            _ = all.TryAdd(place.In(document.File), (place, text));
        return all;
    }

    private static IEnumerable<(PrintedPlace Place, string Text)> Texts(PrintedBlock block) =>
        block switch
        {
            PrintedParagraph paragraph => [(paragraph.Place, paragraph.Text)],
            PrintedTable table => table.Cells.SelectMany(cell => cell.Inner.SelectMany(Texts).Prepend((cell.Place, cell.Text))),
            _ => [],
        };
}
