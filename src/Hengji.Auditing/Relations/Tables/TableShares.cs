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
        var total = lines.Slots.ToList().FindIndex(slot => slot.IsTotal);
        if (total < 0)
            yield break;
        for (var line = 1; line < lines.Heads.Length; line++)
        {
            if (!IsOfShares(lines, line, total) || Amounts(lines, line, total) is not { } amounts || lines.At(amounts, total) is not { } whole)
                continue;
            for (var slot = 0; slot < lines.Slots.Length; slot++)
            {
                if (slot != total && lines.At(line, slot) is { } share && lines.At(amounts, slot) is { } part)
                    yield return new ReportRelation(
                        RelationKind.Share, Nodes.Percent(part, whole), ComparisonOperator.Equal, Nodes.Figure(share, MeasureUnit.Percent), MeasureUnit.Percent,
                        $"{section.Name}“{lines.Slots[slot]}”：“{lines.Heads[line]}”应等于{lines.Heads[amounts]}÷{lines.Slots[total]}的{lines.Heads[amounts]}");
            }
        }
    }

    /// <summary>Whether its head says so, or its rates make 100 of the total, whatever its head.</summary>
    private static bool IsOfShares(Lines lines, int line, int total) =>
        lines.Heads[line].Measure == Measure.Share || (lines.Heads[line].IsRate && lines.At(line, total) is { Value: 100 });

    /// <summary>The nearest line of amounts before that most shares follow from.</summary>
    private static int? Amounts(Lines lines, int line, int total)
    {
        for (var before = line - 1; before >= 0; before--)
        {
            if (!lines.Heads[before].IsRate && lines.At(before, total) is { Value: > 0 } whole && IsVouched(lines, line, before, whole))
                return before;
        }
        return null;
    }

    private static bool IsVouched(Lines lines, int line, int amounts, Figure whole)
    {
        var held = Enumerable.Range(0, lines.Slots.Length)
            .Select(slot => FormulaTrial.Holds(FormulaKind.Percent, lines.At(line, slot), lines.At(amounts, slot), whole))
            .OfType<bool>()
            .ToList();
        return held.Count(holds => holds) >= 2 && held.Count(holds => !holds) * 3 <= held.Count;
    }
}
