using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>A figure of running text that is another row's: 项目支出执行率96.80%，结余39.45万元 is no total of the column 结余 where the row of 项目支出 has it.</summary>
internal static class OtherRows
{
    private const int FewestDigits = 3;
    private const int FewestLetters = 4;

    /// <summary>Whether the column of a cell has the figure in another row, which the text names.</summary>
    public static bool Have(TableSection section, Figure told, Figure cell, FigureBook book)
    {
        if (told.Printed.Count(char.IsDigit) < FewestDigits || Place(section, cell) is not { } place)
            return false;
        var spot = book.SpotOf(told);
        return Enumerable.Range(0, section.Rows.Length).Any(row => row != place.Row && section.Rows[row].Head is { IsTotal: false } head
            && section.Figures[row, place.Column] is { } other && other.Unit.Dimension == told.Unit.Dimension && other.InBase == told.InBase
            && IsNamed(head, spot.Text[..spot.Start]));
    }

    /// <summary>Whether a row of another table has the figure, and the text names the row: 革命旧址群环境整治结转2.72万元 is no total of the funds.</summary>
    public static bool HaveIt(TableSection other, Figure told, FigureBook book)
    {
        if (told.Printed.Count(char.IsDigit) < FewestDigits || told.Value == 0)
            return false;
        var spot = book.SpotOf(told);
        var before = spot.Text[..spot.Start];
        return Enumerable.Range(0, other.Rows.Length).Any(row => !other.Rows[row].Head.IsTotal && IsNamed(other.Rows[row].Head, before)
            && Enumerable.Range(0, other.Columns.Length).Any(column => other.Figures[row, column] is { } cell && cell.Unit.Dimension == told.Unit.Dimension && cell.InBase == told.InBase));
    }

    /// <summary>By its label, or by a long one of several: 革命旧址群环境整治 beside 市县保.</summary>
    private static bool IsNamed(LineHead head, string before) =>
        (head.Core.Length > 1 && before.Contains(head.Core, StringComparison.Ordinal)) || head.Path.Any(words => words.Length >= FewestLetters && before.Contains(words, StringComparison.Ordinal));

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
