using System.Collections.Immutable;
using System.Globalization;
using Hengji.UseCases.Filling;

namespace Hengji.Web.Features.Filling;

/// <summary>Rows next to each other that the browser lays out together, or not at all while they are out of sight.</summary>
/// <remarks>
/// Each piece the browser may leave out is looked at again with every picture. Measured by hand: with 500 rows of 20 cells a key cost the browser 17 to 20 ms of
/// processor time when each row was a piece of its own, 14 to 16 with ten rows to a piece, and 16 to 18 with twenty-five.
/// </remarks>
/// <param name="First">Place of the first row in the form, from 0.</param>
/// <param name="Rows">The rows, from top to bottom.</param>
/// <param name="Lines">Lines of text all the rows take together; null where widths are not known, for the whole form is laid out then.</param>
public sealed record GridBand(int First, ImmutableArray<SheetRow> Rows, int? Lines)
{
    private const int Together = 10;

    /// <summary>For the <c>style</c> of the rows' group: the room to keep for it; null where none need be kept.</summary>
    public string? Style => Lines is { } lines ? string.Create(CultureInfo.InvariantCulture, $"--lines: {lines}; --rows: {Rows.Length}") : null;

    /// <summary>Bands of a form; one of all rows where no widths are known.</summary>
    public static IEnumerable<GridBand> Of(ImmutableArray<SheetRow> rows, GridWidths? widths) => widths is null
        ? [new(0, rows, null)]
        : rows.Chunk(Together).Select((band, at) => new GridBand(at * Together, [.. band], band.Sum(widths.LinesOf)));
}
