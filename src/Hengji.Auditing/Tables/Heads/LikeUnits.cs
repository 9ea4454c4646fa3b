using Hengji.Auditing.Numbers;
using Hengji.Figures;

namespace Hengji.Auditing.Tables.Heads;

/// <summary>Whether figures of two units can be added and divided in a table.</summary>
internal static class LikeUnits
{
    /// <summary>Whether they count the same; those who answered are as many as the answers (人 and 份), those who voted as the ballots (票 and 张).</summary>
    public static bool Are(MeasureUnit one, MeasureUnit other) =>
        one.Dimension == other.Dimension || (one.Dimension is "人" or "份" && other.Dimension is "人" or "份") || (one.Dimension is "票" or "张" && other.Dimension is "票" or "张");

    /// <summary>Whether both count things, whatever things.</summary>
    public static bool AreCounts(MeasureUnit one, MeasureUnit other) => IsCount(one) && IsCount(other);

    private static bool IsCount(MeasureUnit unit) => unit == MeasureUnit.None || UnitWords.IsCount(unit.Symbol);

    /// <summary>Whether a part may be added up to a total: one that names no unit is of the things the total counts, 优 and 良 beside 项目数（个）.</summary>
    public static bool MayAdd(Figure part, Figure total) =>
        Are(part.Unit, total.Unit) || (part.Unit == MeasureUnit.None && part.PrintedDecimals == 0 && total is { PrintedDecimals: 0, Unit: { InBase: 1, Dimension: not ("money" or "%" or "分") } });
}
