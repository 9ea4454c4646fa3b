using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Told;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>Figures that running text tells one behind the other as they stand in a line of a table: 春季12067人、738.23万元，秋季12391人、762.46万元.</summary>
/// <remarks>
/// Words need not be the table's. Where figures on both sides of one, or several before it, stand side by side in a line and the one stands
/// nowhere else, it is asked whether it is the cell between them.
/// </remarks>
internal sealed class RowRuns
{
    private const int FewestDigits = 3;
    private const int FewestDigitsOfNeighbours = 8;
    private const int MostBefore = 3;
    private const decimal MostApart = 0.35m;
    private readonly List<(string Section, List<Figure> Cells)> lines;
    private readonly ILookup<decimal, (int Line, int At)> places;
    private readonly List<Figure> figures;

    private RowRuns(IReadOnlyList<TableSection> sections)
    {
        lines = [.. sections.SelectMany(section => new[] { section.AsRows(), section.AsColumns() }, (section, all) => (section.Name, All: all))
            .SelectMany(one => Enumerable.Range(0, one.All.Heads.Length).Select(line => (one.Name, Cells: Enumerable.Range(0, one.All.Slots.Length).Select(slot => one.All.At(line, slot)).OfType<Figure>().ToList())))
            .Where(line => line.Cells.Count > 2)];
        figures = [.. lines.SelectMany(line => line.Cells).Distinct((IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance)];
        places = lines.SelectMany((line, number) => line.Cells.Select((cell, at) => (Value: Whole(cell.InBase), Place: (number, at)))).ToLookup(one => one.Value, one => one.Place);
    }

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var runs = new RowRuns(sections);
        return PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(runs.Of);
    }

    private IEnumerable<ReportRelation> Of(Passage passage)
    {
        var all = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Dimension: not "" } && Digits(mention.Figure) >= FewestDigits).ToList();
        var levels = all.FindAll(mention => !IsChange(mention));
        return Of(passage, levels).Concat(levels.Count == all.Count ? [] : Of(passage, all));
    }

    private static bool IsChange(Mention mention) => mention.Measure is Measure.Change or Measure.ChangeRate;

    private IEnumerable<ReportRelation> Of(Passage passage, List<Mention> told)
    {
        for (var at = 1; at < told.Count; at++)
        {
            if (IsChange(told[at]) || Cell(told, at) is not { } cell || IsPrinted(told[at].Figure) || told.Exists(other => ToldPrint.IsUnsigned(other.Figure, cell.Figure)))
                continue;
            yield return new ReportRelation(
                RelationKind.TextAgainstTable, Nodes.Figure(told[at].Figure, cell.Figure.Unit), ComparisonOperator.Equal, new BoundFigure(cell.Figure, 1), cell.Figure.Unit,
                $"{passage.Source.Place.Locator}与{cell.Section}：文字前后各数与表中同一行（列）相邻各数一致，此处应一致")
            {
                Certainty = Certainty.Conditional,
                Assumption = "文字依次说的是表中同一行（列）的数",
            };
        }
    }

    /// <summary>The one cell a figure should be by its neighbours.</summary>
    private (string Section, Figure Figure)? Cell(List<Mention> told, int at)
    {
        var found = places[Whole(told[at - 1].InBase)].Select(place => Cell(told, at, place)).OfType<(string Section, Figure Figure)>().DistinctBy(cell => cell.Figure.Value * cell.Figure.Unit.InBase).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private (string Section, Figure Figure)? Cell(List<Mention> told, int at, (int Line, int At) before)
    {
        var (section, cells) = lines[before.Line];
        if (before.At + 1 >= cells.Count || cells[before.At + 1] is var cell && (cell.Unit.Dimension != told[at].Dimension || !IsNear(told[at].Figure, cell)))
            return null;
        var behind = at + 1 < told.Count && before.At + 2 < cells.Count && ToldPrint.IsUnsigned(told[at + 1].Figure, cells[before.At + 2]) ? Digits(told[at + 1].Figure) : 0;
        var digits = behind + Before(told, at, cells, before.At);
        return digits >= (behind > 0 ? FewestDigitsOfNeighbours : FewestDigitsOfNeighbours + FewestDigits) ? (section, cells[before.At + 1]) : null;
    }

    /// <summary>Digits of the figures before one that stand before its cell.</summary>
    private static int Before(List<Mention> told, int at, List<Figure> cells, int cell) =>
        Enumerable.Range(0, MostBefore).TakeWhile(back => at - 1 - back >= 0 && cell - back >= 0 && ToldPrint.IsUnsigned(told[at - 1 - back].Figure, cells[cell - back])).Sum(back => Digits(told[at - 1 - back].Figure));

    private bool IsPrinted(Figure told) => figures.Exists(cell => ToldPrint.IsUnsigned(told, cell));

    /// <summary>An old number, a wrong one of the same size, or one slip of the hand.</summary>
    private static bool IsNear(Figure told, Figure cell) =>
        cell.Value != 0 && (Math.Abs((told.InBase / cell.InBase) - 1) < MostApart || SlipShape.Explains(told, cell));

    /// <summary>A value to look a cell up by: text in the unit of the table.</summary>
    private static decimal Whole(decimal value) => decimal.Round(Math.Abs(value), 4, MidpointRounding.AwayFromZero);

    private static int Digits(Figure figure) => figure.Printed.Count(char.IsDigit);
}
