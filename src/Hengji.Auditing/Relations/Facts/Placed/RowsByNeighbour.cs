using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Told;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>Running text whose amount stands in a row of a table tells other columns of that row beside it: 全年支出648.04万元，预算执行率96.04%.</summary>
/// <remarks>
/// No name need be the table's: the amount finds the row, the words find the column. Of several rows with the amount the one is taken that has
/// the number, else the nearest to it. Always a question.
/// </remarks>
internal sealed class RowsByNeighbour
{
    private const int FewestDigits = 4;
    private const int FewestDigitsAlone = 5;
    private const int FewestDigitsTogether = 8;
    private const int MostBetween = 4;
    private readonly CellsByValue cells;

    private RowsByNeighbour(IReadOnlyList<TableSection> sections) => cells = new CellsByValue(sections);

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var rows = new RowsByNeighbour(sections);
        return PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Sentences).SelectMany(rows.Of);
    }

    private IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        var placed = sentence.Mentions.Where(IsTelling).SelectMany(mention => cells.Of(mention.Figure), (mention, cell) => (Mention: mention, Cell: cell)).ToLookup(one => (one.Cell.Lines, one.Cell.Line));
        if (placed.Count == 0)
            yield break;
        foreach (var told in sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 }))
        {
            var columns = Columns(sentence, told, placed).ToList();
            if ((columns.Find(column => IsSame(told.Figure, column.Cell)) ?? columns.MinBy(column => Math.Abs(Math.Abs(column.Cell.InBase) - told.InBase))) is { } column)
                yield return Relation(told, column);
        }
    }

    /// <summary>The columns a number may tell, of the rows other figures of its sentence stand in; what one of those tells is none.</summary>
    private static IEnumerable<PlacedColumn> Columns(ReadSentence sentence, Mention told, ILookup<(Lines, int), (Mention Mention, PlacedCell Cell)> placed)
    {
        var neighbours = Neighbours(sentence.Mentions, told).ToList();
        return placed.Select(row => row.Where(one => one.Mention != told).ToList()).Where(near => IsMeant(told, near, neighbours))
            .SelectMany(near => Columns(told, near[^1]))
            .Where(column => !sentence.Mentions.Any(other => other != told && IsSame(other.Figure, column.Cell)));
    }

    private static bool IsSame(Figure told, Figure cell) =>
        cell.Unit.Dimension.Length == 0 ? told.Value == cell.Value : ToldPrint.IsUnsigned(told, cell);

    private static ReportRelation Relation(Mention told, PlacedColumn column)
    {
        var unit = column.Cell.Unit.Dimension.Length > 0 ? column.Cell.Unit : told.Figure.Unit;
        return new ReportRelation(
            RelationKind.TextAgainstTable, Nodes.Figure(told.Figure, unit), ComparisonOperator.Equal, new BoundFigure(column.Cell, 1), unit,
            $"{told.Sentence.Source.Place.Locator}与{column.Section}：相邻的{column.Neighbour.Printed}在“{column.Row}”行，该行的“{column.Column}”应一致")
        {
            Certainty = Certainty.Conditional,
            Assumption = "文字说的是该表该行",
        };
    }

    /// <summary>Whether a row is meant: the amount beside the number is its, with many digits or its name in front; or several figures of the sentence are.</summary>
    private static bool IsMeant(Mention told, List<(Mention Mention, PlacedCell Cell)> near, List<Mention> neighbours) =>
        near.Exists(one => neighbours.Contains(one.Mention) && (Digits(one.Mention) >= FewestDigitsAlone || IsNamed(one.Cell, one.Mention, told)))
        || near.Select(one => one.Mention).Distinct().Where(mention => AreTogether(mention, told)).ToList() is { Count: > 1 } several && several.Sum(Digits) >= FewestDigitsTogether;

    private static bool IsNamed(PlacedCell cell, Mention neighbour, Mention told) =>
        cell.Lines.Heads[cell.Line].Core is { Length: > 1 } name && (neighbour.Lead.Contains(name, StringComparison.Ordinal) || told.Lead.Contains(name, StringComparison.Ordinal));

    /// <summary>The amounts a number is told beside: the one a rate is of, the last one before it, changes and last year's left out; of a count, the one behind it.</summary>
    private static IEnumerable<Mention> Neighbours(ImmutableArray<Mention> mentions, Mention told)
    {
        var at = mentions.IndexOf(told);
        if (told.Number.IsCount && mentions.Skip(at + 1).FirstOrDefault(other => !other.Number.IsCount) is { } behind && AreTogether(told, behind))
            return [behind];
        return new[] { told.Of, mentions.Take(at).Reverse().Take(MostBetween).FirstOrDefault(other => !IsOfChange(other)) }.OfType<Mention>().Where(other => AreTogether(other, told));
    }

    /// <summary>Whether no semicolon keeps them apart.</summary>
    private static bool AreTogether(Mention one, Mention other) =>
        one.Sentence.Source.Text.AsSpan()[Math.Min(one.Number.End, other.Number.End)..Math.Max(one.Number.Start, other.Number.Start)].IndexOfAny('；', ';') < 0;

    private static bool IsOfChange(Mention mention) => mention.Measure is Measure.Change or Measure.ChangeRate or Measure.LastYear or Measure.Share or Measure.Rate or Measure.CompletionRate;

    private static bool IsTelling(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1, Dimension: not ("" or "%") } && Digits(mention) >= FewestDigits;

    private static int Digits(Mention mention) => mention.Figure.Printed.Count(char.IsDigit);

    /// <summary>The one column of a row that the words tell; none where another column has the number.</summary>
    private static IEnumerable<PlacedColumn> Columns(Mention told, (Mention Mention, PlacedCell Cell) near)
    {
        var (section, lines, line, figure) = near.Cell;
        var row = Enumerable.Range(0, lines.Slots.Length).Where(slot => lines.At(line, slot) is { } cell && !ReferenceEquals(cell, figure)).ToList();
        var meant = row.FindAll(slot => HeadsTold.Tell(told, lines.Slots[slot], lines.At(line, slot)!));
        return meant is [var only] && !row.Exists(slot => slot != only && IsSame(told.Figure, lines.At(line, slot)!)) ? [new PlacedColumn(lines.At(line, only)!, near.Mention.Figure, section.Name, lines.Heads[line].ToString(), lines.Slots[only].ToString())] : [];
    }

    /// <summary>What a number is thought to repeat.</summary>
    /// <param name="Cell">The cell.</param>
    /// <param name="Neighbour">What found its row.</param>
    /// <param name="Section">Name of its table.</param>
    /// <param name="Row">Name of its row.</param>
    /// <param name="Column">Name of its column.</param>
    private sealed record PlacedColumn(Figure Cell, Figure Neighbour, string Section, string Row, string Column);
}
