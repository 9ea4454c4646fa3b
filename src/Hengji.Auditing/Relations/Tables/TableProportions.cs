using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Rates of a whole that the table does not print, as progress against a year's budget: each is in the proportion of its amount.</summary>
internal static class TableProportions
{
    private const int FewestHeld = 2;
    private const int SureDigits = 8;

    /// <summary>The proportions of lines of rates that nothing else explains.</summary>
    /// <param name="section">The section.</param>
    /// <param name="told">What is explained.</param>
    public static IEnumerable<ReportRelation> Of(TableSection section, ToldFigures told) =>
        Along(section, section.AsColumns(), told.OpenColumns()).Concat(Along(section, section.AsRows(), told.OpenRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines, IEnumerable<int> open) =>
        open.Where(line => lines.Heads[line].IsRate).SelectMany(rate => Enumerable.Range(0, lines.Heads.Length)
            .Where(line => line != rate && !lines.Heads[line].IsRate)
            .OrderBy(line => Math.Abs(line - rate))
            .Select(amount => Made(section, lines, rate, amount))
            .FirstOrDefault(made => made.Count > 0) ?? []);

    /// <summary>The relations with the slot they are reckoned from for which most hold; none where more than one does not.</summary>
    private static List<ReportRelation> Made(TableSection section, Lines lines, int rate, int amount)
    {
        var slots = Enumerable.Range(0, lines.Slots.Length)
            .Where(slot => lines.At(rate, slot) is { Value: > 0 } && lines.At(amount, slot) is { Value: > 0 } figure && figure.Unit.Dimension == MeasureUnit.Yuan.Dimension)
            .OrderByDescending(slot => lines.At(amount, slot)!.Value).ToList();
        return slots.Count <= FewestHeld + 1 ? [] : slots.Take(2).Select(from => From(section, lines, (rate, amount), slots, from)).FirstOrDefault(made => made.Count > 0) ?? [];
    }

    private static List<ReportRelation> From(TableSection section, Lines lines, (int Rate, int Amount) of, List<int> slots, int from)
    {
        var (whole, full) = (lines.At(of.Amount, from)!, lines.At(of.Rate, from)!);
        var made = slots.Where(slot => slot != from).Select(slot => new ReportRelation(
            RelationKind.Share, new BoundProduct(new BoundQuotient(Nodes.Figure(lines.At(of.Amount, slot)!, whole.Unit), Nodes.Figure(whole, whole.Unit)), Nodes.Figure(full, MeasureUnit.Percent)),
            ComparisonOperator.Equal, Nodes.Figure(lines.At(of.Rate, slot)!, MeasureUnit.Percent), MeasureUnit.Percent,
            $"{section.Name}“{lines.Slots[slot]}”：“{lines.Heads[of.Rate]}”与“{lines.Slots[from]}”之比应等于{lines.Heads[of.Amount]}之比")
        {
            Certainty = Certainty.Inferred,
            Assumption = "各行（列）的比率以同一总数为基数",
        }).ToList();
        var held = made.Where(relation => Verdicts.AuditedRelation.Of(relation).Outcome.Verdict != Verdict.Breaks).ToList();
        var digits = held.Sum(relation => Verdicts.NodeFigures.Of(relation.Right).First().Printed.Count(char.IsAsciiDigit));
        return held.Count >= FewestHeld && made.Count - held.Count <= 1 && digits >= SureDigits ? made : [];
    }
}
