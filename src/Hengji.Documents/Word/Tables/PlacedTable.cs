using Hengji.Reports;

namespace Hengji.Documents.Word.Tables;

/// <summary>A table with the page it fits on and the widths of its columns.</summary>
/// <param name="Table">The table.</param>
/// <param name="Page">Upright, or on its side for more than 7 columns and for contents that need the room, unless it is short.</param>
/// <param name="Widths">Widths of the grid columns in twips; they fill the page.</param>
/// <param name="IsSmall">Whether the page needs 小五 instead of 五号.</param>
internal sealed record PlacedTable(Table Table, PageLayout Page, ImmutableArray<int> Widths, bool IsSmall)
{
    private const int MostPortraitColumns = 7;

    /// <summary>A table of so few rows would leave a page of its own nearly empty.</summary>
    private const int MostRowsOfShortTable = 8;

    /// <summary>The table of a block; null when the block is no table, or has nothing to lay out.</summary>
    public static PlacedTable? Of(ReportBlock block, Report report)
    {
        var table = block switch
        {
            FormTable form => FormTableBuilder.Build(form, report),
            ScoreTable scores => ScoreTableBuilder.Build(scores, report),
            PlainTable plain => PlainTableBuilder.Build(plain),
            _ => null,
        };
        return table is { Columns: > 0 } ? Place(table.Rows.Length <= MostRowsOfShortTable ? Whole(table) : table) : null;
    }

    /// <summary>The same table on a page with at least as much room.</summary>
    public PlacedTable TurnedTo(PageLayout page) =>
        page == Page ? this : this with { Page = page, Widths = ColumnWidths.Measure(Table).Fit(page.TextWidth), IsSmall = false };

    /// <summary>A short table is not parted by the end of a page.</summary>
    private static Table Whole(Table table) =>
        table with { Rows = [.. table.Rows.Select((row, at) => row with { KeepsWithNext = at < table.Rows.Length - 1 })] };

    private static PlacedTable Place(Table table)
    {
        var widths = ColumnWidths.Measure(table);
        var isWide = table.Columns > MostPortraitColumns || widths.NeededWidth > PageLayout.Portrait.TextWidth;
        if (isWide && table.Rows.Length <= MostRowsOfShortTable && widths.InSmallType() is { } small
            && small.NeededWidth <= PageLayout.Portrait.TextWidth)
        {
            return new PlacedTable(table, PageLayout.Portrait, small.Fit(PageLayout.Portrait.TextWidth), IsSmall: true);
        }
        var page = isWide ? PageLayout.Landscape : PageLayout.Portrait;
        var isSmall = widths.NeededWidth > page.TextWidth;
        return new PlacedTable(table, page, (isSmall ? widths.InSmallType() : widths).Fit(page.TextWidth), isSmall);
    }
}
