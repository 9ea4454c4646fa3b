using Hengji.Accuracy.Pages;

namespace Hengji.Accuracy.Printers;

/// <summary>Tables for formats without merged cells: the text at the upper left place, the rest blank.</summary>
internal static class Grid
{
    public static string[][] Of(TableBlock table, Edition edition)
    {
        var grid = Enumerable.Range(0, table.Rows.Count)
            .Select(_ => Enumerable.Repeat("", table.Columns).ToArray())
            .ToArray();
        foreach (var cell in table.Rows.SelectMany(row => row))
            grid[cell.Row][cell.Column] = edition.TextOf(cell.Runs);
        return grid;
    }
}
