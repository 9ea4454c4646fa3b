using System.Text.RegularExpressions;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>What is left at the end of a period is what the next begins with (期末结存、期初结存), where periods stand one after the other.</summary>
internal static partial class TableCarries
{
    /// <summary>The relations of a section, periods down or across.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        Along(section, section.AsColumns()).Concat(Along(section, section.AsRows()));

    private static List<ReportRelation> Along(TableSection section, Lines lines)
    {
        var (opening, closing) = (Only(lines, Opening()), Only(lines, Closing()));
        if (opening < 0 || closing < 0 || Periods.Steps(lines) is not { } steps)
            return [];
        var made = steps.Select(step => Relation(section, lines, (opening, closing), step)).OfType<ReportRelation>().ToList();
        var broken = made.Count(relation => AuditedRelation.Of(relation).Outcome.Verdict == Verdict.Breaks);
        return made.Count - broken > broken ? made.ConvertAll(relation => relation with { Siblings = new Siblings(made.Count - broken, broken) }) : [];
    }

    private static int Only(Lines lines, Regex words)
    {
        var found = Enumerable.Range(0, lines.Heads.Length).Where(line => words.IsMatch(lines.Heads[line].Core)).ToList();
        return found is [var only] ? only : -1;
    }

    private static ReportRelation? Relation(TableSection section, Lines lines, (int Opening, int Closing) of, (int Before, int Now) step) =>
        lines.At(of.Closing, step.Before) is { } left && lines.At(of.Opening, step.Now) is { } carried && left.Unit.Dimension == carried.Unit.Dimension
            ? new ReportRelation(
                RelationKind.Balance, Nodes.Figure(left, carried.Unit), ComparisonOperator.Equal, Nodes.Figure(carried, carried.Unit), carried.Unit,
                $"{section.Name}：“{lines.Slots[step.Now]}”的“{lines.Heads[of.Opening]}”应等于“{lines.Slots[step.Before]}”的“{lines.Heads[of.Closing]}”")
            : null;

    [GeneratedRegex(@"^(?:期初|年初|月初|季初|上期|上年)(?:末|累计|滚存|资金)*(?:结存|结余|结转|余额|库存|存量|数$|数量|人数|户数)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:期末|年末|月末|季末|本期末|当年末|本年末)(?:累计|滚存|资金)*(?:结存|结余|结转|余额|库存|存量|数$|数量|人数|户数)|^(?:累计|滚存)结余$")]
    private static partial Regex Closing();
}
