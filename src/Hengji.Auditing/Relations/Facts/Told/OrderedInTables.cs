using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Numbers that running text tells one after the other in the order of a table: 四个维度扣分依次为2.3分、1.5分、3.5分、2.3分.</summary>
/// <remarks>Which table, the numbers say: all but one of them stand in one column, in all its lines, in all but its total, or in its subtotals.</remarks>
internal static partial class OrderedInTables
{
    private const int FewestNumbers = 3;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var told = PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Sentences).SelectMany(Rows).ToList();
        if (told.Count == 0)
            return [];
        var columns = sections.SelectMany(section => new[] { section.AsRows(), section.AsColumns() }, (section, lines) => (section, lines))
            .SelectMany(one => Enumerable.Range(0, one.lines.Slots.Length).SelectMany(slot => Runs(one.lines, slot), (_, cells) => (one.section.Name, Cells: cells))).ToList();
        return told.SelectMany(row => Of(row, columns.FindAll(column => column.Cells.Count == row.Count && Agreeing(row, column.Cells) >= row.Count - 1)));
    }

    /// <summary>Of the column that has them all, else of the only one that has all but one.</summary>
    private static IEnumerable<ReportRelation> Of(List<Mention> row, List<(string Name, List<Figure> Cells)> columns) =>
        columns.Find(column => Agreeing(row, column.Cells) == row.Count) is { Cells: not null } whole ? Relations(row, whole)
        : columns.DistinctBy(column => column.Cells[0].Address).ToList() is [var only] && Agreeing(row, only.Cells) >= FewestNumbers - 1 ? Relations(row, only)
        : [];

    /// <summary>Rows of numbers of one unit introduced by 依次 or 分别.</summary>
    private static IEnumerable<List<Mention>> Rows(ReadSentence sentence) =>
        sentence.Mentions.GroupBy(mention => mention.Row).Select(row => row.OrderBy(mention => mention.Column).ToList())
            .Where(row => row.Count >= FewestNumbers && row[0].RowLength == row.Count && row.TrueForAll(mention => mention.IsPlain && mention.Figure.Unit == row[0].Figure.Unit) && InOrder().IsMatch(row[0].Lead)
                && row.Select(mention => mention.Figure.Value).Distinct().Count() > 2);

    /// <summary>The lines of a column that text may tell in order.</summary>
    private static IEnumerable<List<Figure>> Runs(Lines lines, int slot)
    {
        if (lines.Slots[slot].IsTotal)
            yield break;
        var all = Enumerable.Range(0, lines.Heads.Length).Select(line => (Head: lines.Heads[line], Figure: lines.At(line, slot))).Where(cell => cell.Figure is not null).ToList();
        yield return all.FindAll(cell => !cell.Head.IsTotal).ConvertAll(cell => cell.Figure!);
        yield return all.FindAll(cell => cell.Head.IsTotal && Subtotal().IsMatch(cell.Head.Core)).ConvertAll(cell => cell.Figure!);
    }

    private static int Agreeing(List<Mention> row, List<Figure> cells) => Enumerable.Range(0, row.Count).Count(at => ToldPrint.Is(row[at].Figure, cells[at]));

    private static IEnumerable<ReportRelation> Relations(List<Mention> row, (string Name, List<Figure> Cells) column) =>
        row.Zip(column.Cells).Where(pair => pair.First.Dimension == pair.Second.Unit.Dimension).Select(pair => new ReportRelation(
            RelationKind.TextAgainstTable, Nodes.Figure(pair.First.Figure, pair.Second.Unit), ComparisonOperator.Equal, new BoundFigure(pair.Second, 1), pair.Second.Unit,
            $"{pair.First.Sentence.Source.Place.Locator}与{column.Name}：依次所列各数应与表中各行一致")
        {
            Certainty = Certainty.Inferred,
            Assumption = "文字依次说的是该表各行",
            Siblings = new Siblings(Agreeing(row, column.Cells), row.Count - Agreeing(row, column.Cells)),
        });

    [GeneratedRegex("(?:依次|分别)[^，。；]{0,8}$")]
    private static partial Regex InOrder();

    [GeneratedRegex("小计")]
    private static partial Regex Subtotal();
}
