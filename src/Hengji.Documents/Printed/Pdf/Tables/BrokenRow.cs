using System.Text.RegularExpressions;

namespace Hengji.Documents.Printed.Pdf.Tables;

/// <summary>A row that the end of a page cut in two: its lower part, at the top of the next page, goes on where the cells above were full.</summary>
internal static partial class BrokenRow
{
    private const int FewestFigures = 2;

    /// <summary>Adds the lower part to the row above.</summary>
    /// <param name="above">Cells of the last row of a page.</param>
    /// <param name="below">Cells of the first row of the next, heads left out.</param>
    /// <returns>Whether it was one row; if not, nothing is changed.</returns>
    public static bool TryJoin(List<PlacedCell> above, List<PlacedCell> below)
    {
        var pairs = below.ConvertAll(lower => (Upper: above.Find(upper => upper.Column == lower.Column && upper.ColumnSpan == lower.ColumnSpan), Lower: lower));
        if (pairs.Count == 0 || pairs.Exists(pair => pair.Upper is null) || IsNumbered(below))
            return false;
        var joins = pairs.ConvertAll(pair => JoinOf(pair.Upper!.Source, pair.Lower.Source));
        if (!joins.Exists(join => join is { IsUnsure: false }) || (joins.Exists(join => join is { Between: "\n" }) && !GoOn(pairs)) || !IsUneven(above, below))
            return false;
        foreach (var (upper, lower) in pairs)
            Join(upper!.Source, lower.Source);
        return true;
    }

    /// <summary>Whether several figures surely go on and none begins: then a label whose indent left it less room than its column has does, too.</summary>
    private static bool GoOn(List<(PlacedCell? Upper, PlacedCell Lower)> pairs)
    {
        var figures = pairs.FindAll(pair => FigureText.IsFigure(pair.Lower.Source.Text)).ConvertAll(pair => JoinOf(pair.Upper!.Source, pair.Lower.Source));
        return figures.Count >= FewestFigures && figures.TrueForAll(join => join is { Between: "", IsUnsure: false });
    }

    private static bool IsNumbered(List<PlacedCell> row) =>
        row.Find(cell => cell.Source.Text.Length > 0) is { } first && Number().IsMatch(first.Source.Text);

    /// <summary>How the texts of two cells join; null when one of them is blank.</summary>
    private static CellLineJoin? JoinOf(GridCell upper, GridCell lower) =>
        upper.Layout.Lines.Count == 0 || lower.Layout.Lines.Count == 0
            ? null
            : CellLineJoin.Decide(upper.Layout.Lines[^1], lower.Layout.Lines[0], upper.Layout.Room);

    /// <summary>Whether some cells have more lines than others, as in a row cut in two and seldom in a row of its own.</summary>
    private static bool IsUneven(List<PlacedCell> above, List<PlacedCell> below) =>
        above.Exists(upper => upper.Source.Text.Length > 0 && !below.Exists(lower => lower.Column == upper.Column && lower.Source.Text.Length > 0))
        && below.TrueForAll(lower => lower.Source.Inner.Count == 0);

    private static void Join(GridCell upper, GridCell lower)
    {
        if (lower.Layout.Lines.Count == 0)
            return;
        upper.IsUnsure |= lower.IsUnsure;
        CellText.Read(upper, [.. upper.Layout.Lines, .. lower.Layout.Lines], Math.Max(upper.Layout.Room, lower.Layout.Room));
    }

    [GeneratedRegex(@"^([0-9]+[.、．]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十0-9]+[）)]|合计|小计|其中)")]
    private static partial Regex Number();
}
