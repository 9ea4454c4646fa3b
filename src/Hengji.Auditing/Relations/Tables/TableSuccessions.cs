using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Years, quarters or months one after the other: 比上年增长 against the amounts of this year and the one before, and what is left at the end of each.</summary>
internal static partial class TableSuccessions
{
    private const int FewestSlots = 3;
    private const int FewestHeld = 2;

    /// <summary>The relations of a section, periods down or across.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines)
    {
        var periods = Enumerable.Range(0, lines.Slots.Length).Where(slot => !lines.Slots[slot].IsTotal).ToList();
        if (periods.Count < FewestSlots || Steps(lines, periods) is not { } steps)
            return [];
        var made = FormulaFinder.Find(lines).Select(formula => formula.Result).ToHashSet();
        return Enumerable.Range(0, lines.Heads.Length)
            .Where(line => !made.Contains(line) && lines.Heads[line].Measure is Measure.ChangeRate or Measure.Change)
            .SelectMany(line => Changes(section, lines, line, steps));
    }

    /// <summary>Each period with the one before it; null where the slots are no periods in order.</summary>
    private static List<(int Before, int Now)>? Steps(Lines lines, List<int> periods)
    {
        var ordinals = periods.ConvertAll(slot => Ordinal(lines.Slots[slot]));
        if (ordinals.Exists(ordinal => ordinal is null))
            return null;
        var steps = ordinals.Zip(ordinals.Skip(1), (one, next) => next!.Value - one!.Value).ToList();
        return steps.TrueForAll(step => step == 1) ? [.. periods.Zip(periods.Skip(1))]
            : steps.TrueForAll(step => step == -1) ? [.. periods.Skip(1).Zip(periods)]
            : null;
    }

    private static int? Ordinal(LineHead head) =>
        Period().Match(head.Core) is { Success: true } match
            ? match.Groups["number"].Success ? int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : "一二三四".IndexOf(match.Groups["quarter"].Value, StringComparison.Ordinal) + 1
            : null;

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

    private static bool IsNamed(LineHead change, LineHead of) => of.Core.Length >= 2 && change.Core.StartsWith(of.Core[..2], StringComparison.Ordinal);

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

    [GeneratedRegex(@"^(?:(?<number>(?:19|20)\d\d)年?度?|第?(?<quarter>[一二三四])季度|(?<number>\d{1,2})月份?)(?:决算数?|实际数?|执行数?)?$")]
    private static partial Regex Period();
}
