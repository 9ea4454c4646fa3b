using System.Text.RegularExpressions;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>累计: each figure is the one above it and the figure of its own period.</summary>
internal static partial class RunningTotals
{
    private const int FewestHeld = 2;

    /// <summary>The running totals of a section.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns(), RelationKind.ColumnSum).Concat(Along(section, section.AsRows(), RelationKind.RowSum));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines, RelationKind kind)
    {
        for (var total = 0; total < lines.Heads.Length; total++)
        {
            if (!IsRunning(lines.Heads[total]))
            {
                foreach (var relation in Stock(section, lines, total, kind))
                    yield return relation;
                continue;
            }
            var best = Enumerable.Range(0, lines.Heads.Length)
                .Where(line => line != total && lines.Heads[line] is { IsRate: false } head && !IsRunning(head))
                .Select(line => Carried(lines.Heads[total], In(section, lines, (line, total), kind).ToList()))
                .FirstOrDefault(IsVouched);
            foreach (var relation in best ?? [])
                yield return relation;
        }
    }

    /// <summary>用水户数 beside 新增户数: each is the one before it and what came since; of the first nothing is known.</summary>
    private static List<ReportRelation> Stock(TableSection section, Lines lines, int total, RelationKind kind) =>
        lines.Heads[total].IsRate || Came().IsMatch(lines.Heads[total].Core) ? []
            : Enumerable.Range(0, lines.Heads.Length).Where(line => line != total && !lines.Heads[line].IsRate && Came().IsMatch(lines.Heads[line].Core))
                .Where(line => Periods.Steps(lines) is not null || ExactSteps(lines, line, total) >= FewestHeld)
                .Select(line => In(section, lines, (line, total), kind).Skip(1).ToList()).FirstOrDefault(IsVouched) ?? [];

    /// <summary>How often the printed numbers make it to the last digit: rows of places agree within rounding where their numbers are small.</summary>
    private static int ExactSteps(Lines lines, int own, int total) =>
        Enumerable.Range(1, lines.Slots.Length - 1).Count(slot => lines.At(own, slot) is { Value: not 0 } came && lines.At(total, slot) is { } now && lines.At(total, slot - 1) is { } before && before.Value + came.Value == now.Value);

    [GeneratedRegex("^(?:本[月期季年])?(?:新增|净增|新开)")]
    private static partial Regex Came();

    private static bool IsRunning(LineHead head) => !head.IsRate && head.Core.Contains("累计", StringComparison.Ordinal);

    /// <summary>What is left adds to what was left before the first period of the table: then nothing is known of the first.</summary>
    private static List<ReportRelation> Carried(LineHead total, List<ReportRelation> relations) =>
        relations.Count > 0 && HeadText.IsRest(total.Core) && AuditedRelation.Of(relations[0]).Outcome.Verdict == Verdict.Breaks ? relations[1..] : relations;

    /// <summary>One slip breaks two of them.</summary>
    private static bool IsVouched(List<ReportRelation> relations)
    {
        var broken = relations.Count(relation => AuditedRelation.Of(relation).Outcome.Verdict == Verdict.Breaks);
        return relations.Count - broken >= FewestHeld && broken <= 2;
    }

    private static IEnumerable<ReportRelation> In(TableSection section, Lines lines, (int Own, int Total) of, RelationKind kind)
    {
        Figure? before = null;
        for (var slot = 0; slot < lines.Slots.Length && !lines.Slots[slot].IsTotal; slot++)
        {
            if (lines.At(of.Own, slot) is not { } own || lines.At(of.Total, slot) is not { } sum || own.Unit.Dimension != sum.Unit.Dimension)
                yield break;
            yield return new ReportRelation(
                kind, before is null ? Nodes.Figure(own, sum.Unit) : Nodes.Sum([before, own], sum.Unit), ComparisonOperator.Equal, Nodes.Figure(sum, sum.Unit), sum.Unit,
                $"{section.Name}“{lines.Slots[slot]}”：{lines.Heads[of.Total]}应等于上一期加{lines.Heads[of.Own]}");
            before = sum;
        }
    }
}
