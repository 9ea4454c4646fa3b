using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Tables;

/// <summary>What the cells of a table hold. Where most cells of a column hold an amount and its rate, the column is read as two.</summary>
internal sealed partial class GridContents
{
    private const int FewestPairs = 2;
    private readonly PairedCell?[,] pairs;

    public GridContents(TableGrid grid)
    {
        (Cells, Rates, pairs) = (new CellContent[grid.Rows, grid.Columns], new CellContent?[grid.Rows, grid.Columns], new PairedCell?[grid.Rows, grid.Columns]);
        RateMeasures = new Measure[grid.Columns];
        for (var column = 0; column < grid.Columns; column++)
        {
            for (var row = 0; row < grid.Rows; row++)
            {
                Cells[row, column] = CellContent.Of(grid.At(row, column));
                pairs[row, column] = Cells[row, column].Kind == CellKind.Words ? PairedCell.Of(grid.At(row, column)) : null;
            }
        }
        for (var column = 0; column < grid.Columns; column++)
            Read(grid, column);
    }

    /// <summary>By row and column of the grid: the content, of two numbers the amount.</summary>
    public CellContent[,] Cells { get; }

    /// <summary>The rate beside an amount in the same cell; null where there is none.</summary>
    public CellContent?[,] Rates { get; }

    /// <summary>By column: what its rates are, where it has any.</summary>
    public Measure[] RateMeasures { get; }

    private void Read(TableGrid grid, int column)
    {
        var rows = Enumerable.Range(0, grid.Rows).ToList();
        var two = rows.FindAll(row => pairs[row, column]?.Second is not null);
        var isPaired = two.Count >= FewestPairs && two.Count * 2 >= rows.Count(row => Cells[row, column].Kind == CellKind.Number || grid.TextAt(row, column).Any(char.IsAsciiDigit));
        foreach (var row in rows)
        {
            if (pairs[row, column] is not { } pair || !(pair.Second is null ? isPaired || IsOfChanges(row, column) : isPaired))
                continue;
            Cells[row, column] = new CellContent(CellKind.Number, pair.First, "");
            Rates[row, column] = pair.Second is { } rate ? new CellContent(CellKind.Number, rate, "") : null;
        }
        if (isPaired)
            RateMeasures[column] = two.Select(row => pairs[row, column]!.Measure).GroupBy(measure => measure).MaxBy(group => group.Count())!.Key;
    }

    /// <summary>Whether a head above or the label of the row speaks of changes: elsewhere 降低10% is a goal.</summary>
    private bool IsOfChanges(int row, int column) =>
        Enumerable.Range(0, row).Any(above => IsChange(above, column)) || Enumerable.Range(0, column).Any(left => IsChange(row, left));

    private bool IsChange(int row, int column) =>
        Cells[row, column] is { Kind: CellKind.Words } words && pairs[row, column] is null && words.Label.Length <= 20 && Changes().IsMatch(words.Label);

    [GeneratedRegex(@"增减|变动|变化|升降|同比|[比较]上年|差异")]
    private static partial Regex Changes();
}
