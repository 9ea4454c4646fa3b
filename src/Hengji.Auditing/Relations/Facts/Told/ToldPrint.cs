using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Whether a figure of running text is a cell's, rounded as the text rounds.</summary>
internal static class ToldPrint
{
    /// <summary>With its sign: 238.4万元 of 2384012.50元.</summary>
    public static bool Is(Figure told, Figure cell) => IsSame(told, cell, cell.Value, told.Value);

    /// <summary>Whatever the signs: 减少9.30万元 of −9.30.</summary>
    public static bool IsUnsigned(Figure told, Figure cell) => IsSame(told, cell, Math.Abs(cell.Value), Math.Abs(told.Value));

    private static bool IsSame(Figure told, Figure cell, decimal value, decimal printed) =>
        told.Unit.Dimension == cell.Unit.Dimension
        && decimal.Round(value * cell.Unit.InBase / told.Unit.InBase, told.PrintedDecimals, MidpointRounding.AwayFromZero) == printed;
}
