using Hengji.Figures;

namespace Hengji.Checks.Locating;

/// <summary>What stands around a cell, for recognising values typed into the wrong place (错行、错列、照抄上年).</summary>
/// <param name="SameColumn">Figures of the rows just above and below, in the same column.</param>
/// <param name="SameRow">Figures of the columns just left and right, in the same row.</param>
/// <param name="LastYear">The same cell of last year's submission; null when not known.</param>
public sealed record CellSurroundings(
    ImmutableArray<Figure> SameColumn, ImmutableArray<Figure> SameRow, Figure? LastYear)
{
    /// <summary>Nothing known.</summary>
    public static CellSurroundings None { get; } = new([], [], null);
}
