using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>The money of a total that neither its label nor its column names: 合计 below 公务接待费 is in 万元 as the fees are.</summary>
internal static class UnitsOfTotals
{
    /// <summary>Gives totals without a unit that of the rows they add up, where those have one and the same.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="units">The units of one column; null where no number stands.</param>
    /// <param name="values">The numbers printed in it.</param>
    public static void Give(List<LineHead> rows, List<MeasureUnit?> units, List<decimal> values)
    {
        GiveParts(rows, units, values);
        var parts = units.Where((unit, row) => unit is not null && !rows[row].IsTotal).Distinct().ToList();
        if (parts is not [{ } money] || money.Dimension != MeasureUnit.Yuan.Dimension)
            return;
        for (var row = 0; row < units.Count; row++)
        {
            if (rows[row].IsTotal && units[row] == MeasureUnit.None)
                units[row] = money;
        }
    }

    /// <summary>Gives all rows the money that only some are called by (税务（费） beside 城管), where together they add up to a total.</summary>
    private static void GiveParts(List<LineHead> rows, List<MeasureUnit?> units, List<decimal> values)
    {
        var parts = Enumerable.Range(0, rows.Count).Where(row => units[row] is not null && !rows[row].IsTotal).ToList();
        if (parts.Select(row => units[row]!).Distinct().Where(unit => unit != MeasureUnit.None).ToList() is not [var money] || money.Dimension != MeasureUnit.Yuan.Dimension
            || !Enumerable.Range(0, rows.Count).Any(row => rows[row].IsTotal && units[row] == MeasureUnit.None && values[row] == parts.Sum(part => values[part])))
            return;
        foreach (var row in parts)
            units[row] = money;
    }
}
