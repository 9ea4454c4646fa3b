using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Tables.Sums;

/// <summary>Whether lines that may be parts of a total are: what heads, places and figures say of it.</summary>
internal sealed partial class SumFinder
{
    /// <summary>The group, if heads and figures speak for it at all.</summary>
    private SumGroup? Judge(int total, List<int> parts, bool isNamed)
    {
        var trial = SumTrial.Of(lines, total, parts, slots);
        var group = new SumGroup(total, [.. parts], isNamed, trial.Strong, trial.Broken);
        var isAccepted = trial switch
        {
            { Broken: 0, Strong: >= 2 } => true,
            { Broken: 0, Strong: 1 } => isNamed,
            { Broken: 0, Strong: 0 } => isNamed && trial.Trivial >= 1 && IsWhole(group),
            { Broken: 1 } when namedOnly && lines.Heads[total].IsTotal && IsWhole(group) && SlipInSum.Explains(lines, total, parts, slots) => true,
            { Broken: 1, Strong: 0 } => !namedOnly && (IsClosedList(group) || ((lines.Heads[total].IsTotal || parts.All(part => lines.Heads[part].OpensParts)) && IsWhole(group) && !IsAmidItems(group))),
            { Broken: 1, Strong: >= 2 } when !namedOnly && IsOfAllOthers(group) => true,
            _ => group.IsVouched || (isNamed && trial is { Strong: >= 1, Broken: 1 } && (!namedOnly || IsOfPoints(group))),
        };
        return isAccepted ? group : null;
    }

    /// <summary>Whether it is the first or the last line and all others are its parts: that two slots hold is then no chance.</summary>
    private bool IsOfAllOthers(SumGroup group) =>
        group.Parts.Length >= 2 && group.Parts.Length == free.Count - 1 && (group.Total == free[0] || group.Total == free[^1]);

    /// <summary>Whether its parts are all lines there are on that side, up to the next total.</summary>
    private bool IsWhole(SumGroup group)
    {
        var (first, last) = (group.Parts[0], group.Parts[^1]);
        if (group.Parts.Any(part => lines.Heads[part].IsTotal))
            return IsStatement(group);
        var outside = first > group.Total
            ? free.Where(line => line > last).Take(1)
            : free.Where(line => line < first).Reverse().Take(1);
        return outside.All(line => (lines.Heads[line].IsTotal && !IsInnerTotal(line, group.Total)) || (lines.Heads[line].Depth > 0 && lines.Heads[line].Depth < lines.Heads[first].Depth));
    }

    /// <summary>Whether it is a list from 其中 to 其他 below the line it divides, in a single column: on cards other measures follow.</summary>
    private bool IsClosedList(SumGroup group) =>
        lines.Slots.Length == 1 && group.Total == group.Parts[0] - 1 && lines.Heads[group.Parts[0]].OpensParts
        && group.Parts.Skip(1).All(part => lines.Heads[part] is { OpensParts: false, IsTotal: false })
        && lines.Heads[group.Parts[^1]].Core.StartsWith("其他", StringComparison.Ordinal);

    /// <summary>Whether items stand before a total that is tried with those behind it: most likely it closes their list.</summary>
    private bool IsAmidItems(SumGroup group) =>
        group.Parts[0] > group.Total && free.FindLast(line => line < group.Total) is var before && before < group.Total && free.Contains(before) && !lines.Heads[before].IsTotal;

    /// <summary>本年支出合计 before 支出总计 is a part of it, not the end of its parts.</summary>
    private bool IsInnerTotal(int line, int total) => HeadText.IsGrandTotal(lines.Heads[total].Core) && !HeadText.IsGrandTotal(lines.Heads[line].Core);

    /// <summary>
    /// Whether the points of all items make the total, so that only a maximum can be wrong. Where the points do not, the sheet may have items above;
    /// <see cref="Relations.Tables.Scores.ScoreTotals"/> sees them all.
    /// </summary>
    private bool IsOfPoints(SumGroup group) =>
        IsWhole(group) && SumTrial.Of(lines, group.Total, group.Parts, [.. slots.Where(slot => lines.Slots[slot].Measure == Measure.Points)]).Broken == 0;

    /// <summary>支出总计 is 本年支出合计 and all lines between the two.</summary>
    private bool IsStatement(SumGroup group) =>
        HeadText.IsGrandTotal(lines.Heads[group.Total].Core) && lines.Heads[group.Parts[0]].IsTotal && !HeadText.IsGrandTotal(lines.Heads[group.Parts[0]].Core)
        && !group.Parts.Skip(1).Any(part => lines.Heads[part].IsTotal);
}
