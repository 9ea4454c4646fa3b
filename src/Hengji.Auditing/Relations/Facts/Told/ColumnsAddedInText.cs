using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Running text that tells what several columns of a table come to: 三个基地共设工位270个，全年开班44期，培训学员2133人次.</summary>
/// <remarks>Which table is meant the numbers say: one of the sentence must be what its column comes to; the others then are asked about by the names they share with columns.</remarks>
internal static partial class ColumnsAddedInText
{
    /// <summary>Paragraphs and tables between a table and what is told of it.</summary>
    private const int Near = 4;
    private const int FewestRows = 2;
    private const int FewestLetters = 2;
    private const int FewestDigits = 3;
    private const decimal MostTimes = 2;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var tables = sections.Where(section => section.Rows.Count(row => !row.Head.IsTotal) >= FewestRows && !section.Rows.Any(row => row.Head.OpensParts || row.Head.Depth != section.Rows[0].Head.Depth)).ToList();
        if (tables.Count == 0)
            return [];
        var places = document.Blocks.Select((block, at) => (block.Place, at)).DistinctBy(one => one.Place).ToDictionary(one => one.Place, one => one.at);
        var near = tables.ToLookup(table => places.GetValueOrDefault(table.Grid.Table.Place, -Near));
        return PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null && places.ContainsKey(passage.Source.Place))
            .SelectMany(passage => Enumerable.Range(places[passage.Source.Place] - Near, Near + Near + 1).SelectMany(at => near[at]), (passage, table) => (passage, table))
            .SelectMany(one => one.passage.Sentences.SelectMany(sentence => Of(sentence, one.table)));
    }

    private static List<ReportRelation> Of(ReadSentence sentence, TableSection table)
    {
        var told = sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, IsAmount: true, Dimension: not ("%" or "") } && !NamesRow(mention, table))
            .Select(mention => (Mention: mention, Column: Column(mention, table))).Where(one => one.Column >= 0).GroupBy(one => one.Column).Where(same => same.Count() == 1).Select(same => same.Single())
            .Select(one => Relation(one.Mention, table, one.Column)).OfType<(ReportRelation Relation, Mention Mention, decimal Sum)>().ToList();
        var held = told.FindAll(one => Prose.Nodes.CanHold(one.Relation.Left, one.Relation.Right));
        if (held.Count == 0 || (held.Count == 1 && held[0].Mention.Figure.Printed.Count(char.IsDigit) < FewestDigits))
            return [];
        return [.. held.Select(one => one.Relation), .. told.Except(held).Where(one => one.Mention.InBase < one.Sum * MostTimes && one.Sum < one.Mention.InBase * MostTimes).Select(one => one.Relation)];
    }

    /// <summary>The one column whose head shares most letters with the words before a number, in its unit.</summary>
    private static int Column(Mention mention, TableSection table)
    {
        var words = Prose.Counting.ClauseWords.Before(mention);
        var shared = Enumerable.Range(0, table.Columns.Length).Where(column => table.Columns[column].Head is { IsRate: false, IsTotal: false } && IsOfUnit(mention, table, column))
            .Select(column => (column, Shared: Shared(HeadText.Core(table.Columns[column].Head.Printed), words))).Where(one => one.Shared.Letters >= FewestLetters).OrderByDescending(one => one.Shared).Take(2).ToList();
        return shared is [var only] ? only.column : shared is [var first, var second] && first.Shared != second.Shared ? first.column : -1;
    }

    private static bool IsOfUnit(Mention mention, TableSection table, int column) =>
        Cells(table, column) is [var cell, ..] && (cell.Unit.Dimension.Length == 0 || cell.Unit.Dimension == mention.Dimension);

    private static List<Figure> Cells(TableSection table, int column) =>
        [.. Enumerable.Range(0, table.Rows.Length).Where(row => !table.Rows[row].Head.IsTotal).Select(row => table.Figures[row, column]).OfType<Figure>()];

    /// <summary>How many letters in a row both have, and where in the words they end.</summary>
    private static (int Letters, int End) Shared(string head, string words)
    {
        for (var length = Math.Min(head.Length, words.Length); length > 0; length--)
        {
            var end = Enumerable.Range(0, head.Length - length + 1).Max(start => words.LastIndexOf(head.Substring(start, length), StringComparison.Ordinal));
            if (end >= 0)
                return (length, end + length);
        }
        return (0, 0);
    }

    /// <summary>Whether its clause names a row, or only some of them: 其中三季度533件.</summary>
    private static bool NamesRow(Mention mention, TableSection table) =>
        Some().IsMatch(mention.Lead) || table.Rows.Any(row => !row.Head.IsTotal && row.Head.Core.Length >= FewestLetters && Prose.Counting.ClauseWords.Before(mention).Contains(row.Head.Core, StringComparison.Ordinal));

    private static (ReportRelation, Mention, decimal)? Relation(Mention mention, TableSection table, int column)
    {
        var cells = Cells(table, column);
        if (cells.Count < FewestRows || cells.Exists(cell => cell.Unit != cells[0].Unit))
            return null;
        BoundNode sum = new BoundSum([.. cells.Select(cell => new BoundTerm(1, Nodes.InUnitOf(cell, mention.Figure)))]);
        var relation = new ReportRelation(RelationKind.TextAgainstTable, sum, ComparisonOperator.Equal, new BoundFigure(mention.Figure, 1), mention.Figure.Unit,
            $"{mention.Sentence.Source.Place.Locator}与{table.Name}：各行“{table.Columns[column].Head}”之和应一致")
        {
            Certainty = Certainty.Conditional,
            Assumption = "文字说的是该表各行之和",
        };
        return (relation, mention, cells.Sum(cell => cell.Unit.Dimension.Length == 0 ? cell.Value * mention.Figure.Unit.InBase : cell.InBase));
    }

    [GeneratedRegex("其中|最[多少高低大小]|新增|平均|每", RegexOptions.CultureInvariant)]
    private static partial Regex Some();
}
