using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>A figure of running text that is another row's: 项目支出执行率96.80%，结余39.45万元 is no total of the column 结余 where the row of 项目支出 has it.</summary>
internal static class OtherRows
{
    private const int FewestDigits = 3;

    /// <summary>Whether the column of a cell has the figure in another row, which the text names.</summary>
    public static bool Have(TableSection section, Figure told, Figure cell, FigureBook book)
    {
        if (told.Printed.Count(char.IsDigit) < FewestDigits || Place(section, cell) is not { } place)
            return false;
        var spot = book.SpotOf(told);
        return Enumerable.Range(0, section.Rows.Length).Any(row => row != place.Row && section.Rows[row].Head is { IsTotal: false, Core.Length: > 1 } head
            && section.Figures[row, place.Column] is { } other && other.Unit.Dimension == told.Unit.Dimension && other.InBase == told.InBase
            && spot.Text.AsSpan(0, spot.Start).Contains(head.Core, StringComparison.Ordinal));
    }

    private static (int Row, int Column)? Place(TableSection section, Figure cell)
    {
        for (var row = 0; row < section.Rows.Length; row++)
        {
            for (var column = 0; column < section.Columns.Length; column++)
            {
                if (ReferenceEquals(section.Figures[row, column], cell))
                    return (row, column);
            }
        }
        return null;
    }
}
