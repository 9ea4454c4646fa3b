using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Formulas;
using Hengji.Auditing.Tables.Heads;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Years, quarters or months one after the other: 比上年增长 against the amounts of this year and the one before.</summary>
internal static class TableSuccessions
{
    private const int FewestHeld = 2;

    /// <summary>The relations of a section, periods down or across.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines)
    {
        if (Periods.Steps(lines) is not { } steps)
            return [];
        var made = FormulaFinder.Find(lines).Select(formula => formula.Result).ToHashSet();
        return Enumerable.Range(0, lines.Heads.Length)
            .Where(line => !made.Contains(line) && lines.Heads[line].Measure is Measure.ChangeRate or Measure.Change)
            .SelectMany(line => Changes(section, lines, line, steps));
    }

    /// <summary>The changes of the line they follow from in most steps; of the one their head names where only one step agrees.</summary>
    private static List<ReportRelation> Changes(TableSection section, Lines lines, int line, List<(int Before, int Now)> steps) =>
        Enumerable.Range(0, lines.Heads.Length)
            .Where(of => of != line && lines.Heads[of] is { IsRate: false, Measure: not Measure.Change })
            .Select(of => (Made: steps.Select(step => Change(section, lines, (line, of), step)).OfType<ReportRelation>().ToList(), IsNamed: IsNamed(lines.Heads[line], lines.Heads[of])))
            .Select(found => (found.Made, found.IsNamed, Broken: found.Made.Count(relation => AuditedRelation.Of(relation).Outcome.Verdict == Verdict.Breaks)))
            .Where(found => found.Made.Count - found.Broken is var held && (held >= FewestHeld ? found.Broken * 2 <= held : held > 0 && found.IsNamed && found.Broken <= 1))
            .OrderBy(found => found.Broken)
            .Select(found => found.Made)
            .FirstOrDefault() ?? [];

    /// <summary>收入增长 beside 收入, 合计比上年增长 beside 收益合计.</summary>
    private static bool IsNamed(LineHead change, LineHead of) =>
        of.Core.Length >= 2 && (change.Core.StartsWith(of.Core[..2], StringComparison.Ordinal) || change.Core.StartsWith(of.Core[^2..] + "比", StringComparison.Ordinal));

    private static ReportRelation? Change(TableSection section, Lines lines, (int Result, int Of) pair, (int Before, int Now) step)
    {
        if (lines.At(pair.Result, step.Now) is not { } result || lines.At(pair.Of, step.Now) is not { } now || lines.At(pair.Of, step.Before) is not { Value: > 0 } before || now.Unit != before.Unit)
            return null;
        var isRate = lines.Heads[pair.Result].IsRate;
        if (isRate ? result.Unit != MeasureUnit.Percent : result.Unit.Dimension != now.Unit.Dimension)
            return null;
        var unit = isRate ? MeasureUnit.Percent : now.Unit;
        return new ReportRelation(
            isRate ? RelationKind.ChangeRate : RelationKind.Change, isRate ? Nodes.Growth(now, before) : Nodes.Sum(unit, (1, now), (-1, before)), ComparisonOperator.Equal, Nodes.Figure(result, unit), unit,
            $"{section.Name}“{lines.Slots[step.Now]}”：“{lines.Heads[pair.Result]}”应等于{lines.Heads[pair.Of]}与{lines.Slots[step.Before]}相比的增减")
        {
            Certainty = Certainty.Inferred,
            Assumption = "与表中前一期比较",
        };
    }
}
