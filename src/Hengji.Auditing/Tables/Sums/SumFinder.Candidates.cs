using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Tables.Sums;

/// <summary>Sums that the figures show: lines that stand together tried as parts of a total before or behind them.</summary>
internal sealed partial class SumFinder
{
    /// <summary>The acceptable group that fails least; of those the smallest, then the one that holds most often.</summary>
    private SumGroup? Best(Func<SumGroup, bool> isAcceptable)
    {
        SumGroup? best = null;
        foreach (var candidate in Candidates().Where(candidate => isAcceptable(candidate)))
        {
            if (best is null || Rank(candidate).CompareTo(Rank(best)) < 0)
                best = candidate;
        }
        return best is null ? null : Extended(best);
    }

    private static (int, int, int) Rank(SumGroup group) => (group.Broken, group.Parts.Length, -group.Support);

    private IEnumerable<SumGroup> Candidates()
    {
        var outer = free.Where(line => !lines.Heads[line].OpensParts && !ofWhich.Contains(line)).ToList();
        return outer.Count < free.Count ? Candidates(free).Concat(Candidates(outer)) : Candidates(free);
    }

    private IEnumerable<SumGroup> Candidates(List<int> some)
    {
        foreach (var total in open.Where(line => some.Contains(line) || lines.Heads[line].IsTotal))
        {
            if (groups.Find(group => group.Total == total) is { } known)
            {
                if (OtherSide(known, some) is { } other)
                    yield return other;
                continue;
            }
            if (namedOnly && !lines.Heads[total].IsTotal)
                continue;
            var (before, after) = (some.FindAll(line => line < total), some.FindAll(line => line > total));
            after = UnderSameHead(total, after);
            for (var count = 2; count <= Math.Min(MostParts, after.Count); count++)
            {
                var parts = after.GetRange(0, count);
                if (Judge(total, parts, IsNamed(total, after[0]) || IsDivided(total, parts) || (count == 2 && HeadText.IsRest(lines.Heads[after[1]].Core))) is { } group)
                    yield return group;
            }
            for (var count = 2; count <= Math.Min(MostParts, before.Count); count++)
            {
                var parts = before.GetRange(before.Count - count, count);
                if (Judge(total, parts, lines.Heads[total].IsTotal || IsDivided(total, parts)) is { } group)
                    yield return group;
            }
        }
    }

    /// <summary>收入合计 that is 支出合计 and 当年结余 below it, and all items above it up to the last total, where that holds at least once.</summary>
    private SumGroup? OtherSide(SumGroup known, List<int> some)
    {
        if (namedOnly || known.Parts[0] < known.Total || !lines.Heads[known.Total].IsTotal || groups.Count(group => group.Total == known.Total) > 1)
            return null;
        var before = Enumerable.Reverse(some.FindAll(line => line < known.Total)).TakeWhile(line => !lines.Heads[line].IsTotal).Reverse().ToList();
        return before.Count > 1 && SumTrial.Of(lines, known.Total, before, slots) is { Strong: >= 1 } ? Judge(known.Total, before, isNamed: true) : null;
    }

    /// <summary>合计 under the head “三公”经费 is the total of what else stands under that head.</summary>
    private List<int> UnderSameHead(int total, List<int> after)
    {
        var path = lines.Heads[total].Path;
        if (!lines.Heads[total].IsTotal || path.Length < 2)
            return after;
        var within = after.TakeWhile(line => lines.Heads[line].Path.Length > 1 && lines.Heads[line].Path[0] == path[0]).ToList();
        return within.Count > 0 ? within : after;
    }

    /// <summary>Whether its parts divide it by their own words and nothing else does; the parts of a year make what is told of all of it.</summary>
    private bool IsDivided(int total, List<int> parts)
    {
        List<string> heads = [.. parts.Select(part => lines.Heads[part].Core)];
        return Divisions.ArePeriods(heads) ? Divisions.IsWholeYear(lines.Heads[total].Core) : Divisions.Are(heads) && !Divisions.Are([.. heads, lines.Heads[total].Core]);
    }

    private bool IsNamed(int total, int first) => lines.Heads[total].IsTotal || lines.Heads[first].OpensParts;

    /// <summary>Lines of zeros behind the last part belong to it, up to the next total.</summary>
    private SumGroup Extended(SumGroup group)
    {
        if (group.Parts[0] < group.Total)
            return group;
        var parts = group.Parts.ToList();
        foreach (var line in free.Where(line => line > parts[^1]).ToList())
        {
            if (lines.Heads[line].IsTotal || lines.Heads[line].OpensParts || lines.Heads[line].Depth != lines.Heads[parts[^1]].Depth)
                break;
            var longer = SumTrial.Of(lines, group.Total, [.. parts, line], slots);
            if (longer.Strong < group.Support || longer.Broken > group.Broken || !IsBlankOrZero(line))
                break;
            parts.Add(line);
        }
        return group with { Parts = [.. parts] };
    }

    private bool IsBlankOrZero(int line) => slots.All(slot => lines.At(line, slot) is null or { Value: 0 });
}
