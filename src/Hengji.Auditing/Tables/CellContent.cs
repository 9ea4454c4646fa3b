using Hengji.Auditing.Numbers;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tables;

/// <summary>What a cell holds: one number, nothing, words, or a label with its number.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Number">The number; null for blanks and words.</param>
/// <param name="Label">The words: all of them, or those before the number; without spaces.</param>
internal sealed record CellContent(CellKind Kind, ScannedNumber? Number, string Label)
{
    private static readonly CellContent Nothing = new(CellKind.Blank, null, "");

    /// <summary>Reads a cell; null is a place no cell covers.</summary>
    public static CellContent Of(PrintedCell? cell)
    {
        var squeezed = cell is null ? "" : TableGrid.Squeezed(cell.Text);
        if (squeezed.Length == 0 || squeezed is "-" or "—" or "——" or "–" or "/" or "－" or "无" or "\\" or "*")
            return Nothing;
        var numbers = NumberScanner.Scan(cell!.Text);
        if (numbers.Length != 1)
            return new CellContent(CellKind.Words, null, squeezed);
        var (before, after) = (TableGrid.Squeezed(cell.Text[..numbers[0].Start]), TableGrid.Squeezed(cell.Text[numbers[0].End..]));
        if (IsQualifier(before) && IsQualifier(after))
            return new CellContent(CellKind.Number, numbers[0], "");
        return after.Length == 0 && before.Length > 1 && before[^1] is ':' or '：'
            ? new CellContent(CellKind.Labelled, numbers[0], before[..^1])
            : new CellContent(CellKind.Words, null, squeezed);
    }

    /// <summary>Whether it is nothing but signs and words around a number: ≥ … 以上.</summary>
    private static bool IsQualifier(string text) =>
        text is "" or "≥" or "≤" or ">" or "<" or "＞" or "＜" or "≧" or "≦" or "=" or "＝" or "约" or "以上" or "以下" or "以内" or "左右"
            or "不低于" or "不少于" or "不超过" or "大于" or "小于" or "大于等于" or "小于等于" or "达到" or "百分比" or "★";
}

/// <summary>Kinds of cells.</summary>
internal enum CellKind
{
    /// <summary>Blank, or a dash.</summary>
    Blank,

    /// <summary>One number with its unit and qualifier.</summary>
    Number,

    /// <summary>Words.</summary>
    Words,

    /// <summary>A label and its number: 其中：一般公共预算：1325.68.</summary>
    Labelled,
}
