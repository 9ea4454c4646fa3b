using Hengji.Auditing.Numbers;
using Hengji.Documents.Audits;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>All figures of a document, one object for each printed place.</summary>
/// <param name="document">The document they are printed in.</param>
/// <param name="number">
/// Which of several files it is, from 1. Figures of the second and later ones have addresses of their own, and their places name the file.
/// </param>
public sealed class FigureBook(PrintedDocument document, int number = 1)
{
    private readonly string form = FileForms.Of(number);
    private readonly Dictionary<Figure, FigureSpot> spots = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(PrintedPlace Place, int Start), Figure> byPlace = [];
    private ImmutableArray<Passage> passages;

    /// <summary>All figures with their places.</summary>
    public IReadOnlyCollection<FigureSpot> Spots => spots.Values;

    /// <summary>Where a figure is printed.</summary>
    public FigureSpot SpotOf(Figure figure) => spots[figure];

    /// <summary>Whether the figure is of this document.</summary>
    public bool Contains(Figure figure) => spots.ContainsKey(figure);

    /// <summary>The running text its figures stand in, read on first asking.</summary>
    internal ImmutableArray<Passage> Passages(Func<ImmutableArray<Passage>> read) => passages.IsDefault ? passages = read() : passages;

    /// <summary>The figure of a number in a paragraph, made on first asking.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="number">The number in its text.</param>
    /// <param name="decimals">Decimals meant, where more than those printed.</param>
    /// <param name="isExact">Whether somebody set it: what each of those counted gets.</param>
    public Figure Of(PrintedParagraph paragraph, ScannedNumber number, int decimals = 0, bool isExact = false) =>
        Get(paragraph, null, number, (number.Unit, decimals, isExact));

    /// <summary>The figure of a number in a cell, with the unit and decimals its table gives it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="number">The number in the cell's text.</param>
    /// <param name="unit">Unit meant: the number's own or the column's.</param>
    /// <param name="decimals">Decimals meant, at least those printed.</param>
    /// <param name="isExact">Whether somebody set it: a weight, a limit, points.</param>
    public Figure Of(PrintedTable table, PrintedCell cell, ScannedNumber number, MeasureUnit unit, int decimals, bool isExact = false) =>
        Get(table, cell, number, (unit, decimals, isExact));

    private Figure Get(PrintedBlock block, PrintedCell? cell, ScannedNumber number, (MeasureUnit Unit, int Decimals, bool IsExact) meant)
    {
        var decimals = Math.Max(meant.Decimals, number.Decimals);
        var place = cell?.Place ?? block.Place;
        if (byPlace.TryGetValue((place, number.Start), out var known))
            return known;
        var isCount = number.IsCount && number.Decimals == 0;
        var isPlainZero = number.Value == 0 && number.Decimals == 0 && decimals > 0;
        var figure = new Figure(
            new FigureAddress(form, place.Locator, number.Start.ToString(CultureInfo.InvariantCulture)),
            number.Printed,
            number.Value,
            number.Decimals,
            decimals,
            meant.Unit,
            isCount || isPlainZero || meant.IsExact ? Rounding.Exact : Rounding.Nearest,
            isCount ? Reading.Count : meant.IsExact ? Reading.Target : isPlainZero ? Reading.ExactZero : decimals > number.Decimals ? Reading.ColumnDecimals : Reading.OwnDecimals,
            InFile(place));
        byPlace.Add((place, number.Start), figure);
        spots.Add(figure, new FigureSpot(figure, block, cell, number.Start, number.Length));
        return figure;
    }

    private SourceLocation InFile(PrintedPlace place)
    {
        var source = place.In(document.File);
        return number == 1 ? source : source with { Locator = $"《{document.File}》{source.Locator}" };
    }
}
