using Hengji.Auditing.Tables;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Two columns with the same head, the first filled once for a group of rows: 分值 of 一级指标 is the sum of 分值 of its 二级指标.</summary>
internal static class TableGroups
{
    private const int FewestHeld = 2;

    /// <summary>The sums of a section's groups.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section)
    {
        for (var outer = 0; outer < section.Columns.Length; outer++)
        {
            for (var inner = outer + 1; inner < section.Columns.Length; inner++)
            {
                if (section.Columns[outer].Head is { IsRate: false } head && head.Core.Length > 0 && head.Core == section.Columns[inner].Head.Core)
                {
                    foreach (var relation in In(section, Groups(section, outer, inner).ToList()))
                        yield return relation;
                    break;
                }
            }
        }
    }

    private static IEnumerable<ReportRelation> In(TableSection section, List<(int Row, Figure Whole, List<Figure> Parts)> groups)
    {
        var held = groups.Count(group => group.Parts.Sum(part => part.Value) == group.Whole.Value);
        if (groups.TrueForAll(group => group.Parts.Count == 1) || held < FewestHeld || (groups.Count - held) * 2 > held)
            return [];
        return groups.Select(group => new ReportRelation(
            group.Whole.Unit == MeasureUnit.Point ? RelationKind.ScoreSum : RelationKind.ColumnSum,
            Nodes.Sum(group.Parts, group.Whole.Unit), ComparisonOperator.Equal, Nodes.Figure(group.Whole, group.Whole.Unit), group.Whole.Unit,
            $"{section.Name}：“{section.Rows[group.Row].Head.Path.FirstOrDefault()}”所含各项之和应等于它"));
    }

    /// <summary>Each figure of the outer column with those of the inner beside it and below, up to the next.</summary>
    private static IEnumerable<(int Row, Figure Whole, List<Figure> Parts)> Groups(TableSection section, int outer, int inner)
    {
        (int Row, Figure Whole, List<Figure> Parts)? open = null;
        for (var row = 0; row < section.Rows.Length; row++)
        {
            if (section.Figures[row, outer] is { } whole || section.Rows[row].Head.IsTotal)
            {
                if (open is { Parts.Count: > 0 } done)
                    yield return done;
                open = section.Figures[row, outer] is { } figure && !section.Rows[row].Head.IsTotal ? (row, figure, []) : null;
            }
            if (open is { } group && section.Figures[row, inner] is { } part && part.Unit == group.Whole.Unit)
                group.Parts.Add(part);
        }
        if (open is { Parts.Count: > 0 } last)
            yield return last;
    }
}
