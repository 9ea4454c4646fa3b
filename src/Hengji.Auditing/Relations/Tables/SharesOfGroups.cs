using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Formulas;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Shares of groups in one column, each group opened by its whole with 100 %: 业务收入 100.0, 存款利息 14.9, …, 业务支出 100.0, ….</summary>
internal static class SharesOfGroups
{
    private const decimal Whole = 100;
    private const int FewestHeld = 2;

    /// <summary>The shares of lines of rates that nothing else explains.</summary>
    /// <param name="section">The section.</param>
    /// <param name="told">What is explained.</param>
    public static IEnumerable<ReportRelation> Of(TableSection section, ToldFigures told) =>
        Along(section, section.AsColumns(), told.OpenColumns()).Concat(Along(section, section.AsRows(), told.OpenRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines, IEnumerable<int> open) =>
        open.Where(line => line > 0 && lines.Heads[line].IsRate && !lines.Heads[line - 1].IsRate).SelectMany(line => Made(section, lines, line));

    /// <summary>The relations, where most hold.</summary>
    private static List<ReportRelation> Made(TableSection section, Lines lines, int shares)
    {
        var wholes = Enumerable.Range(0, lines.Slots.Length).Where(slot => lines.At(shares, slot) is { Value: Whole } && lines.At(shares - 1, slot) is { Value: > 0 }).ToList();
        if (wholes.Count < 2)
            return [];
        var made = new List<ReportRelation>();
        var held = 0;
        for (var slot = wholes[0] + 1; slot < lines.Slots.Length; slot++)
        {
            if (wholes.Contains(slot) || lines.At(shares, slot) is not { } share || lines.At(shares - 1, slot) is not { } part)
                continue;
            var from = wholes.FindLast(whole => whole < slot);
            var whole = lines.At(shares - 1, from)!;
            held += FormulaTrial.Holds(FormulaKind.Percent, share, part, whole) == true ? 1 : 0;
            made.Add(new ReportRelation(
                RelationKind.Share, Nodes.Percent(part, whole), ComparisonOperator.Equal, Nodes.Figure(share, MeasureUnit.Percent), MeasureUnit.Percent,
                $"{section.Name}“{lines.Slots[slot]}”：“{lines.Heads[shares]}”应等于{lines.Heads[shares - 1]}÷{lines.Slots[from]}的{lines.Heads[shares - 1]}")
            {
                Certainty = Certainty.Inferred,
                Assumption = "各组的比率以组首的数为基数",
            });
        }
        return held >= FewestHeld && (made.Count - held) * 2 <= held ? made : [];
    }
}
