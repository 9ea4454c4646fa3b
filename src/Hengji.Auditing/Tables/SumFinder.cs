using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Tables;

/// <summary>Finds which lines of a table are sums of which, from their heads and from the figures themselves.</summary>
/// <remarks>
/// A sum that holds in most slots is one; the slot where it fails is wrong. Small groups are found first, and their parts
/// are left out of larger ones: 人员 and 公用 make 基本支出, 基本 and 项目 make 支出合计.
/// </remarks>
internal sealed partial class SumFinder
{
    private const int MostParts = 60;
    private readonly Lines lines;
    private readonly List<int> free;
    private readonly ImmutableArray<int> open;
    private readonly IReadOnlyList<int> slots;
    private readonly bool namedOnly;
    private readonly List<SumGroup> groups = [];

    private SumFinder(Lines lines, IEnumerable<int> summable, IReadOnlyList<int> slots, bool namedOnly) =>
        (this.lines, open, this.slots, this.namedOnly, free) = (lines, [.. summable], slots, namedOnly, [.. summable]);

    /// <summary>The groups, inner ones first.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="summable">Lines that can be added at all.</param>
    /// <param name="slots">Slots whose figures can be added.</param>
    /// <param name="namedOnly">Whether only lines called totals count: figures so small that they add up by chance.</param>
    public static IReadOnlyList<SumGroup> Find(Lines lines, IEnumerable<int> summable, IReadOnlyList<int> slots, bool namedOnly = false)
    {
        var finder = new SumFinder(lines, summable, slots, namedOnly);
        finder.Nested();
        finder.Single();
        while (finder.Best(candidate => candidate.Broken == 0) is { } group)
            finder.Take(group);
        while (finder.Best(candidate => candidate.IsVouched) is { } group)
            finder.Take(group);
        while (finder.Best(_ => true) is { } group)
            finder.Take(group);
        return finder.groups;
    }

    /// <summary>A line that is the only part of the line before it, blank lines between left out: 公务用车费 and its 运行维护费.</summary>
    private void Single()
    {
        for (var place = 0; place + 1 < free.Count; place++)
        {
            var next = place + 1;
            while (next + 1 < free.Count && slots.All(slot => lines.At(free[next], slot) is null or { Value: 0 }))
                next++;
            var (line, part) = (free[place], free[next]);
            var same = slots.Count(slot => lines.At(line, slot) is { } one && lines.At(part, slot) is { } other && one.Value != 0 && one.Value == other.Value);
            var all = slots.Count(slot => lines.At(line, slot) is not null || lines.At(part, slot) is not null);
            if (same >= 2 && same == all && lines.Heads[line].Core != lines.Heads[part].Core)
                free.RemoveRange(place + 1, next - place);
        }
    }

    /// <summary>What codes, indents, heads of several levels and numbering show.</summary>
    private void Nested()
    {
        if (Outline.Of(lines, free) is { } outline)
        {
            var (found, inner) = OutlineSums.Find(lines, outline, slots);
            groups.AddRange(found);
            free.RemoveAll(inner.Contains);
            Lone(outline.IsCoded);
        }
        if (namedOnly)
            return;
        LeftByBudget();
        foreach (var group in HeadGroups.Find(lines, free, slots))
            Take(group);
        Numbered();
    }

    /// <summary>What is left of appropriations, and below it how much of it came from each budget: the parts stand in no other sum.</summary>
    private void LeftByBudget()
    {
        foreach (var whole in free.Where(line => lines.Heads[line].Measure is Measure.Opening or Measure.Closing).ToList())
        {
            var parts = free.Where(line => line > whole).TakeWhile(line => HeadText.IsFund(lines.Heads[line].Core)).ToList();
            if (parts.Count > 1 && Judge(whole, parts, isNamed: true) is { } group)
                Take(group);
            free.RemoveAll(parts.Contains);
        }
    }

    /// <summary>A total of a single line: 公用经费合计 below 302 商品和服务支出 alone.</summary>
    private void Lone(bool isCoded)
    {
        foreach (var total in free.Where(line => lines.Heads[line].IsTotal && groups.TrueForAll(group => group.Total != line)).ToList())
        {
            var before = free.TakeWhile(line => line < total).Reverse().TakeWhile(line => !lines.Heads[line].IsTotal).ToList();
            var own = before.Count > 0 ? before : free.Where(line => line > total).TakeWhile(line => !lines.Heads[line].IsTotal).ToList();
            if (own is not [var only] || !isCoded)
                continue;
            var held = OutlineSums.Equal(lines, total, only, slots);
            Take(new SumGroup(total, [only], true, held, SumTrial.Of(lines, total, [only], slots).Broken));
        }
    }

    private void Take(SumGroup group)
    {
        groups.Add(group);
        free.RemoveAll(group.Parts.Contains);
    }

    /// <summary>Items 1. 2. 3. under a line without a number or of a higher one.</summary>
    private void Numbered()
    {
        foreach (var total in free.Where(line => groups.All(group => group.Total != line)).Reverse().ToList())
        {
            var parts = Children(total);
            if (parts.Count >= 2 && Judge(total, parts, isNamed: true) is { } group)
                Take(group);
            else if (parts.Count > 0 && IsOnePart(total, parts))
                free.RemoveAll(parts.Contains);
        }
    }

    /// <summary>Only one of the items has a figure, the same one: 一、财政拨款收入 above 1. 一般公共预算资金 and two blank lines.</summary>
    private bool IsOnePart(int total, List<int> parts)
    {
        var told = slots.Where(slot => lines.At(total, slot) is { Value: not 0 }).ToList();
        return told.Count > 0 && slots.All(slot => parts.Sum(part => lines.At(part, slot)?.Value ?? 0) == (lines.At(total, slot)?.Value ?? 0));
    }

    private List<int> Children(int total)
    {
        var parts = new List<int>();
        var depth = lines.Heads[total].Depth;
        foreach (var line in free.Where(line => line > total))
        {
            var own = lines.Heads[line].Depth;
            if (own == 0)
            {
                if (parts.Count == 0 && !lines.Heads[line].OpensParts)
                    return parts;
                continue;
            }
            if (depth > 0 && own <= depth)
                return parts;
            if (parts.Count == 0 || own == lines.Heads[parts[0]].Depth)
                parts.Add(line);
            else if (own < lines.Heads[parts[0]].Depth)
                return parts;
        }
        return parts;
    }

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
        var outer = free.Where(line => !lines.Heads[line].OpensParts).ToList();
        return outer.Count < free.Count ? Candidates(free).Concat(Candidates(outer)) : Candidates(free);
    }

    private IEnumerable<SumGroup> Candidates(List<int> some)
    {
        foreach (var total in open.Where(line => some.Contains(line) || lines.Heads[line].IsTotal))
        {
            if (groups.Any(group => group.Total == total) || (namedOnly && !lines.Heads[total].IsTotal))
                continue;
            var (before, after) = (some.FindAll(line => line < total), some.FindAll(line => line > total));
            after = UnderSameHead(total, after);
            for (var count = 2; count <= Math.Min(MostParts, after.Count); count++)
            {
                if (Judge(total, after.GetRange(0, count), IsNamed(total, after[0]) || (count == 2 && HeadText.IsRest(lines.Heads[after[1]].Core))) is { } group)
                    yield return group;
            }
            for (var count = 2; count <= Math.Min(MostParts, before.Count); count++)
            {
                if (Judge(total, before.GetRange(before.Count - count, count), lines.Heads[total].IsTotal) is { } group)
                    yield return group;
            }
        }
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
