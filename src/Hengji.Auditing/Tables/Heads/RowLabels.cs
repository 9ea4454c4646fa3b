using Hengji.Auditing.Numbers;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Tables.Heads;

/// <summary>The labels of rows: words before the figures, with the code of a subject and how far they are indented.</summary>
/// <param name="grid">The table.</param>
/// <param name="contents">Its cells.</param>
/// <param name="kinds">Kinds of its columns.</param>
/// <param name="block">The block whose rows are labelled.</param>
/// <param name="left">The block at its left; null for the first.</param>
internal sealed class RowLabels(TableGrid grid, CellContent[,] contents, IReadOnlyList<ColumnKind> kinds, ColumnBlock block, ColumnBlock? left)
{
    private const int LongestUnit = 5;
    private const int LongestCounter = 2;

    /// <summary>The label of a row. A label that reaches over blank figures into this block is its label too: 公用经费合计.</summary>
    public LineHead Of(int row)
    {
        var own = Of(row, block.Labels);
        return own.Path.IsEmpty && left is not null && left.Figures.All(column => contents[row, column].Kind == CellKind.Blank) ? Of(row, left.Labels) : own;
    }

    private LineHead Of(int row, ImmutableArray<int> columns)
    {
        var cells = columns.Select(column => (Column: column, Cell: grid[row, column])).Where(place => place.Cell is not null).DistinctBy(place => place.Cell).ToList();
        var words = cells.Where(place => !IsNumbering(row, place.Column)).Select(place => place.Cell!).Where(cell => TableGrid.Squeezed(cell.Text).Length > 0).ToList();
        words.RemoveAll(cell => words.Count > 1 && (contents[row, cell.Column].Kind == CellKind.Blank || GridContents.IsSign(contents[row, cell.Column])));
        var unit = words.Count > 1 ? UnitOf(TableGrid.Squeezed(words[^1].Text)) ?? UnitUnderHead(row, words[^1]) : null;
        if (unit is not null)
            words.RemoveAt(words.Count - 1);
        var head = new LineHead([.. words.Select(cell => TableGrid.Squeezed(cell.Text))]);
        var code = Code(row, cells.Select(place => place.Column));
        return head with { Depth = DepthBeside(row, columns) ?? head.Depth, Indent = words.Count == 0 ? 0 : words[^1].Indent, Code = code.Length > 0 ? code : head.Code, Unit = unit ?? UnitBehind(row) ?? head.Unit };
    }

    /// <summary>A unit in a column of its own among the figures (指标值, 度量单位, 完成值).</summary>
    private MeasureUnit? UnitBehind(int row) =>
        block.Figures is [var first, .., var last]
            ? Enumerable.Range(first, last - first).Where(column => kinds[column] == ColumnKind.Words).Select(column => UnitOf(grid.TextAt(row, column))).FirstOrDefault(unit => unit is not null)
            : null;

    /// <summary>Whatever stands under 计量单位 is a unit, and under 单位 where most of the others there are known ones.</summary>
    private MeasureUnit? UnitUnderHead(int row, PrintedCell cell)
    {
        var unit = TableGrid.Squeezed(cell.Text);
        var heads = Enumerable.Range(0, cell.Row).Select(above => grid.TextAt(above, cell.Column)).ToList();
        return unit.Length <= LongestUnit && heads.Exists(head => head is "计量单位" or "度量单位" or "数量单位")
            || unit.Length <= LongestCounter && heads.Contains("单位") && AreUnits(row, cell.Column) ? MeasureUnit.Parse(unit) : null;
    }

    /// <summary>Whether most of the other rows have a known unit in that column.</summary>
    private bool AreUnits(int row, int column)
    {
        var others = Enumerable.Range(0, grid.Rows).Where(other => other != row).Select(other => grid.TextAt(other, column)).Where(text => text.Length > 0 && text != "单位").ToList();
        return others.Count(text => UnitOf(text) is not null) is > 1 and var known && known * 2 > others.Count;
    }

    /// <summary>The depth that numbers in a column of their own show where Chinese ones stand above others: 一, 1, 2, 二, 1; null without.</summary>
    private int? DepthBeside(int row, IEnumerable<int> columns)
    {
        foreach (var column in columns.Where(column => kinds[column] == ColumnKind.Ordinals && Enumerable.Range(0, grid.Rows).Any(other => HeadText.IsChineseNumber(grid.TextAt(other, column)))))
        {
            if (HeadText.Depth(grid.TextAt(row, column).TrimEnd('、', '.', '．') + "、") is > 0 and var depth)
                return depth;
        }
        return null;
    }

    /// <summary>A label that is nothing but a unit, behind the row's own (计量单位): 亩, 人次, %.</summary>
    private static MeasureUnit? UnitOf(string text) =>
        text is "%" or "％" or "万元" or "亿元" || (text.TrimStart('万', '亿') is { Length: > 0 } bare && text.Length - bare.Length <= 1 && UnitWords.At(bare, 0) == bare) ? MeasureUnit.Parse(text) : null;

    /// <summary>A code or running number; a word in their column is a label that reaches over it.</summary>
    private bool IsNumbering(int row, int column) =>
        kinds[column] is ColumnKind.Codes or ColumnKind.Ordinals && grid[row, column] is { } cell && (CellContent.Of(cell).Kind == CellKind.Number || TableGrid.Squeezed(cell.Text) is var number && (number.All(char.IsAsciiDigit) || HeadText.IsChineseNumber(number)));

    /// <summary>The code of a row: whole, or in columns of 类, 款 and 项.</summary>
    private string Code(int row, IEnumerable<int> columns)
    {
        var code = "";
        foreach (var column in columns.Where(column => kinds[column] == ColumnKind.Codes))
        {
            var text = grid.TextAt(row, column);
            if (text.Length > 0 && text.All(char.IsAsciiDigit))
                code = text.Length == 2 ? code + text : text;
        }
        return SubjectCode.IsCode(code) ? code : "";
    }
}
