using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>A figure of a table that stands nowhere else, beside one in a row of the same name of another table that one slip of the hand makes of it.</summary>
/// <remarks>Whether both rows are of one fact nothing says; but long figures of one name that differ in one digit are seldom two. Always a question.</remarks>
internal static partial class NearCells
{
    private const int FewestDigits = 5;
    private const int MostRows = 6;

    /// <summary>The relations of all tables of a document.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var cells = sections.SelectMany((section, number) => Cells(section, number)).ToList();
        var printed = book.Spots.Select(spot => spot.Figure).Where(figure => figure.Value != 0).GroupBy(figure => Math.Abs(figure.InBase)).Where(same => same.Skip(1).Any()).Select(same => same.Key).ToHashSet();
        return cells.GroupBy(cell => cell.Name, StringComparer.Ordinal).Where(named => named.Select(cell => cell.Table).Distinct().Skip(1).Any())
            .SelectMany(named => Pairs([.. named], printed));
    }

    private static IEnumerable<ReportRelation> Pairs(List<Cell> named, HashSet<decimal> printed)
    {
        if (named.DistinctBy(cell => (cell.Table, cell.Row)).Skip(MostRows).Any())
            yield break;
        foreach (var cell in named.Where(cell => !printed.Contains(Math.Abs(cell.Figure.InBase))))
        {
            var near = named.Where(other => other.Table != cell.Table && IsSame(cell, other) && SlipShape.Explains(cell.Figure, other.Figure)).DistinctBy(other => other.Figure.InBase).Take(2).ToList();
            if (near is [var only] && (printed.Contains(Math.Abs(only.Figure.InBase)) || only.Order > cell.Order))
                yield return new ReportRelation(
                    RelationKind.Repeat, Nodes.InUnitOf(cell.Figure, only.Figure), ComparisonOperator.Equal, new BoundFigure(only.Figure, 1), only.Figure.Unit, $"两表“{cell.Name}”的数仅差一处笔误")
                {
                    Certainty = Certainty.Conditional,
                    Assumption = "两处说的是同一事项、同一范围",
                };
        }
    }

    private static bool IsSame(Cell one, Cell other) =>
        (one.Figure.Unit.Dimension == other.Figure.Unit.Dimension || one.Figure.Unit == MeasureUnit.None || other.Figure.Unit == MeasureUnit.None) && (one.Year is null || other.Year is null || one.Year == other.Year)
        && (one.Measure == other.Measure || one.Measure == Measure.Amount || other.Measure == Measure.Amount) && (one.Flow == other.Flow || one.Flow.Length == 0 || other.Flow.Length == 0);

    private static IEnumerable<Cell> Cells(TableSection section, int table)
    {
        for (var row = 0; row < section.Rows.Length; row++)
        {
            if (section.Rows[row].Head is not { IsTotal: false, Core.Length: > 1 } head)
                continue;
            for (var column = 0; column < section.Columns.Length; column++)
            {
                if (section.Figures[row, column] is { Unit.Dimension: "money" or "" } figure && figure.Printed.Count(char.IsDigit) >= FewestDigits && !IsRateOrChange(section.Columns[column].Head))
                    yield return new Cell(head.Core, table, row, (table * 10_000) + row, figure, section.Columns[column].Head.Measure, section.Columns[column].Head.Year, Flow().Match(section.Columns[column].Head.Text).Value);
            }
        }
    }

    private static bool IsRateOrChange(LineHead head) => head.IsRate || head.Measure is Measure.Change or Measure.LastYear;

    private readonly record struct Cell(string Name, int Table, int Row, int Order, Figure Figure, Measure Measure, int? Year, string Flow);

    /// <summary>Income, expenditure and what is left of them are three things.</summary>
    [GeneratedRegex("[收支余]|结转", RegexOptions.CultureInvariant)]
    private static partial Regex Flow();
}
