using System.Text.RegularExpressions;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>Columns of counts in a table that names several units (单位：万元、台、户): heads with a unit in them over whole numbers, beside amounts with decimals.</summary>
internal static partial class CountedColumns
{
    private const int FewestNumbers = 2;

    /// <summary>Places of those columns.</summary>
    /// <param name="around">What stands above the table.</param>
    /// <param name="columns">Heads of its columns with their cells.</param>
    public static HashSet<int> Of(TableSurroundings around, IReadOnlyList<(LineHead Head, List<CellContent> Cells)> columns)
    {
        if (around.Counted.IsEmpty)
            return [];
        var whole = Enumerable.Range(0, columns.Count).Where(column => IsCounting(around, columns[column].Head) && IsWhole(columns[column].Head, columns[column].Cells)).ToHashSet();
        return columns.Any(column => IsAmount(column.Head) && Numbers(column.Cells).Exists(number => number.Decimals > 0 && number.Unit != MeasureUnit.Percent)) ? whole : [];
    }

    /// <summary>Places of columns without a unit of their own that divide a counted one beside them, or tell what came and went (接待人次, 其中：免费, 低收费; 年初人口, 新增, 核减).</summary>
    /// <param name="around">What stands above the table.</param>
    /// <param name="columns">Heads of its columns with their cells.</param>
    /// <param name="isCounting">Whether a head says that its column counts.</param>
    public static HashSet<int> Beside(TableSurroundings around, IReadOnlyList<(LineHead Head, List<CellContent> Cells)> columns, Func<string, bool> isCounting)
    {
        var found = new HashSet<int>();
        for (var column = 1; around.Unit is null && column < columns.Count; column++)
        {
            var (head, cells) = columns[column];
            var goesOn = found.Contains(column - 1) || ((head.OpensParts || Moved().IsMatch(head.Core)) && isCounting(columns[column - 1].Head.Core) && IsWhole(columns[column - 1].Head, columns[column - 1].Cells));
            if (goesOn && !HeadMeasures.IsAverage(head.Core) && IsWhole(head, cells))
                found.Add(column);
        }
        return found;
    }

    [GeneratedRegex("^(?:本年|本期|当年|年内)?(?:新增|增加|减少|核减|转入|转出|调入|调出|退出)(?:数|人数)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    /// <summary>受益农户 counts 户.</summary>
    private static bool IsCounting(TableSurroundings around, LineHead head) =>
        !HeadMeasures.IsAverage(head.Core) && around.Counted.Any(unit => head.Core.Contains(unit, StringComparison.Ordinal));

    private static bool IsWhole(LineHead head, List<CellContent> cells) =>
        IsAmount(head) && head.Unit is null && !HeadText.IsMoney(head.Text) && Numbers(cells) is { Count: >= FewestNumbers } numbers && numbers.TrueForAll(number => number.Decimals == 0 && number.Unit == MeasureUnit.None);

    private static bool IsAmount(LineHead head) => !head.IsRate && !HeadMeasures.IsPoints(head.Measure);

    private static List<Numbers.ScannedNumber> Numbers(List<CellContent> cells) =>
        cells.FindAll(cell => cell is { Kind: CellKind.Number, Number: not null }).ConvertAll(cell => cell.Number!);
}
