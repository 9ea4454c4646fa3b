using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables.Goals;

/// <summary>A goal told in a sentence (预期目标) against the indicators and the funds of its own form: 新增面积41平方公里 against ≥41平方公里.</summary>
internal static partial class OwnGoals
{
    /// <summary>The relations of all cells that hold sentences under a head of goals or of outcomes.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IEnumerable<TableSection> sections)
    {
        var byTable = sections.ToLookup(section => section.Grid.Table);
        return PassageReader.Read(document, book)
            .Where(passage => passage.Source is { Cell: not null, Block: PrintedTable })
            .SelectMany(passage => In(passage, [.. byTable[(PrintedTable)passage.Source.Block]]));
    }

    private static IEnumerable<ReportRelation> In(Passage passage, List<TableSection> sections)
    {
        if (sections.Count == 0 || SideOf(sections[0].Grid, passage.Source.Cell!) is not { } side)
            return [];
        var found = passage.Mentions.Where(mention => mention.Number is { High: null, IsUnsure: false })
            .Select(mention => (Mention: mention, Cell: Indicator(mention, sections, side) ?? Funds(mention, sections, side)))
            .Where(pair => pair.Cell is not null)
            .Select(pair => Relation(pair.Mention, pair.Cell!, sections[0]))
            .Select(relation => (Relation: relation, Holds: RelationCheck.Judge(relation.Operator, relation.Left, relation.Right, relation.Unit).Verdict != Verdict.Breaks))
            .ToList();
        var (held, broken) = (found.Count(pair => pair.Holds), found.Count(pair => !pair.Holds));
        return found.Select(pair => pair.Relation with { Certainty = broken <= 1 && held > 0 ? Certainty.Inferred : Certainty.Conditional });
    }

    /// <summary>Whether a cell holds goals or outcomes, as the nearest words above it say.</summary>
    private static Measure? SideOf(TableGrid grid, PrintedCell cell)
    {
        for (var row = cell.Row - 1; row >= 0; row--)
        {
            if (grid.TextAt(row, cell.Column) is { Length: > 0 and <= 16 } words && HeadMeasures.Of(words) is Measure.Target or Measure.Actual)
                return HeadMeasures.Of(words);
        }
        return null;
    }

    /// <summary>The only indicator of its name, its target or its outcome.</summary>
    private static Figure? Indicator(Mention mention, List<TableSection> sections, Measure side)
    {
        var key = FactKey.Subject(mention.Subject);
        var named = key.Length == 0 ? [] : sections.SelectMany(section => Enumerable.Range(0, section.Rows.Length)
            .Where(row => FactKey.Subject(section.Rows[row].Head.Core) == key)
            .SelectMany(row => Enumerable.Range(0, section.Columns.Length).Where(column => section.Columns[column].Head.Measure == side).Select(column => section.Figures[row, column])))
            .OfType<Figure>().Where(figure => figure.Unit.Dimension == mention.Dimension && !ReferenceEquals(figure, mention.Figure)).ToList();
        return named is [var only] ? only : null;
    }

    /// <summary>The funds of the year, where the sentence tells them or tells them with one slip of the hand.</summary>
    private static Figure? Funds(Mention mention, List<TableSection> sections, Measure side)
    {
        if (mention.Dimension != "money" || !FundWords().IsMatch(mention.Lead))
            return null;
        var funds = sections.SelectMany(section => Enumerable.Range(0, section.Rows.Length).Where(row => section.Rows[row].Head.IsTotal)
            .SelectMany(row => Enumerable.Range(0, section.Columns.Length).Where(column => IsSide(section.Columns[column].Head.Measure, side)).Select(column => section.Figures[row, column])))
            .OfType<Figure>().Where(figure => figure.Unit.Dimension == "money").ToList();
        return funds.Find(figure => figure.InBase == mention.InBase) ?? funds.Find(figure => SlipShape.Explains(mention.Figure, figure));
    }

    private static bool IsSide(Measure measure, Measure side) => side == Measure.Target ? measure is Measure.Budget or Measure.AdjustedBudget : measure == Measure.Actual;

    private static ReportRelation Relation(Mention mention, Figure cell, TableSection section) =>
        new(RelationKind.Repeat, Nodes.Figure(mention.Figure, cell.Unit), Hengji.Checks.Syntax.ComparisonOperator.Equal, Nodes.Figure(cell, cell.Unit), cell.Unit,
            $"{section.Name}：“{mention.Subject}”在总体目标和指标中应一致")
        {
            Assumption = "总体目标与指标说的是同一事项",
        };

    [GeneratedRegex(@"(?:安排|预算|投入|下达|申请|到位|使用|支出|执行|资金)")]
    private static partial Regex FundWords();
}
