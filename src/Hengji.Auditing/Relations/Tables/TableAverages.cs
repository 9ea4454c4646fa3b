using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>人均、户均、亩均: a line of averages against the lines of amounts and counts whose quotient it is in most slots.</summary>
internal static class TableAverages
{
    private const int FewestHeld = 2;

    /// <summary>The averages of a section.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines) =>
        Enumerable.Range(0, lines.Heads.Length)
            .Where(line => HeadMeasures.IsAverage(lines.Heads[line].Core))
            .SelectMany(line => Pairs(lines, line).Select(pair => In(section, lines, line, pair)).FirstOrDefault(found => found.Count > 0) ?? []);

    private static IEnumerable<(int Amount, int Count)> Pairs(Lines lines, int result)
    {
        var others = Enumerable.Range(0, lines.Heads.Length)
            .Where(line => line != result && lines.Heads[line] is { IsRate: false } head && !HeadMeasures.IsAverage(head.Core))
            .OrderBy(line => Math.Abs(line - result))
            .ToList();
        return others.SelectMany(amount => others.Where(count => count != amount).Select(count => (amount, count)));
    }

    /// <summary>The relations of all slots where most hold; none where they do not.</summary>
    private static List<ReportRelation> In(TableSection section, Lines lines, int result, (int Amount, int Count) pair)
    {
        var made = Enumerable.Range(0, lines.Slots.Length).Select(slot => Relation(section, lines, (result, pair.Amount, pair.Count), slot)).OfType<ReportRelation>().ToList();
        var held = made.Count(relation => AuditedRelation.Of(relation).Outcome.Verdict != Verdict.Breaks);
        return held >= FewestHeld && (made.Count - held) * 2 <= held ? made : [];
    }

    private static ReportRelation? Relation(TableSection section, Lines lines, (int Result, int Amount, int Count) of, int slot)
    {
        if (lines.At(of.Result, slot) is not { Value: > 0 } average || lines.At(of.Amount, slot) is not { Value: > 0 } amount || lines.At(of.Count, slot) is not { Value: > 0 } count
            || amount.Unit.Dimension != average.Unit.Dimension || count.Unit.Dimension == MeasureUnit.Yuan.Dimension || count.Unit == MeasureUnit.Percent)
            return null;
        return new ReportRelation(
            RelationKind.PerHead, new BoundQuotient(Nodes.Figure(amount, average.Unit), Nodes.Figure(count, count.Unit)), ComparisonOperator.Equal,
            Nodes.Figure(average, average.Unit), average.Unit,
            $"{section.Name}“{lines.Slots[slot]}”：“{lines.Heads[of.Result]}”应等于{lines.Heads[of.Amount]}÷{lines.Heads[of.Count]}");
    }
}
