using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>累计: each figure is the one above it and the figure of its own period.</summary>
internal static class RunningTotals
{
    private const int FewestHeld = 2;

    /// <summary>The running totals of a section.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section)
    {
        for (var total = 0; total < section.Columns.Length; total++)
        {
            if (!IsRunning(section.Columns[total].Head))
                continue;
            var best = Enumerable.Range(0, section.Columns.Length)
                .Where(column => column != total && section.Columns[column].Head is { IsRate: false } head && !IsRunning(head))
                .Select(column => In(section, column, total).ToList())
                .FirstOrDefault(IsVouched);
            foreach (var relation in best ?? [])
                yield return relation;
        }
    }

    private static bool IsRunning(LineHead head) => !head.IsRate && head.Core.Contains("累计", StringComparison.Ordinal);

    /// <summary>One slip breaks two of them.</summary>
    private static bool IsVouched(List<ReportRelation> relations)
    {
        var broken = relations.Count(relation => AuditedRelation.Of(relation).Outcome.Verdict == Verdict.Breaks);
        return relations.Count - broken >= FewestHeld && broken <= 2;
    }

    private static IEnumerable<ReportRelation> In(TableSection section, int column, int total)
    {
        Figure? before = null;
        for (var row = 0; row < section.Rows.Length && !section.Rows[row].Head.IsTotal; row++)
        {
            if (section.Figures[row, column] is not { } own || section.Figures[row, total] is not { } sum || own.Unit.Dimension != sum.Unit.Dimension)
                yield break;
            yield return new ReportRelation(
                RelationKind.ColumnSum, before is null ? Nodes.Figure(own, sum.Unit) : Nodes.Sum([before, own], sum.Unit), ComparisonOperator.Equal, Nodes.Figure(sum, sum.Unit), sum.Unit,
                $"{section.Name}“{section.Rows[row].Head}”：{section.Columns[total].Head}应等于上一行加{section.Columns[column].Head}");
            before = sum;
        }
    }
}
