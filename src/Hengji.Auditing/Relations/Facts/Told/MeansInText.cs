using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Mean points of running text against the points of all rows of a table: 5个项目自评平均得分93.06分.</summary>
/// <remarks>Which table is meant its rows say, where they make the mean; else its line of totals, where it prints the mean. That asks only, for a mean may be weighted.</remarks>
internal static partial class MeansInText
{
    private const int FewestRows = 3;
    private const int FewestDigits = 3;

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var means = PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Mentions).Where(IsMean).ToList();
        if (means.Count == 0)
            return [];
        var columns = sections.SelectMany(section => Columns(section, section.AsColumns())).ToList();
        return means.SelectMany(mean => Of(mean, columns));
    }

    private static IEnumerable<ReportRelation> Of(Mention mean, List<Column> columns)
    {
        if (columns.Find(column => Holds(Relation(mean.Figure, column))) is { } made)
            return [Relation(mean.Figure, made)];
        return columns.FindAll(column => column.Total is { } total && ToldPrint.Is(mean.Figure, total)) is [var only] ? [Relation(mean.Figure, only), Relation(only.Total!, only)] : [];
    }

    private static bool Holds(ReportRelation relation) => Prose.Nodes.CanHold(relation.Left, relation.Right);

    private static bool IsMean(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Point && mention.Figure.Printed.Count(char.IsDigit) >= FewestDigits && Mean().IsMatch(mention.Lead)
        && !mention.Sentence.Source.Text[mention.Sentence.Start..mention.Number.Start].Contains("加权", StringComparison.Ordinal);

    /// <summary>The columns of points in which each row has its own.</summary>
    private static IEnumerable<Column> Columns(TableSection section, Lines lines)
    {
        var rows = Enumerable.Range(0, lines.Slots.Length).Where(slot => !IsTotal(lines.Slots[slot])).ToList();
        var total = Enumerable.Range(0, lines.Slots.Length).Where(slot => IsTotal(lines.Slots[slot])).ToList();
        for (var line = 0; line < lines.Heads.Length && rows.Count >= FewestRows && total.Count <= 1; line++)
        {
            var points = rows.Select(slot => lines.At(line, slot)).OfType<Figure>().ToList();
            if (lines.Heads[line].Measure == Measure.Points && points.Count == rows.Count && points.TrueForAll(figure => figure.Unit == MeasureUnit.Point))
                yield return new Column(section.Name, lines.Heads[line].Core, points, total is [var only] ? lines.At(line, only) : null);
        }
    }

    private static bool IsTotal(LineHead head) => head.IsTotal || MeanRow().IsMatch(head.Core);

    private static ReportRelation Relation(Figure mean, Column column) =>
        new(RelationKind.PerHead, new BoundQuotient(Nodes.Sum(column.Points, mean.Unit), new BoundConstant(column.Points.Count)), ComparisonOperator.Equal, Nodes.Figure(mean, mean.Unit), mean.Unit,
            $"{column.Section}“{column.Name}”所列{column.Points.Count}项的平均数应与文字一致")
        {
            Certainty = Certainty.Conditional,
            Assumption = "各项不加权平均",
        };

    [GeneratedRegex(@"平均(?:自评|评价|考核|综合|绩效)*(?:得分|分数|分值|分)(?:为|是|达到?|：)?\s*$|(?:得分|评分|分数)平均(?:为|是|达到?)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Mean();

    [GeneratedRegex("平均|均值", RegexOptions.CultureInvariant)]
    private static partial Regex MeanRow();

    /// <summary>A column of points.</summary>
    /// <param name="Section">Name of its table.</param>
    /// <param name="Name">Its head.</param>
    /// <param name="Points">The points of its rows.</param>
    /// <param name="Total">What its line of totals prints; null without.</param>
    private sealed record Column(string Section, string Name, IReadOnlyList<Figure> Points, Figure? Total);
}
