using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Tables.Sums;

/// <summary>Sums that codes, indents, numbering and heads of several levels show, before any figure is tried.</summary>
internal sealed partial class SumFinder
{
    /// <summary>A line that is the only part of the line before it, blank lines between left out: 公务用车费 and its 运行维护费.</summary>
    private void Single()
    {
        var closed = new HashSet<int>();
        for (var place = 0; place + 1 < free.Count; place++)
        {
            var next = place + 1;
            while (next + 1 < free.Count && slots.All(slot => lines.At(free[next], slot) is null or { Value: 0 }))
                next++;
            var (line, part) = (free[place], free[next]);
            var same = slots.Count(slot => lines.At(line, slot) is { } one && lines.At(part, slot) is { } other && one.Value != 0 && one.Value == other.Value);
            var all = slots.Count(slot => lines.At(line, slot) is not null || lines.At(part, slot) is not null);
            if (same >= 2 && same == all && lines.Heads[line].Core != lines.Heads[part].Core && (!namedOnly || IsSubtotal(place, next, closed)))
            {
                free.RemoveRange(place + 1, next - place);
                _ = closed.Add(line);
            }
        }
    }

    /// <summary>Two items of a score sheet have the same points by chance; an item and the 小计 behind it that is of it alone have not.</summary>
    private bool IsSubtotal(int place, int next, HashSet<int> closed) =>
        lines.Heads[free[next]].IsTotal && !lines.Heads[free[place]].IsTotal && (place == 0 || lines.Heads[free[place - 1]].IsTotal || closed.Contains(free[place - 1]));

    /// <summary>What codes, indents, heads of several levels and numbering show.</summary>
    private void Nested()
    {
        if (Outline.Of(lines, free) is { } outline)
        {
            var (found, inner) = OutlineSums.Find(lines, outline, slots);
            groups.AddRange(found);
            free.RemoveAll(inner.Contains);
            ofWhich.UnionWith(outline.Groups().Where(group => lines.Heads[group.Parts[0]].OpensParts).SelectMany(group => group.Parts));
            Lone(outline.IsCoded);
        }
        if (namedOnly)
            return;
        Cars();
        AroundLists();
        LeftByBudget();
        foreach (var group in HeadGroups.Find(lines, free, slots))
            Take(group);
        Numbered();
    }

    /// <summary>公务用车购置及运行维护费 and right behind it 购置费 and 运行维护费, whether or not anything else shows that they are its parts.</summary>
    private void Cars()
    {
        foreach (var whole in free.Where(line => CarsInAll().IsMatch(lines.Heads[line].Core)).ToList())
        {
            var parts = free.Where(line => line > whole).TakeWhile(line => CarsInPart().IsMatch(lines.Heads[line].Core)).Take(2).ToList();
            if (parts.Count < 2)
                continue;
            if ((Judge(whole, parts, isNamed: true) ?? Slipped(whole, parts)) is { } group)
                Take(group);
            free.RemoveAll(parts.Contains);
        }
    }

    [GeneratedRegex("购置(?:费|支出)?[及和与、]运行", RegexOptions.CultureInvariant)]
    private static partial Regex CarsInAll();

    [GeneratedRegex("购置(?:费|支出)?$|(?<!购置(?:费|支出)?[及和与、])(?:运行|维护)[^，、]{0,5}(?:费|支出)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CarsInPart();

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

    /// <summary>Items 1. 2. 3. under a line without a number or of a higher one.</summary>
    private void Numbered()
    {
        foreach (var total in free.Where(line => groups.All(group => group.Total != line)).Reverse().ToList())
        {
            var parts = Children(total);
            if (parts.Count >= 2 && (Judge(total, parts, isNamed: true) ?? Slipped(total, parts)) is { } group)
                Take(group);
            else if (parts.Count > 0 && IsOnePart(total, parts))
                free.RemoveAll(parts.Contains);
        }
    }

    /// <summary>Items that one slip keeps from adding up.</summary>
    private SumGroup? Slipped(int total, List<int> parts) =>
        SumTrial.Of(lines, total, parts, slots) is { Broken: 1 } trial && SlipInSum.Explains(lines, total, parts, slots) ? new SumGroup(total, [.. parts], true, trial.Strong, trial.Broken) : null;

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
}
