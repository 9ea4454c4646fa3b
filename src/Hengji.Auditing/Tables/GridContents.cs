using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;

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
        Splits = new SplitCell?[grid.Rows, grid.Columns];
        for (var column = 0; column < grid.Columns; column++)
        {
            Read(grid, column);
            if (RateMeasures[column] == default)
                Split(grid, column);
        }
        for (var row = 0; row < grid.Rows; row++)
            Qualify(row, grid.Columns);
    }

    /// <summary>By row and column of the grid: the content, of two numbers the amount.</summary>
    public CellContent[,] Cells { get; }

    /// <summary>The rate beside an amount in the same cell; null where there is none.</summary>
    public CellContent?[,] Rates { get; }

    /// <summary>By column: what its rates are, where it has any.</summary>
    public Measure[] RateMeasures { get; }

    /// <summary>The several numbers of a cell in a column whose cells all hold the same ones; null elsewhere.</summary>
    public SplitCell?[,] Splits { get; }

    private void Split(TableGrid grid, int column)
    {
        var cells = SplitColumns.Of(grid, column);
        for (var row = 0; row < grid.Rows; row++)
        {
            if (cells[row] is not { } cell)
                continue;
            Splits[row, column] = cell;
            Cells[row, column] = new CellContent(CellKind.Number, cell.Numbers[0], "");
        }
        Count(grid, column);
    }

    /// <summary>317床 in a column of 3402盒 and 1502箱 is a number too, whatever is counted.</summary>
    private void Count(TableGrid grid, int column)
    {
        var rows = Enumerable.Range(0, grid.Rows).ToList();
        if (rows.Count(row => Cells[row, column].Number?.Unit.Dimension is { Length: > 0 } and not ("money" or "%")) < FewestPairs)
            return;
        foreach (var row in rows.Where(row => Cells[row, column].Kind == CellKind.Words))
        {
            if (SplitCell.Of(grid.At(row, column)) is { Numbers: [var only] })
                Cells[row, column] = new CellContent(CellKind.Number, only, "");
        }
    }

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

    /// <summary>A sign in a cell of its own (指标性质: ≥, ≤) belongs to the number behind it.</summary>
    private void Qualify(int row, int columns)
    {
        for (var column = 0; column + 1 < columns; column++)
        {
            if (IsSign(Cells[row, column]) && Cells[row, column + 1] is { Kind: CellKind.Number, Number: { Qualifier: NumberQualifier.None } number } cell)
                Cells[row, column + 1] = cell with { Number = number with { Qualifier = Qualifiers.Around(Cells[row, column].Label.Replace('＝', '='), Cells[row, column].Label.Length, Cells[row, column].Label.Length) } };
        }
    }

    /// <summary>Whether a cell holds nothing but ≥, ≤ or the like.</summary>
    public static bool IsSign(CellContent cell) => cell.Kind == CellKind.Words && cell.Label is "≥" or "≤" or ">" or "<" or "=" or "＝" or "≧" or "≦" or "＞" or "＜" or "正向" or "反向" or "定性" or "定量";

    /// <summary>Whether a head above or the label of the row speaks of changes: elsewhere 降低10% is a goal.</summary>
    private bool IsOfChanges(int row, int column) =>
        Enumerable.Range(0, row).Any(above => IsChange(above, column)) || Enumerable.Range(0, column).Any(left => IsChange(row, left));

    private bool IsChange(int row, int column) =>
        Cells[row, column] is { Kind: CellKind.Words } words && pairs[row, column] is null && words.Label.Length <= 20 && Changes().IsMatch(words.Label);

    [GeneratedRegex(@"增减|变动|变化|升降|同比|[比较]上年|差异")]
    private static partial Regex Changes();
}
