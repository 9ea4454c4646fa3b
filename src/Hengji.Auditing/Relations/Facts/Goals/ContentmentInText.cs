using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Goals;

/// <summary>The satisfaction that was reached (满意度), told in running text and in the sheet of indicators: where each tells one, they are one.</summary>
internal static partial class ContentmentInText
{
    /// <summary>The relation between them; none where either tells several or none.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var cells = sections.SelectMany(Reached).DistinctBy(cell => cell.Value).Take(2).ToList();
        var told = PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Mentions).Where(IsReached).DistinctBy(mention => mention.Figure.Value).Take(2).ToList();
        if (cells is [var cell] && told is [var mention])
            yield return new ReportRelation(RelationKind.TextAgainstTable, Nodes.Figure(mention.Figure, MeasureUnit.Percent), ComparisonOperator.Equal, Nodes.Figure(cell, MeasureUnit.Percent), MeasureUnit.Percent, $"“满意度”在文字与表中应一致")
            {
                Certainty = Certainty.Conditional,
                Assumption = "文字和表中各只有一个满意度，说的是同一调查",
            };
    }

    /// <summary>What indicators of satisfaction reached.</summary>
    private static IEnumerable<Figure> Reached(TableSection section)
    {
        var columns = Enumerable.Range(0, section.Columns.Length).Where(column => section.Columns[column].Head.Measure == Measure.Actual).ToList();
        return columns is not [var actual] || !section.Columns.Any(column => column.Head.Measure == Measure.Target) ? []
            : Enumerable.Range(0, section.Rows.Length).Where(row => Contentment().IsMatch(section.Rows[row].Head.Core)).Select(row => section.Figures[row, actual]).OfType<Figure>().Where(figure => figure.Unit == MeasureUnit.Percent);
    }

    private static bool IsReached(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Percent && mention.Measure is not Measure.Target && Told().IsMatch(mention.Lead);

    [GeneratedRegex("满意[度率]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Contentment();

    [GeneratedRegex(@"(?<!不)满意[度率](?:为|是|达到?|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
