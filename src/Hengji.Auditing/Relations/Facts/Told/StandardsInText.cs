using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Standards told row by row (80—89周岁每人每月30元，90—99周岁每人每月80元) against the column of standards of a table with those rows.</summary>
/// <remarks>Standards have few digits, so that all rows must be told; where all but one agree, that one is asked about.</remarks>
internal static partial class StandardsInText
{
    private const int FewestRows = 2;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var columns = sections.SelectMany(section => Enumerable.Range(0, section.Columns.Length).Where(column => Standard().IsMatch(section.Columns[column].Head.Core)).Select(column => Read(section, column)))
            .Where(rows => rows.Rows.Count >= FewestRows).ToList();
        return columns.Count == 0 ? [] : PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => columns.SelectMany(column => Of(passage, column.Section, column.Rows)));
    }

    private static (TableSection Section, List<(string Name, Figure Cell)> Rows) Read(TableSection section, int column) =>
        (section, [.. Enumerable.Range(0, section.Rows.Length).Where(row => !section.Rows[row].Head.IsTotal && section.Rows[row].Head.Core.Length > 1 && section.Figures[row, column] is { Value: > 0 })
            .Select(row => (TableGrid.Squeezed(section.Rows[row].Head.Core), section.Figures[row, column]!))]);

    private static List<ReportRelation> Of(Passage passage, TableSection section, List<(string Name, Figure Cell)> rows)
    {
        var told = rows.ConvertAll(row => (row.Name, row.Cell, Mention: Behind(passage, row.Name, rows)));
        if (told.Exists(row => row.Mention is null) || told.DistinctBy(row => row.Mention!.Number.Start).Count() < rows.Count)
            return [];
        var relations = told.ConvertAll(row => Relation(section, row.Name, row.Cell, row.Mention!));
        return relations.Count(relation => !Prose.Nodes.CanHold(relation.Left, relation.Right)) <= 1 && relations.Count - 1 >= FewestRows - 1 ? relations : [];
    }

    /// <summary>The first amount behind a row's name, before any other name, for one of something.</summary>
    private static Mention? Behind(Passage passage, string name, List<(string Name, Figure Cell)> rows)
    {
        var text = passage.Source.Text;
        var end = text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var start ? start + name.Length : -1;
        return end < 0 ? null : passage.Mentions.FirstOrDefault(mention => mention is { IsPlain: true, RowLength: 1, Dimension: "money" } && mention.Number.Start >= end && Each().IsMatch(mention.Lead)) is { } first
            && text[end..first.Number.Start] is var between && !between.AsSpan().ContainsAny('。', '；') && !rows.Exists(row => between.Contains(row.Name, StringComparison.Ordinal)) ? first : null;
    }

    private static ReportRelation Relation(TableSection section, string name, Figure cell, Mention mention) =>
        new(RelationKind.TextAgainstTable, Nodes.Figure(mention.Figure, MeasureUnit.Yuan), ComparisonOperator.Equal, cell.Unit.Dimension == "money" ? Nodes.Figure(cell, MeasureUnit.Yuan) : new BoundFigure(cell, 1), MeasureUnit.Yuan,
            $"{mention.Sentence.Source.Place.Locator}与{section.Name}：“{name}”的标准应一致")
        {
            Certainty = Certainty.Conditional,
            Assumption = "文字与表格说的是同一事项",
        };

    [GeneratedRegex("标准|单价|定额", RegexOptions.CultureInvariant)]
    private static partial Regex Standard();

    [GeneratedRegex(@"(?:每(?:人|户|亩|生|名|年|月|天|日|次|台|头|只|件|套)[^，。；\d]{0,10}|标准[为是：]?|单价[为是：]?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Each();
}
