using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>A rate that running text tells of a row's amount (15.42万元，完成预算91.43%), whose budget or last year's amount only the table prints.</summary>
internal static class RateOfRow
{
    /// <summary>The relation; null where the text tells the base itself, or not the row's amount.</summary>
    public static ReportRelation? Of(TableSection section, Lines lines, int row, Mention mention, IReadOnlyList<Mention> others)
    {
        var isChange = mention.Measure == Measure.ChangeRate;
        if (mention.Figure.Unit != MeasureUnit.Percent || (!isChange && mention.Measure != Measure.CompletionRate) || others.Any(IsBase)
            || Only(lines, row, Measure.Actual) is not { Value: > 0 } now || Only(lines, row, isChange ? Measure.LastYear : Measure.Budget) is not { Value: > 0 } before
            || now.Unit != before.Unit || lines.Slots.Any(slot => slot.Measure == mention.Measure) || !others.Any(other => IsTold(other.Figure, now)))
            return null;
        var told = Nodes.Figure(mention.Figure, MeasureUnit.Percent);
        return new ReportRelation(
            isChange ? RelationKind.ChangeRate : RelationKind.CompletionRate, isChange ? Nodes.Growth(now, before) : Nodes.Percent(now, before), ComparisonOperator.Equal,
            mention.Words.Direction < 0 ? new BoundSum([new BoundTerm(-1, told)]) : told, MeasureUnit.Percent,
            $"{mention.Sentence.Source.Place.Locator}与{section.Name}：“{lines.Heads[row]}”的比率应与表中两数相符");
    }

    private static bool IsBase(Mention mention) => mention.Measure is Measure.Budget or Measure.AdjustedBudget or Measure.LastYear or Measure.Earlier or Measure.Whole;

    private static bool IsTold(Figure told, Figure cell) => told.Unit.Dimension == cell.Unit.Dimension && told.InBase == cell.InBase;

    private static Figure? Only(Lines lines, int row, Measure measure) =>
        Enumerable.Range(0, lines.Slots.Length).Where(slot => lines.Slots[slot].Measure == measure || (measure == Measure.Budget && lines.Slots[slot].Measure == Measure.AdjustedBudget)).ToList() is [var only] ? lines.At(row, only) : null;
}
