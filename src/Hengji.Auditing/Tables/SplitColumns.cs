using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Tables;

/// <summary>Columns whose cells all hold the same several numbers: each is read as a column of its own.</summary>
internal static partial class SplitColumns
{
    private const int FewestCells = 3;

    /// <summary>The cells of a column that are read in parts; null in rows that hold none, none at all where the column is not of that kind.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="column">The column.</param>
    public static SplitCell?[] Of(TableGrid grid, int column)
    {
        var cells = Enumerable.Range(0, grid.Rows).Select(row => SplitCell.Of(grid.At(row, column))).ToArray();
        var read = cells.OfType<SplitCell>().ToList();
        if (read.Count < FewestCells)
            return new SplitCell?[grid.Rows];
        var usual = read.GroupBy(cell => (cell.Numbers.Length, string.Join('|', cell.Words))).MaxBy(group => group.Count())!.First();
        var like = Array.ConvertAll(cells, cell => cell is not null && cell.IsLike(usual) ? cell : null);
        var figured = Enumerable.Range(0, grid.Rows).Count(row => grid.TextAt(row, column).Any(char.IsAsciiDigit));
        return like.OfType<SplitCell>().Count() is var count && count >= FewestCells && count * 4 >= figured * 3 ? like : new SplitCell?[grid.Rows];
    }

    /// <summary>The head of one of the numbers: the words of the column's own head where it names each, else the words before the number.</summary>
    /// <param name="head">Head of the column.</param>
    /// <param name="cell">One of its cells.</param>
    /// <param name="at">Which number.</param>
    public static LineHead Head(LineHead head, SplitCell cell, int at)
    {
        var named = Marks().Split(head.Printed).Where(words => words.Length > 0).ToArray();
        var isRate = cell.Numbers[at].Unit.Dimension == "%";
        var words = cell.Words[at] is { Length: > 0 } own ? own : named.Length == cell.Numbers.Length ? named[at] : head.Core;
        var rate = words.EndsWith('占') ? words + "比" : words;
        var split = new LineHead([.. head.Path.SkipLast(1), isRate ? rate + "（%）" : words]) { Unit = isRate ? null : head.Unit };
        return !isRate && split.Measure == Measure.Actual && cell.Numbers.Any(number => number.Unit.Dimension == "%") ? split with { Measure = Measure.Amount } : split;
    }

    [GeneratedRegex("[（）()/、，]|及", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
