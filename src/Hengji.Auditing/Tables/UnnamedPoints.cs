using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>Columns of points whose heads do not say so: 产出, 效益, 满意度 that make 总分 in a table of money.</summary>
internal static class UnnamedPoints
{
    private const int FewestParts = 2;
    private const int FewestHeld = 2;
    private const decimal Whole = 100;

    /// <summary>The heads, those of columns right before a total of points that make it in most rows with the measure of points, and the total with them.</summary>
    /// <param name="columns">Heads of the columns with their cells.</param>
    public static List<LineHead> Of(IReadOnlyList<(LineHead Head, List<CellContent> Cells)> columns)
    {
        List<LineHead> heads = [.. columns.Select(column => column.Head)];
        for (var total = FewestParts; total < columns.Count; total++)
        {
            if (heads[total] is not { Unit: null, Measure: Measure.Points or Measure.Amount } || !HeadMeasures.IsPointsInAll(heads[total].Core))
                continue;
            var first = Enumerable.Range(0, total).Reverse().TakeWhile(column => MayBePoints(heads[column])).DefaultIfEmpty(total).Last();
            foreach (var from in Enumerable.Range(first, Math.Max(0, total - first - FewestParts + 1)).Where(from => Make(columns, from, total)).Take(1))
            {
                for (var column = from; column <= total; column++)
                    heads[column] = heads[column] with { Measure = Measure.Points };
            }
        }
        return heads;
    }

    /// <summary>Whether rows that hold show that columns of points make another one: one may be wrong, or one of three.</summary>
    public static bool IsShown(int held, int broken) => held >= FewestHeld && broken < held && broken <= Math.Max(1, held / 2);

    /// <summary>满意度 is a rate by its words, and points where it adds up with them.</summary>
    private static bool MayBePoints(LineHead head) => head is { Unit: null, IsTotal: false } && head.Measure is Measure.Amount or Measure.Actual or Measure.Points or Measure.Rate && !head.Printed.Contains('%', StringComparison.Ordinal);

    private static bool Make(IReadOnlyList<(LineHead Head, List<CellContent> Cells)> columns, int from, int total)
    {
        var (held, broken) = (0, 0);
        for (var row = 0; row < columns[total].Cells.Count; row++)
        {
            List<CellContent> parts = [.. Enumerable.Range(from, total - from).Select(column => columns[column].Cells[row])];
            if (!IsPlain(columns[total].Cells[row]) || !parts.TrueForAll(IsPlain))
                continue;
            if (parts.Sum(part => part.Number!.Value) == columns[total].Cells[row].Number!.Value)
                held++;
            else
                broken++;
        }
        return IsShown(held, broken);
    }

    private static bool IsPlain(CellContent cell) => cell is { Kind: CellKind.Number, Number: { Value: >= 0 and <= Whole } number } && (number.Unit == MeasureUnit.None || number.Unit == MeasureUnit.Point);
}
