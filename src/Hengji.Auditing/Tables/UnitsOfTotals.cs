using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables;

/// <summary>The money of a total that neither its label nor its column names: 合计 below 公务接待费 is in 万元 as the fees are.</summary>
internal static class UnitsOfTotals
{
    /// <summary>Gives totals without a unit that of the rows they add up, where those have one and the same.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="units">The units of one column; null where no number stands.</param>
    public static void Give(List<LineHead> rows, List<MeasureUnit?> units)
    {
        var parts = units.Where((unit, row) => unit is not null && !rows[row].IsTotal).Distinct().ToList();
        if (parts is not [{ } money] || money.Dimension != MeasureUnit.Yuan.Dimension)
            return;
        for (var row = 0; row < units.Count; row++)
        {
            if (rows[row].IsTotal && units[row] == MeasureUnit.None)
                units[row] = money;
        }
    }
}
