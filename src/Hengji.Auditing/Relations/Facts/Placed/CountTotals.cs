using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>A count of running text (共设保教班级62个) against the total of the column that counts the same (班级数…合计62), where one slip of the hand parts them.</summary>
/// <remarks>Columns of counts seldom print a unit; the noun beside the number tells the column. Always a question, and only where the value told stands nowhere else.</remarks>
internal sealed partial class CountTotals
{
    private const int FewestDigits = 2;
    private readonly List<(string Thing, Figure Total, string Section)> totals;
    private readonly HashSet<decimal> cells;

    private CountTotals(IReadOnlyList<TableSection> sections)
    {
        totals = [.. sections.SelectMany(InTable).GroupBy(one => one.Thing, StringComparer.Ordinal).Where(same => !same.Skip(1).Any()).Select(same => same.First())];
        cells = [.. sections.SelectMany(section => section.Figures.Cast<Figure?>()).OfType<Figure>().Select(figure => figure.Value)];
    }

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var columns = new CountTotals(sections);
        if (columns.totals.Count == 0)
            return [];
        var counts = PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Mentions)
            .Where(mention => mention is { IsPlain: true, Number.IsCount: true } && NamedNumber.IsNamed(mention)).Select(NamedNumber.Of).ToList();
        var values = counts.CountBy(count => count.Figure.InBase).Where(value => value.Value == 1).Select(value => value.Key).ToHashSet();
        return counts.Where(count => count.Sort is "" or "目标" && values.Contains(count.Figure.InBase) && !columns.cells.Contains(count.Figure.InBase)).Select(columns.Of).OfType<ReportRelation>();
    }

    private static IEnumerable<(string Thing, Figure Total, string Section)> InTable(TableSection section)
    {
        if (section.Rows.Where(row => row.Head.IsTotal).ToList() is not [var total] || section.Rows.Length < FewestDigits + 1)
            yield break;
        var row = section.Rows.IndexOf(total);
        for (var column = 0; column < section.Columns.Length; column++)
        {
            if (section.Figures[row, column] is { PrintedDecimals: 0, Unit.Dimension: "" } figure && Counted().Match(section.Columns[column].Head.Core) is { Success: true } thing)
                yield return (thing.Groups["thing"].Value, figure, section.Name);
        }
    }

    private ReportRelation? Of(NamedNumber count)
    {
        var found = totals.FindAll(one => (count.Words.EndsWith(one.Thing, StringComparison.Ordinal) || count.After.StartsWith(one.Thing, StringComparison.Ordinal)) && SlipShape.IsShortSlip(count.Figure, one.Total.Value / count.Figure.Unit.InBase, FewestDigits));
        return found is not [var only] ? null
            : new ReportRelation(RelationKind.TextAgainstTable, Nodes.InBase(count.Figure), ComparisonOperator.Equal, new BoundFigure(only.Total, 1), only.Total.Unit, $"与{only.Section}“{only.Thing}”的合计数仅差一处笔误")
            {
                Certainty = Certainty.Conditional,
                Assumption = "两处说的是同一事项、同一范围",
            };
    }

    /// <summary>班级数, 抽查项目数: what a column counts.</summary>
    [GeneratedRegex(@"^(?<thing>\p{Lo}{2,6}?)(?:总数|个数|数量|人数|数)$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
