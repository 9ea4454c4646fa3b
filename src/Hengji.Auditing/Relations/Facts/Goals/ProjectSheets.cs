using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Told;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Goals;

/// <summary>What running text tells of a project that has a sheet of its own (项目支出绩效自评表, 项目名称): its budget, what was spent and its score.</summary>
/// <remarks>Told as an error at most where another figure of the project agrees; else it is a question.</remarks>
internal static partial class ProjectSheets
{
    private const int ShortestName = 4;
    private const int FarthestApart = 60;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var sheets = sections.GroupBy(section => section.Grid.Table).Select(table => (Name: NameOf(table.First().Grid), Sections: table.ToList())).Where(sheet => sheet.Name.Length >= ShortestName)
            .GroupBy(sheet => sheet.Name, StringComparer.Ordinal).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.Single().Sections, StringComparer.Ordinal);
        var names = new NamesInText(sheets.Keys);
        return sheets.Count == 0 ? [] : PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => Of(passage, names.In(passage.Source.Text), sheets));
    }

    private static string NameOf(TableGrid grid)
    {
        for (var row = 0; row < Math.Min(grid.Rows, 4); row++)
        {
            var cells = grid.InRow(row).Select(cell => TableGrid.Squeezed(cell.Text)).Where(text => text.Length > 0).ToList();
            if (cells.FindIndex(text => NameLabel().IsMatch(text)) is >= 0 and var label && label + 1 < cells.Count)
                return cells[label + 1];
        }
        return "";
    }

    private static IEnumerable<ReportRelation> Of(Passage passage, List<(string Name, int End)> names, Dictionary<string, List<TableSection>> sheets)
    {
        var told = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0 })
            .Select(mention => (Mention: mention, Name: Before(names, mention))).Where(one => one.Name is not null)
            .Select(one => (one.Name, Relation: Relation(one.Mention, one.Name!, sheets[one.Name!]))).Where(one => one.Relation is not null).ToList();
        foreach (var project in told.GroupBy(one => one.Name, one => one.Relation!))
        {
            var held = project.Count(relation => Prose.Nodes.CanHold(relation.Left, relation.Right));
            foreach (var relation in project.Where(_ => held > 0))
                yield return relation with { Certainty = project.Count() - held <= 1 ? Certainty.Inferred : Certainty.Conditional };
        }
    }

    /// <summary>The project told last before a number, in the same sentence and before any semicolon.</summary>
    private static string? Before(List<(string Name, int End)> names, Mention mention)
    {
        var (name, end) = names.LastOrDefault(name => name.End <= mention.Number.Start && name.End > mention.Sentence.Start);
        return name is not null && mention.Number.Start - end <= FarthestApart && mention.Sentence.Source.Text.AsSpan(end, mention.Number.Start - end).IndexOfAny('；', '、') < 0 ? name : null;
    }

    private static ReportRelation? Relation(Mention mention, string name, List<TableSection> sheet)
    {
        var cells = mention.Figure.Unit == MeasureUnit.Point ? (Scored().IsMatch(mention.Lead) ? Totals(sheet) : [])
            : mention.Dimension != "money" ? []
            : mention.IsBudget ? Funds(sheet, measure => measure is Measure.Budget or Measure.AdjustedBudget)
            : Spent().IsMatch(mention.Lead) ? Funds(sheet, measure => measure == Measure.Actual) : [];
        var own = cells.FindAll(cell => cell.Unit.Dimension == mention.Dimension);
        var cell = own.Find(cell => Prose.Nodes.CanHold(Nodes.Figure(mention.Figure, cell.Unit), new BoundFigure(cell, 1))) ?? (own is [var only] ? only : null);
        return cell is null ? null : new ReportRelation(
            RelationKind.TextAgainstTable, Nodes.Figure(mention.Figure, cell.Unit), ComparisonOperator.Equal, new BoundFigure(cell, 1), cell.Unit,
            $"{mention.Sentence.Source.Place.Locator}与{sheet[0].Name}：项目“{name}”的数应一致")
        {
            Assumption = "文字说的是该表该项目",
        };
    }

    /// <summary>The year's funds: the first row with a budget and what was spent of it.</summary>
    private static List<Figure> Funds(List<TableSection> sheet, Func<Measure, bool> isMeant)
    {
        foreach (var section in sheet)
        {
            var columns = Enumerable.Range(0, section.Columns.Length).ToList();
            for (var row = 0; row < section.Rows.Length; row++)
            {
                if (columns.Exists(column => section.Columns[column].Head.Measure is Measure.Budget or Measure.AdjustedBudget && section.Figures[row, column] is not null)
                    && columns.Exists(column => section.Columns[column].Head.Measure == Measure.Actual && section.Figures[row, column]?.Unit.Dimension == "money"))
                    return [.. columns.Where(column => isMeant(section.Columns[column].Head.Measure)).Select(column => section.Figures[row, column]).OfType<Figure>()];
            }
        }
        return [];
    }

    /// <summary>总分 under 得分.</summary>
    private static List<Figure> Totals(List<TableSection> sheet) =>
        [.. sheet.SelectMany(section => Enumerable.Range(0, section.Rows.Length).Where(row => Total().IsMatch(section.Rows[row].Head.Core))
            .SelectMany(row => Enumerable.Range(0, section.Columns.Length).Where(column => section.Columns[column].Head.Measure == Measure.Points).Select(column => section.Figures[row, column]))).OfType<Figure>()];

    [GeneratedRegex("^(?:项目|专项|政策|项目（政策）|专项资金)名称$", RegexOptions.CultureInvariant)]
    private static partial Regex NameLabel();

    [GeneratedRegex("^(?:总分|合计|总计|总得分|自评总分)$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"(?:执行|支出|使用|完成)(?:数|额|金额|资金)?(?:为|是|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Spent();

    [GeneratedRegex(@"(?:得|得分|评分|自评得分)(?:为|是|：)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Scored();
}
