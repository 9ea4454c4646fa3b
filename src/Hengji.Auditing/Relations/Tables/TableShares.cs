using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Formulas;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>占比: a line of shares against the line of amounts before it and that line's total.</summary>
internal static class TableShares
{
    /// <summary>The shares of a section.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines)
    {
        var totals = Enumerable.Range(0, lines.Slots.Length).Where(slot => lines.Slots[slot].IsTotal).ToList();
        if (totals.Count == 0)
            yield break;
        var all = Of(section, lines, totals[0], Enumerable.Range(0, lines.Slots.Length)).ToList();
        foreach (var relation in all)
            yield return relation;
        if (all.Count > 0 || totals.Count == 1 || totals[0] != 0)
            yield break;
        for (var at = 0; at < totals.Count; at++)
        {
            var end = at + 1 < totals.Count ? totals[at + 1] : lines.Slots.Length;
            foreach (var relation in Of(section, lines, totals[at], Enumerable.Range(totals[at], end - totals[at])))
                yield return relation;
        }
    }

    /// <summary>The shares of some slots of one total: of all, or of those behind it where each group has its own before it (收入合计, …, 支出合计, …).</summary>
    private static IEnumerable<ReportRelation> Of(TableSection section, Lines lines, int total, IEnumerable<int> slots)
    {
        List<int> own = [.. slots];
        for (var line = 1; line < lines.Heads.Length; line++)
        {
            if (!IsOfShares(lines, line, total) || Amounts(lines, line, total, own) is not { } amounts || lines.At(amounts, total) is not { } whole)
                continue;
            var siblings = Held(lines, line, amounts, whole, own.FindAll(slot => slot != total));
            foreach (var slot in own)
            {
                if (slot != total && lines.At(line, slot) is { } share && lines.At(amounts, slot) is { } part)
                    yield return new ReportRelation(
                        RelationKind.Share, Nodes.Percent(part, whole), ComparisonOperator.Equal, Nodes.Figure(share, MeasureUnit.Percent), MeasureUnit.Percent,
                        $"{section.Name}“{lines.Slots[slot]}”：“{lines.Heads[line]}”应等于{lines.Heads[amounts]}÷{lines.Slots[total]}的{lines.Heads[amounts]}")
                    {
                        Siblings = siblings,
                    };
            }
        }
    }

    /// <summary>Whether its head says so, or its rates make 100 of the total, whatever its head.</summary>
    private static bool IsOfShares(Lines lines, int line, int total) =>
        lines.Heads[line].Measure == Measure.Share || (lines.Heads[line].IsRate && lines.At(line, total) is { Value: 100 });

    /// <summary>The nearest line of amounts before that most shares follow from.</summary>
    private static int? Amounts(Lines lines, int line, int total, List<int> slots)
    {
        for (var before = line - 1; before >= 0; before--)
        {
            if (!lines.Heads[before].IsRate && lines.At(before, total) is { Value: > 0 } whole && IsVouched(lines, line, before, whole, slots))
                return before;
        }
        return null;
    }

    private static bool IsVouched(Lines lines, int line, int amounts, Figure whole, List<int> slots) =>
        Held(lines, line, amounts, whole, slots) is { Holding: >= 2 } held && held.Breaking * 3 <= held.Holding + held.Breaking;

    private static Siblings Held(Lines lines, int line, int amounts, Figure whole, List<int> slots)
    {
        var held = slots
            .Select(slot => FormulaTrial.Holds(FormulaKind.Percent, lines.At(line, slot), lines.At(amounts, slot), whole))
            .OfType<bool>()
            .ToList();
        return new Siblings(held.Count(holds => holds), held.Count(holds => !holds));
    }
}
