using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Goals;

/// <summary>The satisfaction of a group (家长满意度 of a sheet), told in text behind the group's name: 家长有效问卷251份，满意218份，满意度86.85%.</summary>
internal static partial class ContentmentOfGroups
{
    /// <summary>The relations of each group that sheet and text tell once; always asked.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var groups = sections.SelectMany(Reached).GroupBy(one => one.Group, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.Single()).ToList();
        if (groups.Count == 0)
            return [];
        var told = PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Mentions)
            .Where(mention => mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Percent && mention.Measure is not Measure.Target && Told().IsMatch(mention.Lead))
            .Select(mention => (Mention: mention, Words: Clause(mention))).ToList();
        return groups.SelectMany(group => told.FindAll(one => one.Words.Contains(group.Group, StringComparison.Ordinal) && !groups.Exists(other => other.Group != group.Group && one.Words.Contains(other.Group, StringComparison.Ordinal))) is [var only]
            ? new[] { Relation(only.Mention, group.Cell, group.Group) } : []);
    }

    /// <summary>The words since the last mark that parts groups.</summary>
    private static string Clause(Mention mention)
    {
        var before = mention.Sentence.Source.Text[mention.Sentence.Start..mention.Number.Start];
        return before[(before.LastIndexOfAny(['；', ';', '。', '：']) + 1)..];
    }

    private static IEnumerable<(string Group, Figure Cell)> Reached(TableSection section)
    {
        var columns = Enumerable.Range(0, section.Columns.Length).Where(column => section.Columns[column].Head.Measure == Measure.Actual).ToList();
        if (columns is not [var actual] || !section.Columns.Any(column => column.Head.Measure == Measure.Target))
            yield break;
        for (var row = 0; row < section.Rows.Length; row++)
        {
            if (Group().Match(TableGrid.Squeezed(section.Rows[row].Head.Core)) is { Success: true } match && section.Figures[row, actual] is { } cell && cell.Unit == MeasureUnit.Percent)
                yield return (match.Groups["group"].Value, cell);
        }
    }

    private static ReportRelation Relation(Mention told, Figure cell, string group) =>
        new(RelationKind.TextAgainstTable, Nodes.Figure(told.Figure, MeasureUnit.Percent), ComparisonOperator.Equal, Nodes.Figure(cell, MeasureUnit.Percent), MeasureUnit.Percent, $"“{group}”的满意度在文字与表中应一致")
        {
            Certainty = Certainty.Conditional,
            Assumption = "文字和表中说的是同一调查",
        };

    [GeneratedRegex("^(?<group>(?!服务对象|受益|综合|总体|社会公众|群众)\\p{Lo}{2,6}?)(?:的)?满意[度率]$", RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    [GeneratedRegex(@"(?<!不)满意[度率](?:为|是|达到?|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
